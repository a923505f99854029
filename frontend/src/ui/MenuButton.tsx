import { Menu } from "@mantine/core";
import { Fragment, type ReactElement } from "react";
import { Icon, type IconName } from "./Icon";
import styles from "./mantine/Picker.module.css";
import { Themed } from "./mantine/Themed";

export type MenuAction = { label: string; icon?: IconName; disabled?: boolean; onChoose: () => void };
export type MenuGroup = { label?: string; actions: readonly MenuAction[] };

type Props = {
	/** The button that opens it. */
	target: ReactElement;
	groups: readonly MenuGroup[];
};

/** Actions behind one button. */
export function MenuButton({ target, groups }: Props) {
	return (
		<Themed>
			<Menu
				position="bottom-end"
				withinPortal={false}
				withInitialFocusPlaceholder={false}
				transitionProps={{ duration: 0 }}
				classNames={{
					dropdown: styles.dropdown ?? "",
					item: styles.item ?? "",
					label: styles.groupLabel ?? "",
				}}
			>
				<Menu.Target>{target}</Menu.Target>
				<Menu.Dropdown>
					{groups.map(({ label, actions }) => (
						<Fragment key={label ?? actions[0]?.label}>
							{label && <Menu.Label role="none">{label}</Menu.Label>}
							{actions.map(({ label: name, icon, disabled, onChoose }) => (
								<Menu.Item
									key={name}
									disabled={disabled ?? false}
									onClick={onChoose}
									leftSection={icon && <Icon name={icon} />}
								>
									{name}
								</Menu.Item>
							))}
						</Fragment>
					))}
				</Menu.Dropdown>
			</Menu>
		</Themed>
	);
}
