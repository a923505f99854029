import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "@/api/client";
import { useSession } from "@/api/session";
import { useOnce } from "@/api/useOnce";
import { useLocaleNavigate } from "@/i18n/useLanguage";
import { Button, ButtonLink } from "@/ui/Button";
import { FormProblem } from "@/ui/form/FormProblem";
import { forget, keep, kept } from "@/ui/form/kept";
import { Notice } from "@/ui/Notice";
import { Skeleton } from "@/ui/Skeleton";
import { toast } from "@/ui/Toast";
import { Card } from "../components/Card";
import { useSecretOfLink } from "../components/useSecretOfLink";
import { useTakeSession } from "../queries/session";

const keptAs = "invitation";

/** The link of an invitation: whoever opens it signs in or up with the address it was sent to, and joins. */
export function Invitation() {
	const { t } = useTranslation("party");
	const fromLink = useSecretOfLink();
	const [token] = useState(() => {
		if (fromLink) keep(keptAs, fromLink);
		return fromLink || (kept<string>(keptAs) ?? "");
	});
	const { data: session, isPending } = useSession();
	const take = useTakeSession();
	const once = useOnce();
	const navigate = useLocaleNavigate();
	const [problem, setProblem] = useState<unknown>();
	const [busy, setBusy] = useState(false);

	async function accept() {
		setBusy(true);
		setProblem(undefined);
		try {
			const { data } = await once((header) =>
				api.POST("/api/v1/invitations/acceptance", { params: { header }, body: { token } }),
			);
			forget(keptAs);
			if (data) take(data);
			toast(t("invitation.joined"));
			navigate("/workspace/organisation");
		} catch (error) {
			setProblem(error);
		} finally {
			setBusy(false);
		}
	}

	return (
		<Card title={t("invitation.title")} lead={t("invitation.lead")}>
			<div className="stack-4">
				{isPending && <Skeleton lines={2} />}
				{!token && <Notice tone="danger">{t("link.broken")}</Notice>}
				<FormProblem problem={problem} />
				{session && token && session.account && (
					<>
						<p>{t("invitation.as", { name: session.account.name, email: session.account.email })}</p>
						<Button variant="primary" wide busy={busy} onClick={accept}>
							{t("invitation.accept")}
						</Button>
					</>
				)}
				{session && token && !session.account && (
					<>
						<p>{t("invitation.signInFirst")}</p>
						<div className="row">
							<ButtonLink to="/sign-in?next=/invitation" variant="primary">
								{t("signIn.title")}
							</ButtonLink>
							<ButtonLink to="/sign-up">{t("signUp.title")}</ButtonLink>
						</div>
					</>
				)}
			</div>
		</Card>
	);
}
