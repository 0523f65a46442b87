import { Button, Skeleton } from "antd";
import { useText } from "@juxin/ui/web/useText.ts";
import { sharedText } from "./text.ts";
import css from "./More.module.css";

interface Props {
  shown: number;
  hasMore: boolean;
  loading: boolean;
  more: () => void;
}

/** The end of a list that comes in pages. */
export function More({ shown, hasMore, loading, more }: Props) {
  const t = useText(sharedText);
  return (
    <div className={css.more}>
      {hasMore ? (
        <Button onClick={more} loading={loading}>
          {t.more}
        </Button>
      ) : (
        <span className="soft">{t.allShown(shown)}</span>
      )}
    </div>
  );
}

export function ListSkeleton() {
  const t = useText(sharedText);
  return (
    <div role="status" aria-label={t.loading} style={{ padding: "12px 16px" }}>
      <Skeleton active title={false} paragraph={{ rows: 12, width: "100%" }} />
    </div>
  );
}
