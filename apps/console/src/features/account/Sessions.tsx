import { App, Button } from "antd";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { take } from "@juxin/api-client";
import { formatMoment } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { api } from "../../app/api.ts";
import { Failure } from "../../components/Failure.tsx";
import { ListSkeleton } from "../../components/More.tsx";
import { useNow } from "../../components/useNow.ts";
import { deviceName } from "./deviceName.ts";
import { sessionsQuery } from "./queries.ts";
import { accountText } from "./text.ts";
import css from "./AccountPage.module.css";

/** Every device that is signed in, each of which can be ended. */
export function Sessions() {
  const { sessions: t, devices } = useText(accountText);
  const locale = useLocale();
  const now = useNow();
  const client = useQueryClient();
  const { message } = App.useApp();
  const sessions = useQuery(sessionsQuery);
  const end = useMutation({
    mutationFn: (id: string) =>
      take(api.DELETE("/api/v1/me/sessions/{id}", { params: { path: { id } } })),
    onSuccess: () => {
      void message.success(t.ended);
      void client.invalidateQueries(sessionsQuery);
    },
  });
  return (
    <section className={css.card}>
      <h2>{t.heading}</h2>
      {sessions.isPending && <ListSkeleton />}
      {sessions.isError && <Failure error={sessions.error} retry={() => void sessions.refetch()} />}
      <ul className={css.sessions}>
        {sessions.data?.map((session) => (
          <li key={session.id}>
            <div>
              {deviceName(session.device, devices)}{" "}
              {session.current && <strong>{t.current}</strong>}
              <p className="soft">
                {t.seen(formatMoment(session.lastSeenAt, now, locale))} ·{" "}
                {t.started(formatMoment(session.startedAt, now, locale))}
              </p>
            </div>
            {!session.current && (
              <Button
                aria-label={t.endOf(deviceName(session.device, devices))}
                loading={end.isPending && end.variables === session.id}
                onClick={() => end.mutate(session.id)}
              >
                {t.end}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
