/** What is due first comes first; what is never due comes last, as it was. */
export function byDueDate<Task extends { dueAt: string | null }>(tasks: readonly Task[]): Task[] {
	return [...tasks].sort((one, other) => {
		if (one.dueAt === other.dueAt) return 0;
		if (one.dueAt === null) return 1;
		if (other.dueAt === null) return -1;
		return Date.parse(one.dueAt) - Date.parse(other.dueAt);
	});
}
