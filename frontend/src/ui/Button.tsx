import type { ComponentProps } from "react";
import { LocaleLink } from "@/i18n/LocaleLink";
import styles from "./Button.module.css";
import { classes } from "./classes";
import { Icon, type IconName } from "./Icon";

export type ButtonLook = {
	/** One filled button a screen; the others are outlined. */
	variant?: "primary" | "outlined" | "quiet" | "text" | "danger" | undefined;
	size?: "normal" | "small" | undefined;
	wide?: boolean | undefined;
	icon?: IconName | undefined;
	iconEnd?: IconName | undefined;
};

function look({ variant = "outlined", size = "normal", wide }: ButtonLook, extra?: string) {
	return classes(
		styles.btn,
		variant !== "outlined" && styles[variant],
		size === "small" && styles.small,
		wide && styles.wide,
		extra,
	);
}

type ButtonProps = ComponentProps<"button"> & ButtonLook & { busy?: boolean | undefined };

/** While busy it stays focusable and says so, but does nothing. */
export function Button({
	variant,
	size,
	wide,
	icon,
	iconEnd,
	busy,
	className,
	onClick,
	children,
	...rest
}: ButtonProps) {
	return (
		<button
			type="button"
			{...rest}
			className={look({ variant, size, wide }, className)}
			aria-disabled={busy || undefined}
			aria-busy={busy || undefined}
			onClick={busy ? (event) => event.preventDefault() : onClick}
		>
			{icon && <Icon name={icon} />}
			{children}
			{iconEnd && <Icon name={iconEnd} />}
		</button>
	);
}

type ButtonLinkProps = ComponentProps<typeof LocaleLink> & ButtonLook;

export function ButtonLink({
	variant,
	size,
	wide,
	icon,
	iconEnd,
	className,
	children,
	...rest
}: ButtonLinkProps) {
	return (
		<LocaleLink {...rest} className={look({ variant, size, wide }, className)}>
			{icon && <Icon name={icon} />}
			{children}
			{iconEnd && <Icon name={iconEnd} />}
		</LocaleLink>
	);
}

type IconButtonProps = Omit<ComponentProps<"button">, "children"> & { icon: IconName; label: string };

export function IconButton({ icon, label, className, ...rest }: IconButtonProps) {
	return (
		<button
			type="button"
			{...rest}
			className={classes(styles.icon, className)}
			aria-label={label}
			title={label}
		>
			<Icon name={icon} />
		</button>
	);
}
