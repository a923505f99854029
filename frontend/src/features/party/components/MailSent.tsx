import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "@/ui/Button";

type Props = { to: string; demonstration?: boolean | undefined; children: ReactNode };

/** A mail is on its way; in a demonstration it can be read right here. */
export function MailSent({ to, demonstration, children }: Props) {
	const { t } = useTranslation("party");
	return (
		<div className="stack-4" role="status">
			<p>{children}</p>
			<p className="ui muted">{t("mailLate")}</p>
			{demonstration && (
				<div className="row">
					<ButtonLink to={`/mailbox?to=${encodeURIComponent(to)}`} variant="primary" icon="mail">
						{t("demonstration.readMail")}
					</ButtonLink>
				</div>
			)}
		</div>
	);
}
