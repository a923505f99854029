import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/types";
import { LocaleLink } from "@/i18n/LocaleLink";
import { useLocalText } from "@/i18n/localText";
import { OrganisationName } from "@/ui/OrganisationName";
import { ResponseRate } from "@/ui/ResponseRate";
import { RightsBadges } from "@/ui/RightsBadges";
import { ExactTime, RelativeTime } from "@/ui/Time";
import { TrlGauge } from "@/ui/TrlGauge";
import { PriceLine } from "../components/Price";
import { useWord } from "../queries/vocabularies";
import { trlLevels } from "../trl";

type Listing = Schema<"PublicListing">;

/** One thing that is compared: how it is shown, and by what two of them are told apart. */
export type Row = {
	key: string;
	label: string;
	show: (listing: Listing) => ReactNode;
	value: (listing: Listing) => unknown;
};

export const differs = (row: Row, listings: readonly Listing[]) =>
	new Set(listings.map((listing) => JSON.stringify(row.value(listing) ?? null))).size > 1;

function List({ items }: { items: readonly string[] }) {
	if (items.length === 0) return null;
	return (
		<ul>
			{items.map((item) => (
				<li key={item}>{item}</li>
			))}
		</ul>
	);
}

export function useRows(): Row[] {
	const { t } = useTranslation("compare");
	const text = useLocalText();
	const word = useWord();
	const row = (key: string, value: Row["value"], show: Row["show"]): Row => ({
		key,
		label: t(`row.${key}`),
		show,
		value,
	});
	const place = ({ content }: Listing) =>
		[word("provinces", content.province), word("countries", content.country)].filter(Boolean).join(", ");
	return [
		row(
			"organisation",
			({ organisation }) => organisation.id,
			({ organisation }) => (
				<LocaleLink className="plain" to={`/organisations/${organisation.id}`}>
					<OrganisationName name={text(organisation.name)} verified={organisation.verified} />
				</LocaleLink>
			),
		),
		row(
			"verified",
			({ organisation }) => organisation.verified,
			({ organisation }) => t(organisation.verified ? "verified" : "notVerified"),
		),
		row(
			"responseRate",
			({ organisation }) => organisation.responseRate?.percent,
			({ organisation }) => <ResponseRate rate={organisation.responseRate} stacked />,
		),
		row(
			"trl",
			({ content }) => [content.trl, content.trlBasis],
			({ content }) => <TrlGauge levels={trlLevels(content)} />,
		),
		row(
			"rights",
			({ content }) => [...content.rights].sort(),
			({ content }) => <List items={content.rights.map((right) => word("rights", right))} />,
		),
		row(
			"ipRights",
			({ content }) => content.ipRights.map(({ kind, status, office }) => [kind, status, office]),
			({ content }) => (content.ipRights.length > 0 ? <RightsBadges rights={content.ipRights} /> : t("none")),
		),
		row(
			"price",
			({ content }) => asked(content.price),
			({ content }) => <PriceLine price={content.price} />,
		),
		row(
			"field",
			({ content }) => content.field,
			({ content }) => word("fields", content.field),
		),
		row(
			"ipc",
			({ content }) => [...content.ipc].sort(),
			({ content }) => (
				<List items={content.ipc.map((code) => `${code} ${ipcName(code, word("ipc", code))}`)} />
			),
		),
		row("origin", place, place),
		row(
			"stateFunded",
			({ content }) => content.stateFunded,
			({ content }) => t(content.stateFunded ? "yes" : "no"),
		),
		row(
			"advantages",
			({ content }) => content.advantages.map(text),
			({ content }) => <List items={content.advantages.map(text)} />,
		),
		row(
			"applications",
			({ content }) => content.applications.map(text),
			({ content }) => <List items={content.applications.map(text)} />,
		),
		row(
			"published",
			({ publishedAt }) => publishedAt?.slice(0, 10),
			({ publishedAt }) => publishedAt && <ExactTime at={publishedAt} />,
		),
		row(
			"confirmed",
			({ confirmedAt }) => confirmedAt?.slice(0, 10),
			({ confirmedAt }) => confirmedAt && <RelativeTime at={confirmedAt} />,
		),
	];
}

/** A price on request is no other in another currency. */
const asked = (price: Listing["content"]["price"]) =>
	price?.lumpSum || price?.royaltyPercent ? price : undefined;

/** A code that has no name in the vocabulary stands for itself once. */
const ipcName = (code: string, name: string) => (name === code ? "" : name);
