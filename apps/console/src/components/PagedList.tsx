import type { ReactNode } from "react";
import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import { Failure } from "./Failure.tsx";
import { ListSkeleton, More } from "./More.tsx";

type Paged<Item> = UseInfiniteQueryResult<InfiniteData<{ items: Item[] }>>;

interface Props<Item> {
  list: Paged<Item>;
  /** What stands there when nothing is found. */
  empty: ReactNode;
  children: (items: readonly Item[]) => ReactNode;
}

/** All that has come of a list so far. */
export const itemsOf = <Item,>(list: Pick<Paged<Item>, "data">): Item[] =>
  list.data?.pages.flatMap((page) => page.items) ?? [];

/** A list that comes in pages: on its way, failed, empty, or there with a way to more of it. */
export function PagedList<Item>({ list, empty, children }: Props<Item>) {
  if (list.isPending) return <ListSkeleton />;
  if (list.isError) return <Failure error={list.error} retry={() => void list.refetch()} />;
  const items = itemsOf(list);
  if (items.length === 0) return empty;
  return (
    <>
      {children(items)}
      <More
        shown={items.length}
        hasMore={list.hasNextPage}
        loading={list.isFetchingNextPage}
        more={() => void list.fetchNextPage()}
      />
    </>
  );
}
