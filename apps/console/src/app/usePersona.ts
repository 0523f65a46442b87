import { useMutation } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { take, type Schemas } from "@juxin/api-client";
import { api } from "./api.ts";
import { forgetDrafts } from "../components/useDraft.ts";
import { homeOf } from "./places.tsx";
import { useEnter } from "./session.ts";

export type Persona = Schemas["Meta"]["personas"][number];

/** Becomes a demo persona; a worker's persona continues on the phone page. */
export function usePersona() {
  const enter = useEnter();
  const router = useRouter();
  return useMutation({
    mutationFn: (persona: Persona) =>
      take(api.POST("/api/v1/sign-in/as-persona", { body: { key: persona.key } })),
    onSuccess: async (me) => {
      forgetDrafts();
      if (me.kind === "worker") {
        window.location.assign("/m/");
        return;
      }
      await router.navigate({ to: "/sign-in" });
      enter(me);
      await router.invalidate();
      await router.navigate({ to: homeOf(me) });
    },
  });
}

export function useSignOut() {
  const router = useRouter();
  return useMutation({
    mutationFn: () => take(api.DELETE("/api/v1/me/session")),
    onSuccess: async () => {
      forgetDrafts();
      await router.navigate({ to: "/sign-in" });
      router.options.context.queryClient.clear();
    },
  });
}
