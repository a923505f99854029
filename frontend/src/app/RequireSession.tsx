import type { ReactNode } from "react";
import { Navigate, useLocation } from "react-router";
import { useSession } from "@/api/session";
import { withoutLanguage } from "@/i18n/language";
import { useLocalePath } from "@/i18n/useLanguage";
import { ErrorState } from "@/ui/ErrorState";
import { Skeleton } from "@/ui/Skeleton";

/** Shows its children to whoever is signed in; sends others to sign in and back here. */
export function RequireSession({ children }: { children: ReactNode }) {
	const { data: session, error, refetch } = useSession();
	const { pathname, search } = useLocation();
	const localePath = useLocalePath();
	if (session?.account) return children;
	if (session) {
		const next = encodeURIComponent(withoutLanguage(pathname) + search);
		return <Navigate to={localePath(`/sign-in?next=${next}`)} replace />;
	}
	return (
		<div className="wrap wrap--work">
			{error ? <ErrorState error={error} retry={refetch} /> : <Skeleton lines={6} />}
		</div>
	);
}
