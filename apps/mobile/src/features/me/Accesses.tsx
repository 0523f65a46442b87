import { formatMoment, wordFor } from "@juxin/ui";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { useInfiniteQuery } from "@tanstack/react-query";
import { api, take } from "../../api.ts";
import { useNow } from "../../app/useNow.ts";
import { Button } from "../../components/Button.tsx";
import { Empty } from "../../components/Empty.tsx";
import { Loaded } from "../../components/Loaded.tsx";
import { Screen } from "../../components/Screen.tsx";
import { rightsText } from "./rightsText.ts";

/** Every time somebody opened what is masked: who, what, why. */
export default function Accesses() {
  const t = useText(rightsText);
  const locale = useLocale();
  const now = useNow();
  const query = useInfiniteQuery({
    queryKey: ["accesses"],
    queryFn: ({ pageParam: cursor }) =>
      take(api.GET("/api/v1/me/accesses", { params: { query: { cursor } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    select: ({ pages }) => pages.flatMap((page) => page.items),
    gcTime: 0,
  });
  return (
    <Screen title={t.accesses} back="/me">
      <Loaded query={query}>
        {(items) =>
          items.length === 0 ? (
            <Empty icon="shield" title={t.noAccesses}>
              <p>{t.noAccessesBody}</p>
            </Empty>
          ) : (
            <>
              <p className="hint">{t.accessesIntro}</p>
              <ul className="plain">
                {items.map((access) => {
                  const what = wordFor(t.what, access.what);
                  const who = [access.unit, access.by].filter(Boolean).join(" ");
                  return (
                    <li key={access.id} className="card">
                      <strong>{t.looked(who, what === access.what ? t.whatElse : what)}</strong>
                      <p>{t.purpose(access.purpose)}</p>
                      <p className="hint">
                        {formatMoment(access.at, now, locale)}
                        {access.caseNumber !== null && ` · ${t.aboutCase(access.caseNumber)}`}
                      </p>
                    </li>
                  );
                })}
              </ul>
              {query.hasNextPage && (
                <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                  {t.olderAccesses}
                </Button>
              )}
            </>
          )
        }
      </Loaded>
    </Screen>
  );
}
