import { Select } from "antd";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { AreaSelect } from "../../components/AreaSelect.tsx";
import { ListTable } from "../../components/ListTable.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { PagedList } from "../../components/PagedList.tsx";
import {
  developmentsQuery,
  stepSpecsQuery,
  type Standing,
  type StepSpec,
} from "./developmentQueries.ts";
import { endings, stages, type DevelopmentSearch } from "./developmentSearch.ts";
import { developmentText } from "./developmentText.ts";
import { developmentsText } from "./developmentsText.ts";
import { StageTiles } from "./StageTiles.tsx";
import css from "./People.module.css";
import own from "./Development.module.css";

const route = getRouteApi("/shell/developments");
const columns = ["name", "stage", "step", "next", "due", "unit"] as const;

/** Everybody on the 25 steps into the Party, what is due first leading. */
export function DevelopmentsPage() {
  const t = useText(developmentsText);
  const said = useText(developmentText);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(developmentsQuery(search));
  const specs = useQuery(stepSpecsQuery);
  const change = (part: Partial<DevelopmentSearch>) =>
    void navigate({ to: ".", search: (was) => ({ ...was, ...part }) });
  const filtered = Object.keys(search).length > 0;
  const page = list.data?.pages[0];
  return (
    <div className={css.page}>
      <PageHead title={t.title}>
        <AreaSelect
          label={t.area}
          width={200}
          {...(search.area === undefined ? {} : { value: search.area })}
          onChange={(area) => change({ area })}
        />
        <Select
          aria-label={t.stage}
          allowClear
          placeholder={t.anyStage}
          style={{ width: 150 }}
          value={search.stage ?? null}
          options={stages.map((value) => ({ value, label: said.stages[value] }))}
          onChange={(stage: (typeof stages)[number] | undefined) => change({ stage })}
        />
        <Select
          aria-label={t.due}
          style={{ width: 150 }}
          value={search.due ?? ("any" as const)}
          disabled={search.state !== undefined}
          options={(["any", "overdue"] as const).map((value) => ({ value, label: t.dues[value] }))}
          onChange={(due) => change({ due: due === "any" ? undefined : due })}
        />
        <Select
          aria-label={t.state}
          style={{ width: 130 }}
          value={search.state ?? ("open" as const)}
          options={(["open", ...endings] as const).map((value) => ({
            value,
            label: t.states[value],
          }))}
          onChange={(state) =>
            change(state === "open" ? { state: undefined } : { state, due: undefined })
          }
        />
      </PageHead>
      <p className={css.lead}>{t.lead}</p>
      <StageTiles area={search.area} stage={search.stage} choose={(stage) => change({ stage })} />
      {page !== undefined && page.total > 0 && (
        <p className={css.lead} role="status">
          {t.found(page.total, page.overdue)}
        </p>
      )}
      <PagedList
        list={list}
        empty={
          <Notice
            title={filtered ? t.emptyFilterTitle : t.emptyTitle}
            body={filtered ? t.emptyFilterBody : t.emptyBody}
          />
        }
      >
        {(items) => (
          <ListTable label={t.label} heads={columns.map((key) => t.columns[key])}>
            {items.map((one) => (
              <Row key={one.id} of={one} specs={specs.data ?? []} />
            ))}
          </ListTable>
        )}
      </PagedList>
    </div>
  );
}

function Row({ of, specs }: { of: Standing; specs: readonly StepSpec[] }) {
  const t = useText(developmentsText);
  const said = useText(developmentText);
  const locale = useLocale();
  const nameOf = (step: number | null) =>
    step === null ? "" : said.step(step, specs[step - 1]?.[locale] ?? "");
  return (
    <tr>
      <td>
        <Link to="/people/$personId" params={{ personId: of.person.id }} hash="development">
          {of.person.name ?? t.noName}
        </Link>
        <p className="soft">{of.person.areaName}</p>
      </td>
      <td>
        {said.stages[of.stage]}
        {of.since !== null && <p className="soft">{t.since(of.since)}</p>}
      </td>
      <td>
        {nameOf(of.step)}
        {of.stepOn !== null && <p className="soft">{of.stepOn}</p>}
      </td>
      <td data-head={of.state === "open" ? t.columns.next : ""}>
        {of.state === "open" ? nameOf(nextOf(of)) : t.states[of.state]}
        {of.missing.length > 0 && <p className="soft">{t.missing(of.missing.length)}</p>}
      </td>
      <td className={of.overdue ? own.late : "nowrap"}>
        {of.dueOn === null
          ? (of.endedAt ?? "").slice(0, 10)
          : of.overdue
            ? t.overdue(of.dueOn)
            : t.by(of.dueOn)}
      </td>
      <td>{of.unit.name}</td>
    </tr>
  );
}

/** The step that is due first, the observation that comes round among them; else whose turn it is. */
function nextOf({ next, observation, dueOn }: Standing): number | null {
  const due = next.find((one) => dueOn !== null && one.dueOn === dueOn);
  if (due !== undefined) return due.step;
  if (observation !== null && observation.dueOn === dueOn) return observationStep;
  return next[0]?.step ?? null;
}

/** The half-yearly one of the 25. */
const observationStep = 6;
