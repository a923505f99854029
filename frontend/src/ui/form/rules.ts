import * as z from "zod";

/** Rules that more than one form needs. Their messages are keys of the words in `form`, a limit after the colon. */
export const required = (longest: number) =>
	z.string().trim().min(1, "required").max(longest, `long:${longest}`);
export const optional = (longest: number) => z.string().trim().max(longest, `long:${longest}`);
export const email = z
	.string()
	.trim()
	.min(1, "required")
	.max(254, "long:254")
	.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, "email");
export const website = z
	.string()
	.trim()
	.max(300, "long:300")
	.regex(/^(https?:\/\/\S+\.\S+)?$/, "website");

/** As the server wants it; whether it is too common only the server can tell. */
export const newPassword = z
	.string()
	.refine((text) => [...text].length >= 8, "password-short")
	.refine((text) => [...text].length <= 128, "long:128");

export { z };
