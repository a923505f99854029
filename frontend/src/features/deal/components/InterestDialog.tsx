import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, idempotent } from "@/api/client";
import { ApiProblem } from "@/api/problem";
import { useIdempotencyKey } from "@/api/useIdempotencyKey";
import { useLocalText } from "@/i18n/localText";
import { Button, ButtonLink } from "@/ui/Button";
import { Deadline } from "@/ui/Deadline";
import { Dialog } from "@/ui/Dialog";
import { Select, TextArea } from "@/ui/Field";
import { Notice } from "@/ui/Notice";
import type { InterestSubject } from "./InterestButton";

type Props = { subject: InterestSubject; open: boolean; onClose: () => void };

function useSendInterest() {
	const key = useIdempotencyKey();
	const cache = useQueryClient();
	return useMutation({
		mutationFn: async (body: {
			listingId?: string;
			needId?: string;
			message: string;
			offeredListingId?: string;
		}) => (await api.POST("/api/v1/interests", { params: { header: idempotent(key.current()) }, body })).data,
		onSuccess: () => {
			key.renew();
			cache.invalidateQueries({ queryKey: ["interests"] });
		},
		// A refusal was an answer too: what is sent next is another request.
		onError: (error) => error instanceof ApiProblem && error.status < 500 && key.renew(),
	});
}

/** The first word to the other side. It binds nobody; from here the other side's reply clock runs. */
export function InterestDialog({ subject, open, onClose }: Props) {
	const { t } = useTranslation("interest");
	const text = useLocalText();
	const [message, setMessage] = useState("");
	const [offered, setOffered] = useState("");
	const send = useSendInterest();
	const title = text((subject.listing ?? subject.need).content.title);
	const problem = send.error instanceof ApiProblem ? send.error : undefined;

	if (send.data) {
		return (
			<Dialog
				open={open}
				onClose={onClose}
				title={t("sent")}
				actions={<ButtonLink to="/workspace/deals">{t("follow")}</ButtonLink>}
			>
				<p>{t("sentText", { title })}</p>
				<Deadline dueAt={send.data.dueAt} term={5} />
			</Dialog>
		);
	}

	const submit = () =>
		send.mutate({
			...(subject.listing ? { listingId: subject.listing.id } : { needId: subject.need.id }),
			...(offered && { offeredListingId: offered }),
			message: message.trim(),
		});
	return (
		<Dialog
			open={open}
			onClose={onClose}
			title={t(subject.listing ? "titleListing" : "titleNeed", { title })}
			actions={
				<>
					<Button onClick={onClose}>{t("later")}</Button>
					<Button variant="primary" onClick={submit} busy={send.isPending} disabled={message.trim() === ""}>
						{t("send")}
					</Button>
				</>
			}
		>
			<p className="muted">{t(subject.listing ? "explainListing" : "explainNeed")}</p>
			{subject.need && (
				<OfferedListing value={offered} onChange={setOffered} error={problem?.byField.offeredListingId} />
			)}
			<TextArea
				label={t("message")}
				hint={t("messageHint")}
				rows={5}
				maxLength={2000}
				value={message}
				onChange={({ target }) => setMessage(target.value)}
				error={problem?.byField.message}
			/>
			{send.error && (
				<Notice tone="danger" alert>
					{problem?.detail ?? problem?.title ?? t("failed")}
				</Notice>
			)}
		</Dialog>
	);
}

type OfferedProps = { value: string; onChange: (id: string) => void; error: string | undefined };

/** Which of one's own published technologies answers the need, where there is one. */
function OfferedListing({ value, onChange, error }: OfferedProps) {
	const { t } = useTranslation("interest");
	const text = useLocalText();
	const { data } = useQuery({
		queryKey: ["my", "listings", "published"],
		queryFn: async () =>
			(await api.GET("/api/v1/my/listings", { params: { query: { state: "PUBLISHED", size: 100 } } })).data
				?.items,
	});
	if (!data?.length) return null;
	return (
		<Select
			label={t("offered")}
			optional
			placeholder={t("offeredNone")}
			options={data.map(({ id, title, code }) => ({ value: id, label: `${text(title)} (${code})` }))}
			value={value}
			onChange={({ target }) => onChange(target.value)}
			error={error}
		/>
	);
}
