import type { ComponentProps } from "react";
import { LocaleLink } from "@/i18n/LocaleLink";
import { Icon } from "./Icon";

/** A link onwards, with the arrow that says so. */
export function MoreLink({ children, ...rest }: ComponentProps<typeof LocaleLink>) {
	return (
		<LocaleLink {...rest} className="more">
			{children}
			<Icon name="arrow" />
		</LocaleLink>
	);
}
