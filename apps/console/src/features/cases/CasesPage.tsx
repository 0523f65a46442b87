import { useState } from "react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link, Outlet, useParams } from "@tanstack/react-router";
import { useText } from "@juxin/ui/web/useText.ts";
import { usePreferences } from "../../app/preferences.ts";
import { useMay } from "../../app/session.ts";
import { CaseListContext } from "../../components/cases/CaseListContext.tsx";
import { CaseTable } from "../../components/cases/CaseTable.tsx";
import type { ColumnKey, ListedCase } from "../../components/cases/caseColumns.tsx";
import { Failure } from "../../components/Failure.tsx";
import { ListSkeleton, More } from "../../components/More.tsx";
import { Notice } from "../../components/Notice.tsx";
import { Split } from "../../components/Split.tsx";
import { useKeys } from "../../components/useKeys.ts";
import { CaseFilters } from "./CaseFilters.tsx";
import { listColumns } from "./ColumnChoice.tsx";
import { GroupBar } from "./GroupBar.tsx";
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
  const [stoodOn, standOn] = useState<string>();
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const [phone, findPhone] = useState<string>();
  const every = useInfiniteQuery({ ...casesQuery(search), enabled: phone === undefined });
  const found = useInfiniteQuery({ ...phoneQuery(phone ?? ""), enabled: phone !== undefined });
  const list = phone === undefined ? every : found;
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const current = caseId ?? stoodOn;

  const open = (id: string) => {
    standOn(id);
    void navigate({
      to: "/cases/$caseId",
      params: { caseId: id },
      search: (was) => ({ ...was, act: undefined }),
      replace: caseId !== undefined,
    });
  };
  const close = () =>
    void navigate({ to: "/cases", search: (was) => ({ ...was, act: undefined, wide: undefined }) });
  const step = (by: 1 | -1) => {
    const at = items.findIndex((one) => one.id === current);
    const next = items[at === -1 ? 0 : at + by]?.id;
    if (next === undefined) return;
    if (caseId === undefined) standOn(next);
    else open(next);
  };
  const toggle = (id: string) =>
    choose((was) =>
      was.has(id) ? new Set([...was].filter((one) => one !== id)) : new Set([...was, id]),
    );

  useKeys({
    j: () => step(1),
    k: () => step(-1),
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: current === undefined ? undefined : () => open(current),
    x: current === undefined || !mayGroup ? undefined : () => toggle(current),
    Escape: caseId === undefined ? undefined : close,
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
    <CaseListContext
      value={{
        acted: open,
        close,
        step,
      }}
    >
      <Split
        wide={search.wide === "yes"}
        head={
          <>
            <CaseFilters
              search={search}
              tight={caseId !== undefined}
              phone={phone}
              findPhone={findPhone}
            />
            {chosen.size > 0 && <GroupBar chosen={chosen} clear={() => choose(new Set())} />}
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
                    ? listColumns.filter((column) => !hiddenColumns.includes(column))
                    : columnsBesidePanel
                }
                label={t.label}
                link={link}
                current={current}
                onOpen={(one) => open(one.id)}
                {...(mayGroup ? { checked: { ids: chosen, toggle } } : {})}
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
