import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { talkSearch } from "../features/talks/talkSearch.ts";
import { shell } from "./shellRoute.ts";

export const talks = createRoute({
  getParentRoute: () => shell,
  path: "/talks",
  staticData: { ability: "talk.read" },
  validateSearch: talkSearch,
  component: lazyRouteComponent(() => import("../features/talks/TalksPage.tsx"), "TalksPage"),
});
