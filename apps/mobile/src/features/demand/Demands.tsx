import { useText } from "@juxin/ui/web/useText.ts";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { api, take, type CaseSummary } from "../../api.ts";
import { useSaid } from "../../app/outbox.ts";
import { myCasesQuery } from "../../app/queries.ts";
import { Button, ButtonLink } from "../../components/Button.tsx";
import { CaseRow } from "../../components/CaseRow.tsx";
import { Empty } from "../../components/Empty.tsx";
import { Fault } from "../../components/Fault.tsx";
import { Loaded } from "../../components/Loaded.tsx";
import { Screen } from "../../components/Screen.tsx";
import { OutboxLine } from "../../components/OutboxLine.tsx";
import { demandText } from "./demandText.ts";

const isClosed = ({ state }: CaseSummary): boolean =>
  state === "confirmed" || state === "archived" || state === "withdrawn";

/** All demands of the rider: what needs an answer, what is under way, what is over. */
export default function Demands() {
  const t = useText(demandText);
  const cases = useQuery(myCasesQuery);
  const said = useSaid();
  const asks = ({ id, state }: CaseSummary): boolean => state === "resolved" && !said.has(id);
  return (
    <Screen title={t.list}>
      <OutboxLine />
      <Loaded query={cases}>
        {({ items, nextCursor }) => (
          <>
            {items.length === 0 && (
              <Empty icon="box" title={t.emptyTitle}>
                <p>{t.empty}</p>
                <ButtonLink to="/ask" look="primary">
                  {t.ask}
                </ButtonLink>
              </Empty>
            )}
            <Group title={t.answer} items={items.filter(asks)} />
            <Group title={t.open} items={items.filter((item) => !asks(item) && !isClosed(item))} />
            <Group title={t.closed} items={items.filter(isClosed)} />
            {nextCursor !== null && <Older after={nextCursor} />}
          </>
        )}
      </Loaded>
    </Screen>
  );
}

function Group({ title, items }: { title: string; items: readonly CaseSummary[] }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {items.map((item) => (
        <CaseRow key={item.id} item={item} />
      ))}
    </section>
  );
}

/** The pages after the first; fetched when asked for, and not kept on the phone. */
function Older({ after }: { after: string }) {
  const t = useText(demandText);
  const pages = useInfiniteQuery({
    queryKey: ["olderCases", after],
    queryFn: ({ pageParam: cursor }) =>
      take(api.GET("/api/v1/cases/mine", { params: { query: { limit: 50, cursor } } })),
    initialPageParam: after,
    getNextPageParam: (page) => page.nextCursor,
    enabled: false,
  });
  const loaded = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const more = pages.data === undefined || pages.hasNextPage;
  return (
    <>
      {loaded.map((item) => (
        <CaseRow key={item.id} item={item} />
      ))}
      <Fault error={pages.error} />
      {more && (
        <Button busy={pages.isFetching} onClick={() => void pages.fetchNextPage()}>
          {t.older}
        </Button>
      )}
    </>
  );
}
