import { useTranslation } from "react-i18next";
import { useSession } from "@/api/session";
import { useLocalText } from "@/i18n/localText";
import { useLocaleNavigate } from "@/i18n/useLanguage";
import { Avatar } from "@/ui/Avatar";
import { Icon } from "@/ui/Icon";
import { MenuButton } from "@/ui/MenuButton";
import { toast } from "@/ui/Toast";
import { useActFor, useSignOut } from "../queries/session";
import styles from "./AccountMenu.module.css";

/** Who is signed in, for which organisation they act, and the way to act for another. */
export function AccountMenu() {
	const { t } = useTranslation("common");
	const text = useLocalText();
	const navigate = useLocaleNavigate();
	const { data: session } = useSession();
	const actFor = useActFor();
	const signOut = useSignOut();
	if (!session?.account) return null;
	const { account, organisation, memberships } = session;
	const acting = organisation ? text(organisation.name) : "";
	const label = acting ? t("nav.actingFor", { name: account.name, organisation: acting }) : account.name;

	async function change(id: string, name: string) {
		await actFor(id);
		toast(t("account.actingNow", { organisation: name }));
		navigate("/workspace");
	}

	const organisations = memberships.map(({ id, name }) => ({
		label: text(name),
		...(id === organisation?.id ? { icon: "check" as const } : {}),
		disabled: id === organisation?.id,
		onChoose: () => change(id, text(name)),
	}));
	return (
		<MenuButton
			target={
				<button type="button" className={styles.target} title={label}>
					<span className="vh">{acting ? `${account.name}, ` : account.name}</span>
					{acting && <span className={styles.acting}>{acting}</span>}
					<Avatar name={account.name} />
					<Icon name="down" />
				</button>
			}
			groups={[
				...(organisations.length > 0 ? [{ label: t("account.actFor"), actions: organisations }] : []),
				{
					label: account.name,
					actions: [
						{ label: t("account.mine"), icon: "person", onChoose: () => navigate("/workspace/account") },
						{ label: t("nav.searches"), icon: "bookmark", onChoose: () => navigate("/workspace/searches") },
						{
							label: t("account.newOrganisation"),
							icon: "plus",
							onChoose: () => navigate("/workspace/organisations/new"),
						},
						{ label: t("account.signOut"), icon: "leave", onChoose: signOut },
					],
				},
			]}
		/>
	);
}
