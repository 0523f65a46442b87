import { useQuery } from "@tanstack/react-query";
import { useText } from "@juxin/ui/web/useText.ts";
import { Failure } from "../../components/Failure.tsx";
import { stageCountsQuery } from "./developmentQueries.ts";
import { stages } from "./developmentSearch.ts";
import { developmentText } from "./developmentText.ts";
import { developmentsText } from "./developmentsText.ts";
import css from "./Development.module.css";

interface Props {
  area: string | undefined;
  stage: (typeof stages)[number] | undefined;
  choose: (stage: (typeof stages)[number] | undefined) => void;
}

/** How many stand in each stage; a tap narrows the list to it, another one takes that back. */
export function StageTiles({ area, stage, choose }: Props) {
  const t = useText(developmentsText);
  const said = useText(developmentText);
  const { data, isError, error, refetch } = useQuery(stageCountsQuery(area));
  if (isError && !data) return <Failure error={error} retry={() => void refetch()} />;
  return (
    <ul className={css.tiles} aria-label={t.counts}>
      {stages.map((key) => {
        const n = data?.items.find((one) => one.key === key)?.n;
        return (
          <li key={key}>
            <button
              type="button"
              aria-pressed={stage === key}
              onClick={() => choose(stage === key ? undefined : key)}
            >
              <span>{key === "member" ? t.toFile : said.stages[key]}</span>
              <strong>{data === undefined ? " " : t.people(n ?? null)}</strong>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
