import { useQuery } from "@tanstack/react-query";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { matrixQuery } from "./queries.ts";
import { stationText } from "./text.ts";
import css from "./Stations.module.css";

/** The practice's matrix beside what stands of it, e.g. 1+1+105+X. */
export function Matrix() {
  const t = useText(stationText);
  const locale = useLocale();
  const { data } = useQuery(matrixQuery);
  if (data === undefined || data.tiers.length === 0) return null;
  return (
    <section>
      <h2>{t.matrixOfTerms(data.tiers.map(({ declared }) => declared ?? "X").join("+"))}</h2>
      <dl className={css.matrix}>
        {data.tiers.map((tier) => (
          <div key={tier.key}>
            <dt>{tier[locale]}</dt>
            <dd>
              {t.matrixOf(tier.declared, tier.actual)}
              {tier.places.length > 0 && <small className="soft"> {tier.places.join("、")}</small>}
            </dd>
          </div>
        ))}
      </dl>
      {data.communitiesWithout.length > 0 && (
        <details className={css.lead}>
          <summary>{t.without(data.communitiesWithout.length)}</summary>
          {data.communitiesWithout.map(({ name }) => name).join("、")}
        </details>
      )}
    </section>
  );
}
