import { useEffect, useRef, useState, type ReactNode } from "react";
import { Button } from "antd";
import { useQuery } from "@tanstack/react-query";
import { Link, useLocation, useParams } from "@tanstack/react-router";
import { formatDay, formatMoment } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { useMay } from "../../app/session.ts";
import { Failure } from "../../components/Failure.tsx";
import { ListSkeleton } from "../../components/More.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { useNow } from "../../components/useNow.ts";
import { Development } from "./Development.tsx";
import { developmentText } from "./developmentText.ts";
import { Invite } from "./Invite.tsx";
import { MembershipForm } from "./MembershipForm.tsx";
import { personQuery, type PersonDetail, type RevealField } from "./queries.ts";
import { Reveal } from "./Reveal.tsx";
import { SayForm, type Saying } from "./SayForm.tsx";
import { personText } from "./text.ts";
import { VisitRecords } from "./VisitRecords.tsx";
import css from "./People.module.css";

const revealable = ["name", "phone", "citizenNumber", "birth"] as const;

/** What is known of one person, from whom, since when, and who has looked. */
export function PersonPage() {
  const t = useText(personText);
  const said = useText(words);
  const { personId = "" } = useParams({ strict: false });
  const { data, isError, error, refetch } = useQuery(personQuery(personId));
  const maySeeVisits = useMay("difference.read");
  const maySeeDevelopment = useMay("development.read");
  const developing = useText(developmentText);
  const [saying, setSaying] = useState<Saying | null>(null);
  if (isError && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <ListSkeleton />;
  const write = (kind: Saying, label: string) =>
    data.abilities.includes("write") &&
    saying === null && (
      <Button size="small" onClick={() => setSaying(kind)}>
        {label}
      </Button>
    );
  const form = (kind: Saying) =>
    saying === kind && <SayForm kind={kind} of={data} onClose={() => setSaying(null)} />;
  return (
    <div className={css.page}>
      <PageHead
        title={data.name ?? t.none}
        aside={
          <Link to="/people" className="nowrap">
            {t.back}
          </Link>
        }
      />
      <p className="soft">
        {[said.line[data.line], data.areaName, t.states[data.state === "left" ? "left" : "active"]]
          .concat(data.linked ? [t.linked] : [])
          .join(" · ")}
      </p>
      {data.same.length > 0 && <p className="soft">{t.sameTitle(data.same.length)}</p>}
      <Known of={data} />
      <Part title={t.saysTitle} aside={write("identity", t.correct)}>
        {form("identity")}
        <Says of={data} />
      </Part>
      <Part title={t.worksTitle} aside={write("work", t.addWork)}>
        {form("work")}
        <Works of={data} />
      </Part>
      <Part title={t.homesTitle} aside={write("home", t.addHome)}>
        {form("home")}
        <Homes of={data} />
      </Part>
      {data.memberships !== null && (
        <Part title={t.membershipsTitle} id="membership">
          <p>
            {t.memberships(data.memberships)}{" "}
            {data.memberships > 0 && data.abilities.includes("readMemberships") && (
              <Reveal personId={data.id} field="membership" />
            )}
          </p>
          <p className="soft">{t.membershipHint}</p>
          <Invite of={data} />
          <MembershipForm of={data} />
        </Part>
      )}
      {maySeeDevelopment && (
        <Part title={developing.title} id="development">
          <Development key={data.id} of={data} />
        </Part>
      )}
      {maySeeVisits && (
        <Part title={t.visitsTitle}>
          <VisitRecords personId={data.id} />
        </Part>
      )}
      <Part title={t.lookedTitle}>
        <Looked of={data} />
      </Part>
    </div>
  );
}

function Part({
  title,
  aside,
  id,
  children,
}: {
  title: string;
  aside?: ReactNode;
  /** Names the part in an address that leads to it. */
  id?: string;
  children: ReactNode;
}) {
  const own = useRef<HTMLElement>(null);
  const wanted = useLocation().hash === id && id !== undefined;
  // The page comes after its address: by then nobody scrolls any more.
  useEffect(() => {
    if (wanted) own.current?.scrollIntoView();
  }, [wanted]);
  return (
    <section ref={own} id={id}>
      <div className={css.titled}>
        <h2>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

function Known({ of }: { of: PersonDetail }) {
  const t = useText(personText);
  const may = of.abilities.includes("reveal");
  return (
    <section>
      <h2>{t.known}</h2>
      <dl className={css.facts}>
        {revealable.map((field: RevealField & keyof PersonDetail["identity"]) => (
          <div key={field}>
            <dt>{t.fields[field]}</dt>
            <dd>
              {of.identity[field] ?? t.notKnown}{" "}
              {may && of.identity[field] !== null && <Reveal personId={of.id} field={field} />}
            </dd>
          </div>
        ))}
        <div>
          <dt>{t.fields.sex}</dt>
          <dd>{of.identity.sex === null ? t.notKnown : t.sex[of.identity.sex]}</dd>
        </div>
        {of.headOf.length > 0 && (
          <div>
            <dt>{t.headOf}</dt>
            <dd>{of.headOf.map(({ name }) => name).join("、")}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}

/** The giver of a fact and its day, said in one phrase. */
function useSource() {
  const t = useText(personText);
  const locale = useLocale();
  const now = useNow();
  return ({ name, lastOn, by }: PersonDetail["says"][number]["source"]): string => {
    const on = formatDay(`${lastOn}T04:00:00Z`, now, locale);
    return by === null ? t.said(name, on) : t.saidBy(name, on, by);
  };
}

function Says({ of }: { of: PersonDetail }) {
  const t = useText(personText);
  const source = useSource();
  if (of.says.length === 0) return <p className="soft">{t.saysNone}</p>;
  return (
    <ul className={css.history}>
      {of.says.map((one) => (
        <li key={one.id} data-off={one.withdrawn || undefined}>
          {[one.identity.name, one.identity.phone, one.identity.citizenNumber, one.identity.birth]
            .filter((value) => value !== null)
            .join(" · ")}
          <span className="soft">
            {" "}
            {source(one.source)}
            {one.withdrawn && ` · ${t.withdrawn}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function useSpan() {
  const t = useText(personText);
  return (from: string | null, to: string | null): string =>
    t.span(from ?? t.unknownDay, to ?? t.now);
}

function Works({ of }: { of: PersonDetail }) {
  const t = useText(personText);
  const said = useText(words);
  const source = useSource();
  const span = useSpan();
  if (of.employments.length === 0) return <p className="soft">{t.worksNone}</p>;
  return (
    <ul className={css.history}>
      {of.employments.map((one) => (
        <li key={one.id} data-off={one.to !== null || undefined}>
          <strong>
            {[one.employer?.name ?? one.employerText, one.site?.name ?? ""]
              .filter((part) => part !== "")
              .join(" · ") || said.line[one.line]}
          </strong>{" "}
          {said.line[one.line]} {span(one.from, one.to)}
          <span className="soft"> {source(one.source)}</span>
        </li>
      ))}
    </ul>
  );
}

function Homes({ of }: { of: PersonDetail }) {
  const t = useText(personText);
  const source = useSource();
  const span = useSpan();
  if (of.residences.length === 0) return <p className="soft">{t.homesNone}</p>;
  return (
    <>
      <ul className={css.history}>
        {of.residences.map((one) => (
          <li key={one.id} data-off={one.to !== null || undefined}>
            <strong>{one.areaName}</strong> {one.hasAddress && t.hasAddress}{" "}
            {span(one.from, one.to)}
            <span className="soft"> {source(one.source)}</span>
          </li>
        ))}
      </ul>
      {of.abilities.includes("reveal") && of.residences.some((one) => one.hasAddress) && (
        <Reveal personId={of.id} field="address" />
      )}
    </>
  );
}

function Looked({ of }: { of: PersonDetail }) {
  const t = useText(personText);
  const locale = useLocale();
  const now = useNow();
  if (of.looked.length === 0) return <p className="soft">{t.lookedNone}</p>;
  const what = (said: string): string =>
    t.fields[said.replace("person.", "") as keyof typeof t.fields] ?? said;
  return (
    <ul className={css.history}>
      {of.looked.map((one) => (
        <li key={`${one.at}-${one.what}`}>
          {t.looked(one.by, one.unit ?? "", what(one.what), one.purpose)}
          <span className="soft"> {formatMoment(one.at, now, locale)}</span>
        </li>
      ))}
    </ul>
  );
}
