import { useRef } from "react";
import { App, Segmented } from "antd";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { newId } from "@juxin/api-client";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { setCheck, type ManagerPage } from "./queries.ts";
import { stationText } from "./text.ts";
import css from "./Stations.module.css";

/** The standard's items, each met or not yet; photos are shown where somebody added them. */
export function Checklists({ page: { station, checklist } }: { page: ManagerPage }) {
  const t = useText(stationText);
  const locale = useLocale();
  const client = useQueryClient();
  const { message } = App.useApp();
  const key = useRef(newId());
  const check = useMutation({
    mutationFn: ({ standard, item, met }: { standard: string; item: number; met: boolean }) =>
      setCheck(station.id, standard, item, { met, note: "", photoIds: [] }, key.current),
    onSuccess: () => client.invalidateQueries({ queryKey: ["stations", "manage", station.id] }),
    onError: (error) => void message.error(error.message),
    onSettled: () => {
      key.current = newId();
    },
  });
  // A standard that nobody has written anything into asks nothing of a place.
  const written = checklist.filter(({ items }) => items.length > 0);
  return written.map(({ standard, met, items }) => (
    <section key={standard.key}>
      <h2>
        {t.checklistTitle} · {standard[locale]}{" "}
        <small className="soft">{t.met(met, items.length)}</small>
      </h2>
      <ul className={css.plain}>
        {items.map((item) => (
          <li key={item.item} className={css.check}>
            <span>
              {item[locale]}
              {item.note !== "" && <span className="soft"> {item.note}</span>}
              {item.photos.map((photo) => (
                <a key={photo.id} href={photo.url} target="_blank" rel="noreferrer">
                  <img src={photo.thumbUrl} alt={t.photoOf(item[locale])} className={css.photo} />
                </a>
              ))}
            </span>
            {station.abilities.includes("check") ? (
              <Segmented
                size="small"
                aria-label={item[locale]}
                value={item.met === null ? "none" : item.met ? "yes" : "no"}
                options={(item.met === null
                  ? (["none", "yes", "no"] as const)
                  : (["yes", "no"] as const)
                ).map((value) => ({ value, label: t.check[value] }))}
                onChange={(value) =>
                  value !== "none" &&
                  check.mutate({ standard: standard.key, item: item.item, met: value === "yes" })
                }
              />
            ) : (
              t.check[item.met === null ? "none" : item.met ? "yes" : "no"]
            )}
          </li>
        ))}
      </ul>
    </section>
  ));
}
