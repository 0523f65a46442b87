import { useState } from "react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link, Outlet, useParams } from "@tanstack/react-router";
import { CaseListContext } from "../../components/cases/CaseListContext.tsx";
import { CaseTable } from "../../components/cases/CaseTable.tsx";
import type { ColumnKey, ListedCase } from "../../components/cases/caseColumns.tsx";
import { Failure } from "../../components/Failure.tsx";
import { ListSkeleton, More } from "../../components/More.tsx";
import { Split } from "../../components/Split.tsx";
import { useKeys } from "../../components/useKeys.ts";
import { useText } from "@juxin/ui/web/useText.ts";
import { EmptyInbox } from "./EmptyInbox.tsx";
import { InboxHead } from "./InboxHead.tsx";
import { KeysHelp } from "./KeysHelp.tsx";
import { inboxQuery } from "./queries.ts";
import { inboxText } from "./text.ts";

const route = getRouteApi("/shell/inbox");
const columns: ColumnKey[] = ["due", "number", "category", "text", "area", "holder", "why"];
const columnsBesidePanel: ColumnKey[] = ["due", "category", "number", "text"];

/** Forms that one key opens, in the selected case. */
const formKeys = { a: "accept", t: "transfer", s: "assign", p: "progress", r: "resolve" } as const;

export function InboxPage() {
  const t = useText(inboxText);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { caseId } = useParams({ strict: false });
  const [stoodOn, standOn] = useState<string>();
  const [helpOpen, setHelpOpen] = useState(false);
  const list = useInfiniteQuery(inboxQuery(search));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];

  const current = caseId ?? stoodOn;

  const open = (id: string, act?: string) => {
    standOn(id);
    void navigate({
      to: "/inbox/$caseId",
      params: { caseId: id },
      search: (was) => ({ ...was, act }),
      replace: caseId !== undefined,
    });
  };
  const close = () =>
    void navigate({ to: "/inbox", search: (was) => ({ ...was, act: undefined, wide: undefined }) });
  const neighbour = (by: 1 | -1): string | undefined => {
    const at = items.findIndex((one) => one.id === current);
    return items[at === -1 ? 0 : at + by]?.id;
  };
  const step = (by: 1 | -1) => {
    const next = neighbour(by);
    if (next === undefined) return;
    if (caseId === undefined) standOn(next);
    else open(next);
  };
  /** The next in line opens; after the last one the one before it, or the empty list. */
  const acted = (id: string) => {
    if (id !== caseId) return;
    const next = neighbour(1) ?? neighbour(-1);
    if (next === undefined || next === id) close();
    else open(next);
  };

  useKeys({
    j: () => step(1),
    k: () => step(-1),
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: current === undefined ? undefined : () => open(current),
    Escape: caseId === undefined ? undefined : close,
    "?": () => setHelpOpen(true),
    ...Object.fromEntries(
      Object.entries(formKeys).map(([key, act]) => [
        key,
        current === undefined ? undefined : () => open(current, act),
      ]),
    ),
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
    <CaseListContext value={{ acted, close, step }}>
      <Split
        wide={search.wide === "yes"}
        head={<InboxHead search={search} help={() => setHelpOpen(true)} />}
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
      {helpOpen && <KeysHelp close={() => setHelpOpen(false)} />}
    </CaseListContext>
  );
}
