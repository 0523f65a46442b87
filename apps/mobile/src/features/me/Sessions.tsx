import { formatMoment } from "@juxin/ui";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { useQuery } from "@tanstack/react-query";
import { api, take } from "../../api.ts";
import { queryClient } from "../../app/queryClient.ts";
import { useNow } from "../../app/useNow.ts";
import { useWrite } from "../../app/useWrite.ts";
import { Button } from "../../components/Button.tsx";
import { Fault } from "../../components/Fault.tsx";
import { Loaded } from "../../components/Loaded.tsx";
import { Screen } from "../../components/Screen.tsx";
import { sayDevice } from "./sayDevice.ts";
import { rightsText } from "./rightsText.ts";

const sessionsKey = ["sessions"];

/** Where the rider is signed in; one that they do not know can be ended. */
export default function Sessions() {
  const t = useText(rightsText);
  const locale = useLocale();
  const now = useNow();
  const query = useQuery({
    queryKey: sessionsKey,
    queryFn: () => take(api.GET("/api/v1/me/sessions")),
    gcTime: 0,
  });
  const end = useWrite(
    (id: string, headers) =>
      take(api.DELETE("/api/v1/me/sessions/{id}", { params: { path: { id } }, headers })),
    () => queryClient.invalidateQueries({ queryKey: sessionsKey }),
  );
  return (
    <Screen title={t.sessions} back="/me">
      <Fault error={end.error} />
      <Loaded query={query}>
        {({ items }) => (
          <ul className="plain">
            {items.map((session) => (
              <li key={session.id} className="card">
                <p className="case-head">
                  <strong>{sayDevice(session.device, locale)}</strong>
                  {session.current && <span className="mark mark-confirmed">{t.thisOne}</span>}
                </p>
                <p className="hint">
                  {t.started(formatMoment(session.startedAt, now, locale))} ·{" "}
                  {t.lastSeen(formatMoment(session.lastSeenAt, now, locale))}
                </p>
                {!session.current && (
                  <Button
                    busy={end.isPending && end.variables === session.id}
                    onClick={() => end.mutate(session.id)}
                  >
                    {t.end}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Screen>
  );
}
