import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/types";
import styles from "../pages/Publication.module.css";
import { fileAddress } from "../queries/publicListings";

type Props = { listing: Pick<Schema<"PublicListing">, "id" | "images" | "own"> };

export function Gallery({ listing }: Props) {
	const { images } = listing;
	const { t } = useTranslation("catalogue");
	const [at, setAt] = useState(0);
	const shown = images[at] ?? images[0];
	if (!shown) return null;
	const caption = t("figure", { number: at + 1, caption: shown.caption || shown.name });
	return (
		<>
			<figure className={styles.figure}>
				<img
					src={fileAddress(listing, shown.id)}
					alt={shown.caption || shown.name}
					width={800}
					height={320}
				/>
				<figcaption>{caption}</figcaption>
			</figure>
			{images.length > 1 && (
				<div className={styles.thumbs}>
					{images.map((image, index) => (
						<button
							key={image.id}
							type="button"
							aria-current={index === at ? "true" : undefined}
							aria-label={t("figure", { number: index + 1, caption: image.caption || image.name })}
							onClick={() => setAt(index)}
						>
							<img src={fileAddress(listing, image.id)} alt="" width={112} height={63} loading="lazy" />
						</button>
					))}
				</div>
			)}
		</>
	);
}
