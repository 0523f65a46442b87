import { useSyncExternalStore } from "react";

function subscribe(reader: () => void): () => void {
  window.addEventListener("online", reader);
  window.addEventListener("offline", reader);
  return () => {
    window.removeEventListener("online", reader);
    window.removeEventListener("offline", reader);
  };
}

/** What the phone believes about its network; a call may still fail. */
export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine);
