import { App, Button } from "antd";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { sayReason } from "@juxin/ui/reasons.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { newId, ProblemError } from "@juxin/api-client";
import { closeFirm, closeSite } from "./firmQueries.ts";
import { firmText } from "./firmText.ts";

/** Opens a closed firm or site again. */
export function Reopen({
  what,
  of,
}: {
  what: "firm" | "site";
  of: { id: string; version: number };
}) {
  const t = useText(firmText);
  const locale = useLocale();
  const client = useQueryClient();
  const { message } = App.useApp();
  const reopening = useMutation({
    mutationFn: async () => {
      const open = what === "firm" ? closeFirm : closeSite;
      await open(of.id, { closedOn: null, version: of.version }, newId());
    },
    onSuccess: () => void message.success(t.saved),
    onError: (error) =>
      void message.error(
        sayReason(
          error instanceof ProblemError ? error.problem : { status: 0, reason: "internal" },
          locale,
        ),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: ["employers"] }),
  });
  return (
    <Button loading={reopening.isPending} onClick={() => reopening.mutate()}>
      {t.reopen}
    </Button>
  );
}
