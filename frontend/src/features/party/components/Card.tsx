import type { ReactNode } from "react";
import { PageTitle } from "@/ui/PageTitle";
import { Sheet } from "@/ui/Sheet";
import styles from "./Card.module.css";

type Props = { title: string; lead?: ReactNode; aside?: ReactNode; children: ReactNode };

/** The narrow page on which one signs in, up, or confirms something. */
export function Card({ title, lead, aside, children }: Props) {
	return (
		<div className="wrap page">
			<PageTitle>{title}</PageTitle>
			<div className={aside ? styles.two : styles.one}>
				<div className="stack-4">
					<h1>{title}</h1>
					{lead && <p className="muted">{lead}</p>}
					<Sheet>{children}</Sheet>
				</div>
				{aside}
			</div>
		</div>
	);
}
