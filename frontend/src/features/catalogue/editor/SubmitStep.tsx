import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Schema } from "@/api/types";
import { LocaleLink } from "@/i18n/LocaleLink";
import { Button, ButtonLink } from "@/ui/Button";
import { FormProblem } from "@/ui/form/FormProblem";
import { Icon } from "@/ui/Icon";
import { Notice } from "@/ui/Notice";
import { Sheet } from "@/ui/Sheet";
import styles from "./Editor.module.css";
import { Resembling } from "./Resembling";
import { type Kind, partOf, stepOf } from "./steps";

type Props = {
	type: Kind;
	maySubmit: boolean;
	verified: boolean;
	/** Refused fields: path and reason. */
	refused: readonly Schema<"FieldProblem">[];
	problem: unknown;
	busy: boolean;
	previewAt: string;
	id: string;
	version: number;
	/** It is public already: what is handed in takes its place once it is reviewed. */
	published: boolean;
	onSubmit: () => void;
};

/** Looks at it once more, then hands it in. */
export function SubmitStep(props: Props) {
	const { type, id, version, maySubmit, verified, refused, problem, busy, previewAt, published, onSubmit } =
		props;
	const { t } = useTranslation("editor");
	return (
		<Sheet title={t(`${type}.step.submit`)}>
			<div className={styles.form}>
				<p>{t(published ? `${type}.submit.again` : `${type}.submit.explain`)}</p>
				<p>
					<ButtonLink to={previewAt} icon="eye">
						{t("submit.preview")}
					</ButtonLink>
				</p>
				{refused.length > 0 ? (
					<div className="stack-2" role="alert">
						<p>
							<b>{t("submit.missing", { count: refused.length })}</b>
						</p>
						<ul className={styles.checks}>
							{refused.map(({ path, message }) => (
								<li key={path + message}>
									<Icon name="warning" />
									<span>
										<Link to={`?step=${stepOf(type, path)}`}>
											{t(`${type}.part.${partOf(path)}`, { defaultValue: path })}
										</Link>
										: {message}
									</span>
								</li>
							))}
						</ul>
					</div>
				) : (
					<FormProblem problem={problem} />
				)}
				<Resembling type={type} id={id} version={version} />
				{!verified && (
					<Notice tone="demand">
						{t("submit.unverified")}{" "}
						<LocaleLink to="/workspace/organisation?tab=verification">{t("submit.verify")}</LocaleLink>
					</Notice>
				)}
				{maySubmit ? (
					<div className={styles.actions}>
						<Button variant="primary" busy={busy} onClick={onSubmit}>
							{t("submit.send")}
						</Button>
						<span className="caption">{t("submit.binds")}</span>
					</div>
				) : (
					<Notice>{t("submit.notNow")}</Notice>
				)}
			</div>
		</Sheet>
	);
}
