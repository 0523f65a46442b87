import { useQueryClient } from "@tanstack/react-query";
import { useLocation, useRouter } from "@tanstack/react-router";
import { homeOf } from "../../app/places.tsx";
import { meQuery } from "../../app/session.ts";

/**
 * After a door that stood before everything else: asks who one is now, and goes where one starts,
 * unless another page was asked for.
 */
export function useGoOn(): () => Promise<void> {
  const client = useQueryClient();
  const router = useRouter();
  const path = useLocation({ select: (location) => location.pathname });
  return async () => {
    const me = await client.fetchQuery({ ...meQuery, staleTime: 0 });
    if (me !== null && path === "/account") await router.navigate({ to: homeOf(me) });
  };
}
