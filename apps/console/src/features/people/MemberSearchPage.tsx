import { Select } from "antd";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { useMay } from "../../app/session.ts";
import { AreaSelect } from "../../components/AreaSelect.tsx";
import { Failure } from "../../components/Failure.tsx";
import { grown } from "../../components/grown.ts";
import { ListSkeleton } from "../../components/More.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { PeriodPicker } from "../../components/PeriodPicker.tsx";
import type { MemberSearchFilter } from "./memberSearchFilter.ts";
import { memberSearchQuery, type FigureKey, type MemberFigures } from "./memberSearchQueries.ts";
import { memberSearchText } from "./memberSearchText.ts";
import { lines } from "./personSearch.ts";
import { SearchNext } from "./SearchNext.tsx";
import css from "./People.module.css";
import own from "./MemberSearch.module.css";

const route = getRouteApi("/shell/member-search");

const groups = [
  { key: "asked", figures: ["invited", "yes", "no", "later", "waiting"] },
  { key: "found", figures: ["ownWord", "byList", "byOffice", "developed"] },
  { key: "standing", figures: ["named", "notReached"] },
] as const satisfies readonly { key: string; figures: readonly FigureKey[] }[];

/** How many members are known and were looked for in an area, a line and a period; and what to do next. */
export function MemberSearchPage() {
  const t = useText(memberSearchText);
  const said = useText(words);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayWork = useMay("memberSearch.work");
  const { data, isError, error, refetch } = useQuery(memberSearchQuery(search));
  const change = (part: Partial<MemberSearchFilter>) =>
    void navigate({ to: ".", search: (was) => ({ ...was, ...part }) });
  return (
    <div className={css.page}>
      <PageHead title={t.title}>
        <AreaSelect
          label={t.area}
          withDistrict
          width={grown(220)}
          value={search.area ?? data?.scope.area}
          onChange={(area) => change({ area })}
        />
        <Select
          aria-label={t.line}
          style={{ width: grown(130) }}
          value={search.line ?? data?.scope.line ?? ("all" as const)}
          options={(["all", ...lines] as const).map((value) => ({
            value,
            label: said.line[value],
          }))}
          onChange={(line) => change({ line: line === "all" ? undefined : line })}
        />
        <PeriodPicker
          label={t.period}
          from={search.from ?? data?.scope.from}
          to={search.to ?? data?.scope.to}
          onChange={(from, to) => change({ from, to })}
        />
      </PageHead>
      <p className={css.lead}>{t.lead}</p>
      {isError && !data ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : data === undefined ? (
        <ListSkeleton />
      ) : (
        <>
          <Headline of={data} />
          {groups
            .filter(({ figures }) => figures.some((key) => figureOf(data, key) !== undefined))
            .map(({ key, figures }) => (
              <section key={key}>
                <h2>{t[key]}</h2>
                <Figures of={data} keys={figures} />
              </section>
            ))}
          {data.figures.some(({ before }) => before !== null) && (
            <p className="soft">{t.against(data.before.from, data.before.to)}</p>
          )}
          {mayWork && (
            <SearchNext
              key={`${data.scope.area}-${data.scope.line}`}
              area={data.scope.area}
              line={data.scope.line}
            />
          )}
        </>
      )}
    </div>
  );
}

const figureOf = (of: MemberFigures, key: FigureKey) => of.figures.find((one) => one.key === key);

/** The figure that is reported, never without its day, its scope and where it comes from. */
function Headline({ of }: { of: MemberFigures }) {
  const t = useText(memberSearchText);
  const said = useText(words);
  const { areaName, line, to } = of.scope;
  const members = figureOf(of, "members");
  const cultivated = figureOf(of, "applicantsOrCultivated");
  const say = (n: number | null | undefined) => t.people(n ?? null);
  const changed = (one: typeof members) =>
    one === undefined || one.n === null || one.before === null ? "" : t.change(one.n - one.before);
  return (
    <dl className={own.headline}>
      <div>
        <dt>{t.headline(to, t.of(areaName, said.line[line]), say(members?.n))}</dt>
        <dd>
          {[t.source(members?.source.slice(0, 4).join(t.comma) ?? ""), changed(members)]
            .filter((part) => part !== "")
            .join(" · ")}
        </dd>
      </div>
      <div>
        <dt>{t.cultivated(say(cultivated?.n))}</dt>
        <dd>
          {[t.source(cultivated?.source.join(t.comma) ?? ""), changed(cultivated)]
            .filter((part) => part !== "")
            .join(" · ")}
        </dd>
      </div>
    </dl>
  );
}

function Figures({ of, keys }: { of: MemberFigures; keys: readonly FigureKey[] }) {
  const t = useText(memberSearchText);
  return (
    <ul className={own.figures}>
      {keys.map((key) => {
        const one = figureOf(of, key);
        if (one === undefined) return null;
        return (
          <li key={key}>
            <span>{t.figures[key]}</span>
            <strong>{t.people(one.n)}</strong>
            {one.n !== null && one.before !== null && <small>{t.change(one.n - one.before)}</small>}
          </li>
        );
      })}
    </ul>
  );
}
