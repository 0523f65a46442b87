import { createRootRouteWithContext, createRoute, redirect } from "@tanstack/react-router";
import type { QueryClient } from "@tanstack/react-query";
import { meQuery } from "./session.ts";
import { Shell } from "./Shell.tsx";

export const root = createRootRouteWithContext<{ queryClient: QueryClient }>()();

/** Around every page of somebody who is signed in. */
export const shell = createRoute({
  getParentRoute: () => root,
  id: "shell",
  component: Shell,
  beforeLoad: async ({ context, location }) => {
    const me = await context.queryClient.ensureQueryData(meQuery);
    if (me === null) throw redirect({ to: "/sign-in", search: { next: location.href } });
    return { me };
  },
});
