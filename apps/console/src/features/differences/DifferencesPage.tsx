import { Button, Checkbox, Segmented, Select } from "antd";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link, Outlet, useParams } from "@tanstack/react-router";
import { useText } from "@juxin/ui/web/useText.ts";
import { AreaSelect } from "../../components/AreaSelect.tsx";
import { Failure } from "../../components/Failure.tsx";
import { ListSkeleton, More } from "../../components/More.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Split } from "../../components/Split.tsx";
import { useKeys } from "../../components/useKeys.ts";
import { DifferenceTable } from "./DifferenceTable.tsx";
import { types } from "./differenceSearch.ts";
import { differencesQuery } from "./queries.ts";
import { differenceText } from "./text.ts";

const route = getRouteApi("/shell/differences");

/** People on whom the lists disagree, first due first; one of them open beside the list. */
export function DifferencesPage() {
  const t = useText(differenceText);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { differenceId } = useParams({ strict: false });
  const list = useInfiniteQuery(differencesQuery(search));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const change = (part: Partial<typeof search>) =>
    void navigate({ to: ".", search: (was) => ({ ...was, ...part }) });
  const step = (by: number) => () => {
    const at = items.findIndex(({ id }) => id === differenceId);
    const next = items[at === -1 ? 0 : at + by];
    if (next)
      void navigate({
        to: "/differences/$differenceId",
        params: { differenceId: next.id },
        search: (was) => was,
        replace: differenceId !== undefined,
      });
  };
  useKeys({
    j: step(1),
    k: step(-1),
    Escape:
      differenceId === undefined
        ? undefined
        : () => void navigate({ to: "/differences", search: (was) => was }),
  });
  const filtered = search.type !== undefined || search.area !== undefined || search.mine === "yes";
  return (
    <Split
      wide={search.wide === "yes"}
      head={
        <PageHead
          title={t.title}
          fold="narrow"
          aside={
            <Link to="/visits" search={{ area: search.area, mine: search.mine }}>
              <Button>{t.visits}</Button>
            </Link>
          }
        >
          <Segmented
            aria-label={t.stateLabel}
            value={search.state ?? ("open" as const)}
            onChange={(state) => change({ state: state === "open" ? undefined : state })}
            options={(["open", "settled", "all"] as const).map((value) => ({
              value,
              label: t.states[value],
            }))}
          />
          <Select
            aria-label={t.type}
            allowClear
            placeholder={t.allTypes}
            style={{ width: 160 }}
            value={search.type ?? null}
            options={types.map((value) => ({ value, label: t.types[value] }))}
            onChange={(type: (typeof types)[number] | undefined) => change({ type })}
          />
          <AreaSelect
            label={t.area}
            width={180}
            {...(search.area === undefined ? {} : { value: search.area })}
            onChange={(area) => change({ area })}
          />
          <Checkbox
            checked={search.mine === "yes"}
            onChange={({ target }) => change({ mine: target.checked ? "yes" : undefined })}
          >
            {t.mine}
          </Checkbox>
        </PageHead>
      }
      list={
        list.isPending ? (
          <ListSkeleton />
        ) : list.isError ? (
          <Failure error={list.error} retry={() => void list.refetch()} />
        ) : items.length === 0 ? (
          <Notice
            title={filtered ? t.emptyFilterTitle : t.emptyTitle}
            body={filtered ? t.emptyFilterBody : t.emptyBody}
          >
            <Link to="/statements">{t.goStatements}</Link>
          </Notice>
        ) : (
          <>
            <DifferenceTable items={items} openId={differenceId} />
            <More
              shown={items.length}
              hasMore={list.hasNextPage}
              loading={list.isFetchingNextPage}
              more={() => void list.fetchNextPage()}
            />
          </>
        )
      }
      panel={differenceId === undefined ? null : <Outlet />}
    />
  );
}
