import { useSyncExternalStore } from "react";
import { useText } from "@juxin/ui/web/useText.ts";
import { appText } from "./text.ts";
import css from "./Shell.module.css";

function listen(changed: () => void): () => void {
  window.addEventListener("online", changed);
  window.addEventListener("offline", changed);
  return () => {
    window.removeEventListener("online", changed);
    window.removeEventListener("offline", changed);
  };
}

export function OfflineBanner() {
  const t = useText(appText);
  const online = useSyncExternalStore(listen, () => navigator.onLine);
  return <div role="status">{online ? null : <p className={css.offline}>{t.offline}</p>}</div>;
}
