import { timeZone } from "@/i18n/format";

const calendar = new Intl.DateTimeFormat("en-CA", { timeZone });
const dayOf = (moment: Date) => Math.round(Date.parse(calendar.format(moment)) / 86_400_000);
/** Day 0 of the epoch was a Thursday. */
const isWeekend = (day: number) => (day + 4) % 7 === 0 || (day + 4) % 7 === 6;

/**
 * Weekdays from today (not counted) to the day it is due (counted), in Vietnam. Public holidays are the server's knowledge:
 * the exact time that it sets is always shown beside this count.
 */
export function workingDaysLeft(dueAt: Date, now: Date): number {
	let left = 0;
	for (let day = dayOf(now) + 1; day <= dayOf(dueAt); day++) if (!isWeekend(day)) left++;
	return left;
}
