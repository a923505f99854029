import { timeZone } from "@/i18n/format";

const calendar = new Intl.DateTimeFormat("en-CA", { timeZone });

/** The day in Vietnam, `2026-11-26`. */
export const dayOf = (moment: Date) => calendar.format(moment);

/** The day after so many weekdays; public holidays are the server's knowledge. */
export function weekdaysFrom(now: Date, weekdays: number): string {
	const day = new Date(`${dayOf(now)}T05:00:00Z`);
	for (let left = weekdays; left > 0; ) {
		day.setUTCDate(day.getUTCDate() + 1);
		if (day.getUTCDay() !== 0 && day.getUTCDay() !== 6) left--;
	}
	return dayOf(day);
}

/** An offer ends at 17:00 in Vietnam, the end of the working day. */
export const endOf = (day: string) => new Date(`${day}T17:00:00+07:00`);
