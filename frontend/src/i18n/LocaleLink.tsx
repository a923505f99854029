import { Link, type LinkProps, NavLink, type NavLinkProps } from "react-router";
import { useLocalePath } from "./useLanguage";

type Path = { to: string };

/** A link to a path of the product; the reader's language is added to it. Relative and `#` links stay as they are. */
export function LocaleLink({ to, ...rest }: Omit<LinkProps, "to"> & Path) {
	const localePath = useLocalePath();
	return <Link {...rest} to={to.startsWith("/") ? localePath(to) : to} />;
}

export function LocaleNavLink({ to, ...rest }: Omit<NavLinkProps, "to"> & Path) {
	const localePath = useLocalePath();
	return <NavLink {...rest} to={localePath(to)} />;
}
