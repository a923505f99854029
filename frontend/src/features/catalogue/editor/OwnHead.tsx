import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/types";
import { type LocalText, useLocalText } from "@/i18n/localText";
import { Badge } from "@/ui/Badge";
import { Breadcrumbs } from "@/ui/Breadcrumbs";
import { ButtonLink } from "@/ui/Button";
import { Mark } from "@/ui/Mark";
import { PageTitle } from "@/ui/PageTitle";
import { ExactTime } from "@/ui/Time";
import styles from "./Editor.module.css";
import { OwnActions } from "./OwnActions";
import { stateTone } from "./states";
import type { Kind } from "./steps";

type Own = Schema<"OwnListing"> | Schema<"OwnNeed">;

type Props = { type: Kind; own: Own; title: LocalText; children?: ReactNode };

/** Which listing or need this is, where it stands, and what can be done with the whole of it. */
export function OwnHead({ type, own, title, children }: Props) {
	const { t } = useTranslation("editor");
	const text = useLocalText();
	const name = text(title) || t(`${type}.untitled`);
	const path = `/workspace/${type}s`;
	return (
		<div>
			<PageTitle>{name}</PageTitle>
			<Breadcrumbs path={[{ label: t(`${type}.mine`), to: path }, { label: own.code }]} />
			<div className={styles.head}>
				<div>
					<h1>{name}</h1>
					<p className="meta">
						<span>
							<Mark side={type === "listing" ? "supply" : "demand"} /> {t(`${type}.word`)}{" "}
							<span className="num">{own.code}</span>
						</span>
						<Badge tone={stateTone(own.state)}>{t(`state.${own.state}`)}</Badge>
						{own.freshUntil && (
							<span>
								{t("freshUntil")} <ExactTime at={own.freshUntil} />
							</span>
						)}
						{children}
					</p>
				</div>
				<div className={styles.actions}>
					<ButtonLink to={`${path}/${own.id}/preview`} icon="eye" size="small">
						{t("submit.preview")}
					</ButtonLink>
					<OwnActions type={type} own={own} />
				</div>
			</div>
		</div>
	);
}
