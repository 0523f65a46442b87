import { App } from "antd";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { take, type Schemas } from "@juxin/api-client";
import { useText } from "@juxin/ui/web/useText.ts";
import { api } from "./api.ts";
import { forgetDrafts } from "../components/useDraft.ts";
import { forgetDoors } from "../walk/doorDraft.ts";
import { forgetWalk } from "../walk/keptWalk.ts";
import { visitOutbox, waitingVisits } from "../walk/outbox.ts";
import { homeOf } from "./places.tsx";
import { meQuery, useEnter } from "./session.ts";
import { appText } from "./text.ts";

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
      await forgetDoors();
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

/** Ends the session; visits that are on this device alone are sent first, or given up knowingly. */
export function useSignOut() {
  const router = useRouter();
  const { modal } = App.useApp();
  const t = useText(appText);
  const client = useQueryClient();
  const mayLeave = async (accountId: string): Promise<boolean> => {
    if ((await waitingVisits(accountId)) === 0) return true;
    await visitOutbox.hurry();
    const waiting = await waitingVisits(accountId);
    if (waiting === 0) return true;
    return modal.confirm({
      title: t.leaveTitle(waiting),
      content: t.leaveBody,
      okText: t.leaveAnyway,
      okButtonProps: { danger: true },
      cancelText: t.leaveNot,
    });
  };
  return useMutation({
    mutationFn: async () => {
      const accountId = client.getQueryData(meQuery.queryKey)?.accountId ?? "";
      if (!(await mayLeave(accountId))) return false;
      await take(api.DELETE("/api/v1/me/session"));
      visitOutbox.setAccount(null);
      await visitOutbox.wipe(accountId);
      await forgetWalk();
      await forgetDoors();
      return true;
    },
    onSuccess: async (left) => {
      if (!left) return;
      forgetDrafts();
      await router.navigate({ to: "/sign-in" });
      router.options.context.queryClient.clear();
    },
  });
}
