import type { Schema } from "@/api/types";
import { formatBytes } from "@/i18n/format";
import { useLanguage } from "@/i18n/useLanguage";

type Props = { organisationId: string; files: readonly Schema<"EvidenceFile">[] };

export const evidenceAddress = (organisationId: string, fileId: string) =>
	`/api/v1/organisations/${organisationId}/evidence/${fileId}`;

export function EvidenceList({ organisationId, files }: Props) {
	const language = useLanguage();
	return (
		<ul>
			{files.map(({ id, name, size }) => (
				<li key={id}>
					<a href={evidenceAddress(organisationId, id)} target="_blank" rel="noreferrer">
						{name}
					</a>{" "}
					<small className="muted num">{formatBytes(size, language)}</small>
				</li>
			))}
		</ul>
	);
}
