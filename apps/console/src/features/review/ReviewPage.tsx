import { useState } from "react";
import { Button, Flex, Segmented } from "antd";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useText } from "@juxin/ui/web/useText.ts";
import { AreaSelect } from "../../components/AreaSelect.tsx";
import { Failure } from "../../components/Failure.tsx";
import { ListSkeleton } from "../../components/More.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { useKeys } from "../../components/useKeys.ts";
import { PairView } from "./PairView.tsx";
import { pairCountsQuery, pairQuery, pairsQuery, type Pair } from "./queries.ts";
import { reviewText } from "./text.ts";
import css from "./Review.module.css";

const route = getRouteApi("/shell/review");

/** One doubtful pair after the other, most alike first; the keyboard is enough. */
export function ReviewPage() {
  const t = useText(reviewText);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(pairsQuery(search));
  const counts = useQuery(pairCountsQuery);
  const change = (part: Partial<typeof search>) =>
    void navigate({ to: ".", search: (was) => ({ ...was, pair: undefined, ...part }) });
  return (
    <div className={css.page}>
      <PageHead
        title={t.title}
        aside={
          counts.data !== undefined && (
            <p role="status">
              <strong>{t.left(counts.data.waiting)}</strong>
              {counts.data.disputed > 0 && ` · ${t.disputed(counts.data.disputed)}`}
              {counts.data.unsure > 0 && ` · ${t.unsure(counts.data.unsure)}`}
            </p>
          )
        }
      >
        <Segmented
          aria-label={t.stateLabel}
          value={search.state ?? ("waiting" as const)}
          onChange={(state) => change({ state: state === "settled" ? state : undefined })}
          options={(["waiting", "settled"] as const).map((value) => ({
            value,
            label: t.states[value],
          }))}
        />
        <AreaSelect
          label={t.area}
          width={200}
          {...(search.area === undefined ? {} : { value: search.area })}
          onChange={(area) => change({ area })}
        />
      </PageHead>
      {list.isPending ? (
        <ListSkeleton />
      ) : list.isError ? (
        <Failure error={list.error} retry={() => void list.refetch()} />
      ) : (
        <Desk
          items={list.data.pages.flatMap((page) => page.items)}
          settled={search.state === "settled"}
          asked={search.pair}
          more={list.hasNextPage ? () => void list.fetchNextPage() : undefined}
        />
      )}
    </div>
  );
}

function Desk({
  items,
  settled,
  asked,
  more,
}: {
  items: Pair[];
  settled: boolean;
  asked: string | undefined;
  more: (() => void) | undefined;
}) {
  const t = useText(reviewText);
  const navigate = route.useNavigate();
  // What is decided stays in its place until the list is read anew, so that 上一对 finds it.
  const [at, setAt] = useState(0);
  const place =
    asked === undefined
      ? at
      : Math.max(
          0,
          items.findIndex(({ id }) => id === asked),
        );
  const chosen = asked ?? items[place]?.id;
  const { data: pair } = useQuery({
    ...pairQuery(chosen ?? ""),
    enabled: chosen !== undefined,
    placeholderData: items[place],
  });
  const go = (step: number): void => {
    const next = place + step;
    if (next < 0 || next > items.length) return;
    if (next >= items.length - 3) more?.();
    setAt(next);
    if (asked !== undefined)
      void navigate({ to: ".", search: (was) => ({ ...was, pair: undefined }) });
  };
  useKeys({ j: () => go(1), k: () => go(-1) });
  if (chosen === undefined || pair === undefined)
    return (
      <Notice
        title={settled ? t.emptySettledTitle : t.emptyTitle}
        body={settled ? t.emptySettledBody : t.emptyBody}
      >
        <Flex gap="small" align="center">
          {place > 0 && <Button onClick={() => go(-1)}>{t.previous}</Button>}
          <Link to="/rosters">{t.goLists}</Link>
        </Flex>
      </Notice>
    );
  return (
    <>
      <PairView key={pair.id} pair={pair} onDone={() => go(1)} />
      <footer className={css.feet}>
        <Button disabled={place === 0} onClick={() => go(-1)}>
          {t.previous} <kbd>K</kbd>
        </Button>
        <Button onClick={() => go(1)}>
          {pair.abilities.includes("decide") ? t.skip : t.next} <kbd>J</kbd>
        </Button>
        <span className={`soft ${css.hint}`}>{t.keysHint}</span>
      </footer>
    </>
  );
}
