import type { ReactNode } from "react";
import { Link } from "@tanstack/react-router";
import { formatNumber, formatExact, formatMoment } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { useCategories } from "../../components/cases/caseSettings.ts";
import { Photos } from "../../components/Photos.tsx";
import { sharedText } from "../../components/text.ts";
import { useNow } from "../../components/useNow.ts";
import { RevealForm } from "./RevealForm.tsx";
import type { CaseDetail } from "./queries.ts";
import { caseText } from "./text.ts";
import css from "./CasePanel.module.css";

/** What was asked, by whom and where; contact and sensitive words only when asked for. */
export function CaseAsked({ of }: { of: CaseDetail }) {
  const t = useText(caseText);
  const said = useText(words);
  const shared = useText(sharedText);
  const locale = useLocale();
  const now = useNow();
  const { name } = useCategories();
  const mayReveal = of.abilities.includes("reveal");
  const place = of.place;
  const asked = of.photos.filter((photo) => photo.phase === "asked");
  return (
    <section className={css.section} aria-label={t.sections.asked}>
      {of.text === null ? (
        <div className={css.hidden}>
          <p>{t.sensitive}</p>
          {mayReveal && <RevealForm caseId={of.id} field="text" />}
        </div>
      ) : (
        <p className={css.text}>{of.text}</p>
      )}
      <Photos photos={asked} />
      <dl className={css.facts}>
        <Fact name={t.facts.firm} wide>
          {of.firm && (
            <>
              <Link to="/employers/$employerId" params={{ employerId: of.firm.employer.id }}>
                {of.firm.employer.name}
              </Link>
              {of.firm.site && (
                <>
                  {" · "}
                  <Link to="/employers/sites/$siteId" params={{ siteId: of.firm.site.id }}>
                    {of.firm.site.name}
                  </Link>
                </>
              )}
            </>
          )}
        </Fact>
        <Fact name={t.facts.category}>{name(of.category)}</Fact>
        <Fact name={t.facts.line}>{said.line[of.line ?? "all"]}</Fact>
        <Fact name={t.facts.area}>{of.areaName}</Fact>
        <Fact name={t.facts.place}>
          {place && (place.text || place.lng !== null) && (
            <>
              {place.text}
              {place.lng !== null && place.lat !== null && (
                <span className="soft">
                  {" "}
                  {t.showPlace} {place.lng.toFixed(4)}, {place.lat.toFixed(4)} (WGS-84)
                </span>
              )}
            </>
          )}
        </Fact>
        <Fact name={t.facts.openedAt}>
          <span title={formatExact(of.openedAt)}>{formatMoment(of.openedAt, now, locale)}</span>
          <span className="soft"> {said.channel[of.channel]}</span>
        </Fact>
        <Fact name={t.facts.due}>
          {formatExact(of.dueAt)}{" "}
          <span className="soft">
            {t.limit(
              formatNumber(of.limit.acceptDays, of.limit.acceptDays % 1 === 0 ? 0 : 1),
              formatNumber(of.limit.resolveDays, of.limit.resolveDays % 1 === 0 ? 0 : 1),
            )}
          </span>
        </Fact>
        <Fact name={t.facts.holder}>{of.holder.name}</Fact>
        <Fact name={t.facts.home}>{of.home.name}</Fact>
        <Fact name={t.facts.stars}>{of.stars !== null && shared.starsLabel(of.stars)}</Fact>
        <Fact name={t.facts.problem}>
          {of.problem && (
            <Link to="/problems/$problemId" params={{ problemId: of.problem.id }}>
              {of.problem.title}
            </Link>
          )}
        </Fact>
        <Fact name={t.facts.asker} wide>
          {of.asker.name ?? t.unnamed} · {of.asker.phone ?? t.noPhone}
          {mayReveal && (of.asker.phone !== null || of.asker.name !== null) && (
            <RevealForm caseId={of.id} field="contact" />
          )}
        </Fact>
      </dl>
    </section>
  );
}

function Fact({
  name,
  wide = false,
  children,
}: {
  name: string;
  wide?: boolean;
  children: ReactNode;
}) {
  if (children === null || children === false || children === undefined) return null;
  return (
    <div data-wide={wide || undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
