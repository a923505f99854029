import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LocaleLink } from "@/i18n/LocaleLink";
import { useLocalText } from "@/i18n/localText";
import { Avatar } from "@/ui/Avatar";
import { DemoBanner } from "@/ui/DemoBanner";
import { FormProblem } from "@/ui/form/FormProblem";
import { Icon } from "@/ui/Icon";
import { Skeleton } from "@/ui/Skeleton";
import { demonstrationAccountsQuery, useSignIn } from "../queries/session";
import styles from "./Card.module.css";

/** Who can be tried in a demonstration: one click signs in as that person. */
export function DemonstrationAccounts() {
	const { t } = useTranslation("party");
	const text = useLocalText();
	const { data: accounts, isPending } = useQuery(demonstrationAccountsQuery);
	const signIn = useSignIn();
	const [problem, setProblem] = useState<unknown>();
	const [chosen, setChosen] = useState<string>();
	async function enter(email: string, password: string) {
		if (chosen) return;
		setChosen(email);
		setProblem(undefined);
		try {
			await signIn({ email, password });
		} catch (error) {
			setProblem(error);
		} finally {
			setChosen(undefined);
		}
	}
	if (!isPending && !accounts?.length) return null;
	return (
		<section className="stack-4" aria-labelledby="demonstration">
			<h2 id="demonstration">{t("demonstration.title")}</h2>
			<DemoBanner>{t("demonstration.explain")}</DemoBanner>
			<FormProblem problem={problem} />
			{isPending && <Skeleton lines={5} />}
			<ul className={styles.accounts}>
				{accounts?.map(({ email, password, name, organisation, role }) => (
					<li key={email}>
						<button
							type="button"
							className={styles.account}
							aria-busy={chosen === email || undefined}
							onClick={() => enter(email, password)}
						>
							<Avatar name={name} />
							<span>
								<b>{name}</b>
								<small>{[role, text(organisation)].filter(Boolean).join(", ")}</small>
							</span>
							<Icon name="arrow" />
						</button>
					</li>
				))}
			</ul>
			<p className="ui">
				<LocaleLink to="/mailbox">{t("demonstration.mailbox")}</LocaleLink>
			</p>
		</section>
	);
}
