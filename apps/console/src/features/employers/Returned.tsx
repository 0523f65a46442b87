import { App, Button } from "antd";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { formatMoment } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { ProblemText } from "../../components/ProblemText.tsx";
import { useNow } from "../../components/useNow.ts";
import { feedbackQuery, returnAgain, type Feedback } from "./queries.ts";
import { employerText } from "./text.ts";
import css from "./Employers.module.css";

/** How far a month's file has got on its way back to the registration office. */
export function Returned({ of }: { of: Feedback }) {
  const t = useText(employerText);
  const locale = useLocale();
  const now = useNow();
  const client = useQueryClient();
  const { message } = App.useApp();
  const again = useMutation({
    mutationFn: () => returnAgain(of.id),
    onSuccess: () => void message.success(t.returnsSoon),
    onSettled: () => client.invalidateQueries({ queryKey: feedbackQuery.queryKey }),
  });
  const back = of.return;
  if (back === null) return null;
  const said =
    back.sentAt !== null
      ? t.sentAt(formatMoment(back.sentAt, now, locale))
      : back.state === "waiting" && back.error !== null && back.nextAt !== null
        ? t.triedAgain(back.attempts, formatMoment(back.nextAt, now, locale))
        : t.returned[back.state];
  return (
    <p className="soft">
      <span className={back.state === "failed" ? css.hand : ""}>{said}</span>
      {back.takenAt !== null && ` · ${t.takenAt(formatMoment(back.takenAt, now, locale))}`}
      {back.error !== null && ` · ${t.fault(back.error)}`}{" "}
      {of.abilities.includes("returnAgain") && (
        <Button size="small" loading={again.isPending} onClick={() => again.mutate()}>
          {t.returnAgain}
        </Button>
      )}
      {again.isError && <ProblemText error={again.error} />}
    </p>
  );
}
