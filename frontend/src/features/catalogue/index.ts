import type { RouteObject } from "react-router";

export const publicRoutes: RouteObject[] = [];
export const workspaceRoutes: RouteObject[] = [];
export const operatorRoutes: RouteObject[] = [];
