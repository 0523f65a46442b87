import { useState } from "react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link, Outlet, useParams } from "@tanstack/react-router";
import { useText } from "@juxin/ui/web/useText.ts";
import { usePreferences } from "../../app/preferences.ts";
import { useMay } from "../../app/session.ts";
import { CaseListContext } from "../../components/cases/CaseListContext.tsx";
import { CaseTable } from "../../components/cases/CaseTable.tsx";
import type { ColumnKey, ListedCase } from "../../components/cases/caseColumns.tsx";
import { ChosenBar } from "../../components/cases/selection/ChosenBar.tsx";
import { useCaseList } from "../../components/cases/useCaseList.ts";
import { Failure } from "../../components/Failure.tsx";
import { ListSkeleton, More } from "../../components/More.tsx";
import { Notice } from "../../components/Notice.tsx";
import { Split } from "../../components/Split.tsx";
import { CaseFilters } from "./CaseFilters.tsx";
import { listColumns } from "./ColumnChoice.tsx";
import { casesQuery, phoneQuery } from "./listQueries.ts";
import { caseText } from "./text.ts";

const route = getRouteApi("/shell/cases");
const columnsBesidePanel: ColumnKey[] = ["number", "state", "category", "text"];

/** Every case one may see, by filters that live in the address. */
export function CasesPage() {
  const t = useText(caseText).list;
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { caseId } = useParams({ strict: false });
  const { hiddenColumns } = usePreferences();
  const mayGroup = useMay("problem.write");
  const [phone, findPhone] = useState<string>();
  const every = useInfiniteQuery({ ...casesQuery(search), enabled: phone === undefined });
  const found = useInfiniteQuery({ ...phoneQuery(phone ?? ""), enabled: phone !== undefined });
  const list = phone === undefined ? every : found;
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  // Where no time runs any more there is none to say.
  const someRunning = items.some((one) => one.urgency !== "done");
  const { current, open, place, help, chosen, bar } = useCaseList({
    items,
    caseId,
    movesOn: false,
    selects: mayGroup,
    go: (id, act) =>
      void navigate({
        to: "/cases/$caseId",
        params: { caseId: id },
        search: (was) => ({ ...was, act }),
        replace: caseId !== undefined,
      }),
    close: () =>
      void navigate({
        to: "/cases",
        search: (was) => ({ ...was, act: undefined, wide: undefined }),
      }),
  });

  const link = (one: ListedCase) => (
    <Link
      to="/cases/$caseId"
      params={{ caseId: one.id }}
      search={(was) => ({ ...was, act: undefined })}
    >
      {one.number}
    </Link>
  );
  return (
    <CaseListContext value={place}>
      <Split
        wide={search.wide === "yes"}
        head={
          <>
            <CaseFilters
              search={search}
              tight={caseId !== undefined}
              help={help}
              phone={phone}
              findPhone={findPhone}
            />
            {bar && <ChosenBar {...bar} />}
          </>
        }
        list={
          list.isPending ? (
            <ListSkeleton />
          ) : list.isError ? (
            <Failure error={list.error} retry={() => void list.refetch()} />
          ) : items.length === 0 ? (
            <Notice title={t.emptyTitle} body={t.emptyBody}>
              <Link to="/cases" onClick={() => findPhone(undefined)}>
                {t.clear}
              </Link>
            </Notice>
          ) : (
            <>
              <CaseTable
                items={items}
                columns={
                  caseId === undefined
                    ? listColumns.filter(
                        (column) =>
                          !hiddenColumns.includes(column) && (column !== "due" || someRunning),
                      )
                    : columnsBesidePanel
                }
                label={t.label}
                link={link}
                current={current}
                onOpen={(one) => open(one.id)}
                {...(chosen ? { chosen } : {})}
              />
              <More
                shown={items.length}
                hasMore={list.hasNextPage}
                loading={list.isFetchingNextPage}
                more={() => void list.fetchNextPage()}
              />
            </>
          )
        }
        panel={caseId === undefined ? null : <Outlet />}
      />
    </CaseListContext>
  );
}
