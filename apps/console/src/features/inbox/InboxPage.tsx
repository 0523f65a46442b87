import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link, Outlet, useParams } from "@tanstack/react-router";
import { CaseListContext } from "../../components/cases/CaseListContext.tsx";
import { CaseTable } from "../../components/cases/CaseTable.tsx";
import type { ColumnKey, ListedCase } from "../../components/cases/caseColumns.tsx";
import { ChosenBar } from "../../components/cases/selection/ChosenBar.tsx";
import { useCaseList } from "../../components/cases/useCaseList.ts";
import { Failure } from "../../components/Failure.tsx";
import { ListSkeleton, More } from "../../components/More.tsx";
import { Split } from "../../components/Split.tsx";
import { useText } from "@juxin/ui/web/useText.ts";
import { EmptyInbox } from "./EmptyInbox.tsx";
import { InboxHead } from "./InboxHead.tsx";
import { inboxQuery } from "./queries.ts";
import { inboxText } from "./text.ts";

const route = getRouteApi("/shell/inbox");
const columns: ColumnKey[] = ["due", "number", "category", "text", "area", "holder", "why"];
const columnsBesidePanel: ColumnKey[] = ["due", "category", "number", "text"];

export function InboxPage() {
  const t = useText(inboxText);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { caseId } = useParams({ strict: false });
  const list = useInfiniteQuery(inboxQuery(search));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const { current, standOn, open, place, help, chosen, bar } = useCaseList({
    items,
    caseId,
    movesOn: true,
    selects: true,
    go: (id, act) =>
      void navigate({
        to: "/inbox/$caseId",
        params: { caseId: id },
        search: (was) => ({ ...was, act }),
        replace: caseId !== undefined,
      }),
    close: () =>
      void navigate({
        to: "/inbox",
        search: (was) => ({ ...was, act: undefined, wide: undefined }),
      }),
  });

  const link = (one: ListedCase) => (
    <Link
      to="/inbox/$caseId"
      params={{ caseId: one.id }}
      search={(was) => ({ ...was, act: undefined })}
      onFocus={() => caseId === undefined && standOn(one.id)}
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
            <InboxHead search={search} help={help} />
            {bar && <ChosenBar {...bar} />}
          </>
        }
        list={
          list.isPending ? (
            <ListSkeleton />
          ) : list.isError ? (
            <Failure error={list.error} retry={() => void list.refetch()} />
          ) : items.length === 0 ? (
            <EmptyInbox search={search} />
          ) : (
            <>
              <CaseTable
                items={items}
                columns={caseId === undefined ? columns : columnsBesidePanel}
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
