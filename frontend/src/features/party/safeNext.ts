/** Where to go after signing in: a path of the product, never another site. */
export function safeNext(asked: string | null): string {
	return asked && /^\/(?![/\\])/.test(asked) && !/[\p{Cc}\s]/u.test(asked) ? asked : "/workspace";
}
