import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import { useSession } from "@/api/session";
import type { Schema } from "@/api/types";
import { withoutLanguage } from "@/i18n/language";
import { Button, ButtonLink } from "@/ui/Button";

/** Fetched when somebody wants to write: most readers only read. */
const InterestDialog = lazy(async () => ({ default: (await import("./InterestDialog")).InterestDialog }));

export type InterestSubject =
	| { listing: Schema<"PublicListing">; need?: undefined }
	| { need: Schema<"PublicNeed">; listing?: undefined };

/** Asks to be introduced. Strangers sign in first and come back here; an owner goes to the editor instead. */
export function InterestButton({ subject }: { subject: InterestSubject }) {
	const { t } = useTranslation("interest");
	const { data: session } = useSession();
	const { pathname } = useLocation();
	const [open, setOpen] = useState(false);
	const [asked, setAsked] = useState(false);
	const { own, id } = subject.listing ?? subject.need;
	const verb = t(subject.listing ? "want" : "answer");
	if (own) {
		return (
			<ButtonLink wide to={`/workspace/${subject.listing ? "listings" : "needs"}/${id}/edit`} icon="edit">
				{t("edit")}
			</ButtonLink>
		);
	}
	if (!session?.account) {
		return (
			<ButtonLink
				variant="primary"
				wide
				to={`/sign-in?next=${encodeURIComponent(withoutLanguage(pathname))}`}
			>
				{verb}
			</ButtonLink>
		);
	}
	if (!session.organisation) {
		return (
			<ButtonLink variant="primary" wide to="/workspace/organisation">
				{t("needsOrganisation")}
			</ButtonLink>
		);
	}
	return (
		<>
			<Button
				variant="primary"
				wide
				onClick={() => {
					setAsked(true);
					setOpen(true);
				}}
			>
				{verb}
			</Button>
			{asked && (
				<Suspense>
					<InterestDialog subject={subject} open={open} onClose={() => setOpen(false)} />
				</Suspense>
			)}
		</>
	);
}
