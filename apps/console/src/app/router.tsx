import { createRouter, parseSearchWith, stringifySearchWith } from "@tanstack/react-router";
import { queryClient } from "./queryClient.ts";
import { routeTree } from "./routes.tsx";
import { Crashed } from "./Crashed.tsx";
import { Loading } from "./Loading.tsx";
import { NotFound } from "./NotFound.tsx";

export const router = createRouter({
  routeTree,
  context: { queryClient },
  // Every filter is plain text, so that addresses read as people write them.
  parseSearch: parseSearchWith((value) => value),
  stringifySearch: stringifySearchWith(String),
  defaultPreload: "intent",
  defaultPreloadStaleTime: 0,
  defaultErrorComponent: Crashed,
  defaultNotFoundComponent: NotFound,
  defaultPendingComponent: Loading,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
  interface StaticDataRouteOption {
    /** The right that the page needs; without it the shell shows why it stays shut. */
    ability?: string;
  }
}
