import { use } from "react";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { CaseListContext } from "../../components/cases/CaseListContext.tsx";
import { Failure } from "../../components/Failure.tsx";
import { ListSkeleton } from "../../components/More.tsx";
import { useKeys } from "../../components/useKeys.ts";
import { CaseActions } from "./CaseActions.tsx";
import { CaseAsked } from "./CaseAsked.tsx";
import { CaseHead } from "./CaseHead.tsx";
import { CaseRoles } from "./CaseRoles.tsx";
import { CaseSteps } from "./CaseSteps.tsx";
import { caseQuery } from "./queries.ts";
import css from "./CasePanel.module.css";

/** Each case begins at its top. */
const toTop = (panel: HTMLElement | null): void => panel?.parentElement?.scrollTo({ top: 0 });

/** One case with everything that can be done to it; the same beside a list and as a page. */
export function CasePanel() {
  const { caseId = "" } = useParams({ strict: false });
  const list = use(CaseListContext);
  const { data, isPending, isError, error, refetch } = useQuery(caseQuery(caseId));
  useKeys({ Escape: list?.close });

  if (isPending) return <ListSkeleton />;
  if (isError && !data) return <Failure error={error} retry={() => void refetch()} />;
  return (
    <article ref={toTop} className={css.panel} key={caseId} aria-labelledby="case-number">
      <CaseHead of={data} />
      <div className={css.content}>
        <CaseAsked of={data} />
        <CaseRoles of={data} />
        <CaseSteps steps={data.steps} />
      </div>
      <CaseActions of={data} />
    </article>
  );
}
