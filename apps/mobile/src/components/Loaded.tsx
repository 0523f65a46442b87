import { formatMoment } from "@juxin/ui";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { appText } from "../app/appText.ts";
import { useNow } from "../app/useNow.ts";
import { Fault } from "./Fault.tsx";
import { Icon } from "./Icon.tsx";

/** The answer of a query; without network the one last seen, marked with its time. */
export function Loaded<Data>({
  query,
  children,
}: {
  query: UseQueryResult<Data>;
  children: (data: Data) => ReactNode;
}) {
  const t = useText(appText);
  const locale = useLocale();
  const now = useNow();
  if (query.data === undefined) {
    if (query.isError) return <Fault error={query.error} onRetry={() => void query.refetch()} />;
    return (
      <p className="loading" role="status">
        <span className="spinner" aria-hidden="true" />
        {t.loading}
      </p>
    );
  }
  return (
    <>
      {query.isError && (
        <p className="as-of">
          <Icon name="offline" size={18} />
          {t.asOf(formatMoment(new Date(query.dataUpdatedAt), now, locale))}
        </p>
      )}
      {children(query.data)}
    </>
  );
}
