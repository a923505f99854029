import type { RouteObject } from "react-router";

export { InterestButton, type InterestSubject } from "./components/InterestButton";

export const workspaceRoutes: RouteObject[] = [];
