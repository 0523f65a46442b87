import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import type { Schemas } from "@juxin/api-client";
import { formatDay, type Locale } from "@juxin/ui";
import { LocaleContext, useText } from "@juxin/ui/web/useText.ts";
import { embedText } from "./embedText.ts";

export type Published = Schemas["PublishedNow"];
export type Place = Published["items"][number];

const EmbedMap = lazy(() => import("./EmbedMap.tsx"));
const lookAgain = 5 * 60_000;

/** The public map within a page of somebody else's: no cookie, nothing kept, nothing of who looks. */
export function Embed({ district, first }: { district: string; first: Locale }) {
  const [locale, setLocale] = useState(first);
  return (
    <LocaleContext value={locale}>
      <Page
        district={district}
        locale={locale}
        onOther={() => setLocale(locale === "zh" ? "en" : "zh")}
      />
    </LocaleContext>
  );
}

function usePublished(district: string) {
  const [data, setData] = useState<Published | null>(null);
  const [failed, setFailed] = useState(false);
  const load = useCallback(async () => {
    try {
      const answer = await fetch(`/api/v1/open/${district}/now`, { credentials: "omit" });
      if (!answer.ok) throw new Error(String(answer.status));
      setData((await answer.json()) as Published);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, [district]);
  useEffect(() => {
    const first = setTimeout(() => void load(), 0);
    const timer = setInterval(() => void load(), lookAgain);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [load]);
  return { data, failed, load };
}

function Page({
  district,
  locale,
  onOther,
}: {
  district: string;
  locale: Locale;
  onOther: () => void;
}) {
  const t = useText(embedText);
  const { data, failed, load } = usePublished(district);
  const [openOnly, setOpenOnly] = useState(true);
  const [chosen, setChosen] = useState<string | null>(null);
  const title = data === null ? "" : t.title(data.district.name);
  useEffect(() => {
    document.documentElement.lang = locale === "zh" ? "zh-CN" : "en";
    if (title !== "") document.title = title;
  }, [locale, title]);
  if (data === null)
    return (
      <main className="embed-wait" role="status">
        <p>{failed ? t.failed : t.loading}</p>
        {failed && (
          <button type="button" onClick={() => void load()}>
            {t.retry}
          </button>
        )}
      </main>
    );
  const open = data.items.filter((one) => one.open);
  const shown = openOnly ? open : data.items;
  return (
    <main className="embed">
      <header>
        <h1>{title}</h1>
        <label>
          <input
            type="checkbox"
            checked={openOnly}
            onChange={({ target }) => setOpenOnly(target.checked)}
          />
          {t.openOnly}
        </label>
        <button type="button" onClick={onOther} lang={locale === "zh" ? "en" : "zh-CN"}>
          {t.other}
        </button>
      </header>
      <div className="embed-map">
        <Suspense fallback={<p>{t.loading}</p>}>
          <EmbedMap
            data={data}
            shown={shown}
            chosen={chosen}
            onChoose={(id) => {
              setChosen(id);
              if (id !== null) document.getElementById(id)?.scrollIntoView({ block: "nearest" });
            }}
          />
        </Suspense>
      </div>
      <section aria-label={t.list}>
        <p role="status">{t.count(open.length, data.items.length)}</p>
        {shown.length === 0 && <p>{t.none}</p>}
        <ul>
          {shown.map((one) => (
            <li key={one.id} id={one.id}>
              <button
                type="button"
                aria-pressed={one.id === chosen}
                onClick={() => setChosen(one.id === chosen ? null : one.id)}
              >
                <Row one={one} locale={locale} now={new Date(data.at)} />
              </button>
            </li>
          ))}
        </ul>
      </section>
      <footer>
        {data.roads !== null && <span>{t.roads[data.roads]}</span>}
        <span>{t.datum}</span>
        <a href={`/api/v1/open/${district}/stations.geojson`} target="_blank" rel="noreferrer">
          {t.data}
        </a>
      </footer>
    </main>
  );
}

function Row({ one, locale, now }: { one: Place; locale: Locale; now: Date }) {
  const t = useText(embedText);
  return (
    <>
      <strong>{one.name}</strong>
      <span className={one.open ? "is-open" : "is-shut"}>{sayNow(one, now, locale, t)}</span>
      <small>
        {[one.type[locale], one.address, one.phone].filter(Boolean).join(" · ")}
        {one.facilities.length > 0 &&
          ` · ${one.facilities.map((each) => each[locale]).join(t.comma)}`}
      </small>
    </>
  );
}

const clock = (at: string): string =>
  new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(11, 16);

function sayNow(one: Place, now: Date, locale: Locale, t: (typeof embedText)[Locale]): string {
  if (one.open) return one.until === null ? t.open : t.openUntil(clock(one.until));
  if (one.opensAt === null) return t.shut;
  return t.opensAt(formatDay(one.opensAt, now, locale), clock(one.opensAt));
}
