import { Select } from "antd";
import { useQuery } from "@tanstack/react-query";
import { formatNumber, formatShare } from "@juxin/ui/format.ts";
import { useText } from "@juxin/ui/web/useText.ts";
import { Failure } from "../../components/Failure.tsx";
import { ListSkeleton } from "../../components/More.tsx";
import { Notice } from "../../components/Notice.tsx";
import { Bars } from "./Bars.tsx";
import { Curve } from "./Curve.tsx";
import { Picture } from "./Picture.tsx";
import { worksQuery, type Work, type Works } from "./queries.ts";
import { matchingText } from "./text.ts";
import { signed, Weights } from "./Weights.tsx";
import { columnName, levelName, ruleName } from "./words.ts";
import css from "./Matching.module.css";

interface Props {
  period: string;
  list: string | undefined;
  choose: (list: string) => void;
}

/** How the lists of a month were matched: one list at a time, in four pictures. */
export function ListWork({ period, list, choose }: Props) {
  const t = useText(matchingText);
  const works = useQuery(worksQuery(period));
  if (works.isPending) return <ListSkeleton />;
  if (works.isError) return <Failure error={works.error} retry={() => void works.refetch()} />;
  const { items, models } = works.data;
  const work = items.find(({ listId }) => listId === list) ?? items[0];
  if (work === undefined) return <Notice title={t.emptyTitle} body={t.emptyBody} />;
  return (
    <>
      <Select
        aria-label={t.list}
        style={{ width: 320, maxWidth: "100%" }}
        value={work.listId}
        options={items.map(({ listId, sourceName }) => ({ value: listId, label: sourceName }))}
        onChange={choose}
      />
      <Facts work={work} />
      <Pictures work={work} models={models} />
    </>
  );
}

function Facts({ work }: { work: Work }) {
  const t = useText(matchingText);
  const facts: [string, string][] = [
    [t.facts.rows, formatNumber(work.rows)],
    [t.facts.known, formatNumber(work.known)],
    [t.facts.compared, formatNumber(work.compared)],
    [t.facts.share, percent(work.pairs === 0 ? 0 : work.compared / work.pairs)],
    [t.facts.doubtful, formatNumber(work.doubtful)],
    [t.facts.version, t.versionName(work.modelVersion)],
  ];
  return (
    <dl className={css.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Shares near nothing and near all keep a decimal. */
const percent = (share: number): string =>
  share > 0 && (share < 0.01 || share > 0.99) && share < 1
    ? `${formatNumber(share * 100, 1)}%`
    : formatShare(share);

function Pictures({ work, models }: { work: Work; models: Works["models"] }) {
  const t = useText(matchingText);
  const weights = models.find(({ version }) => version === work.modelVersion)?.weights ?? [];
  return (
    <div className={css.two}>
      <Picture
        title={t.matchWeights}
        lead={t.matchWeightsLead}
        picture={
          <Weights
            label={t.matchWeights}
            bars={weights.map(({ column, level, weight }) => ({
              group: columnName(t, column),
              name: levelName(t, level),
              before: null,
              after: weight,
            }))}
          />
        }
        heads={[t.column, t.level, t.weight]}
        rows={weights.map(({ column, level, weight }) => [
          columnName(t, column),
          levelName(t, level),
          signed(weight),
        ])}
      />
      <div className={css.section}>
        <Picture
          title={t.blocking}
          lead={t.blockingLead}
          picture={
            <Bars
              label={t.blocking}
              bars={work.blocking.map(({ rule, coverage }) => ({
                name: ruleName(t, rule),
                value: percent(coverage),
                share: coverage,
              }))}
            />
          }
          heads={[t.rule, t.coverage, t.pairs, t.dropped]}
          rows={work.blocking.map(({ rule, coverage, pairs, droppedPairs }) => [
            ruleName(t, rule),
            percent(coverage),
            formatNumber(pairs),
            formatNumber(droppedPairs),
          ])}
        />
        <Picture
          title={t.thresholds}
          lead={t.thresholdsLead}
          picture={
            <Curve
              label={t.thresholds}
              x={t.threshold}
              lines={[
                {
                  name: t.precision,
                  dashed: false,
                  points: work.thresholds.map(({ threshold, precision }) => ({
                    x: threshold,
                    y: precision,
                  })),
                },
                {
                  name: t.recall,
                  dashed: true,
                  points: work.thresholds.map(({ threshold, recall }) => ({
                    x: threshold,
                    y: recall,
                  })),
                },
              ]}
            />
          }
          heads={[t.threshold, t.pairs, t.precision, t.recall]}
          rows={work.thresholds.map(({ threshold, pairs, precision, recall }) => [
            percent(threshold),
            formatNumber(pairs),
            percent(precision),
            percent(recall),
          ])}
        />
        <Picture
          title={t.unlinkable}
          lead={t.unlinkableLead}
          picture={
            <Bars
              label={t.unlinkable}
              bars={work.unlinkable.map(({ threshold, share }) => ({
                name: `${t.threshold} ${percent(threshold)}`,
                value: percent(share),
                share,
              }))}
            />
          }
          heads={[t.threshold, t.share]}
          rows={work.unlinkable.map(({ threshold, share }) => [percent(threshold), percent(share)])}
        />
      </div>
    </div>
  );
}
