import { type ComponentProps, lazy, Suspense } from "react";
import { Skeleton } from "@/ui/Skeleton";

const Matches = lazy(async () => ({ default: (await import("./Matches")).Matches }));

/** The matches of a page that reads well without them: fetched when there are any. */
export function MatchesLater(props: ComponentProps<typeof Matches>) {
	return (
		<Suspense fallback={<Skeleton lines={4} />}>
			<Matches {...props} />
		</Suspense>
	);
}
