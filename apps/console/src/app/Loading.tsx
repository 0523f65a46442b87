import { Skeleton } from "antd";
import { useText } from "@juxin/ui/web/useText.ts";
import { appText } from "./text.ts";

export function Loading() {
  const t = useText(appText);
  return (
    <div role="status" aria-label={t.loading} style={{ padding: 24 }}>
      <Skeleton active title={false} paragraph={{ rows: 8 }} />
    </div>
  );
}
