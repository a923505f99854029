import "./roles.css";
import { createTheme, MantineProvider, type MantineThemeOverride } from "@mantine/core";
import type { ReactNode } from "react";

const theme: MantineThemeOverride = createTheme({
	fontFamily: "var(--font)",
	defaultRadius: "md",
	respectReducedMotion: true,
	cursorType: "pointer",
});

const styleNonce = () => document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? "";

/**
 * Around each widget that stands on Mantine, so that pages without one do not carry it. Its variables come from a file:
 * the content security policy lets no script write a style sheet.
 */
export function Themed({ children }: { children: ReactNode }) {
	return (
		<MantineProvider
			theme={theme}
			withCssVariables={false}
			withGlobalClasses={false}
			getStyleNonce={styleNonce}
			forceColorScheme="light"
		>
			{children}
		</MantineProvider>
	);
}
