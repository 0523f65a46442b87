import { useRef } from "react";
import type { Development } from "./developmentQueries.ts";

export interface Closing {
  onDone: (saved: string, told: Development) => void;
  onCancel: () => void;
  /** Somebody else may have written: what stands is read anew, what was typed stays. */
  onRefused: () => void;
}

/** Keeps the answer until the form has put its draft away. */
export function useTold(onDone: Closing["onDone"]) {
  const told = useRef<Development | null>(null);
  return {
    send: async (sending: Promise<Development>) => {
      told.current = await sending;
    },
    done: (saved: string) => told.current !== null && onDone(saved, told.current),
  };
}
