import { useRef } from "react";
import { App } from "antd";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { newId, ProblemError } from "@juxin/api-client";
import { useText } from "@juxin/ui/web/useText.ts";
import { decidePair, type Pair, type Verdict } from "./queries.ts";
import { reviewText } from "./text.ts";

/** Sends a verdict once; when somebody was faster, shows theirs instead of failing. */
export function useDecide(onDone: () => void) {
  const t = useText(reviewText);
  const client = useQueryClient();
  const { message } = App.useApp();
  const key = useRef(newId());
  return useMutation({
    mutationFn: ({ pair, verdict, note }: { pair: Pair; verdict: Verdict; note: string }) =>
      decidePair(
        pair.id,
        { verdict, note: note.trim() === "" ? null : note.trim(), version: pair.version },
        key.current,
      ),
    onSuccess: (pair) => {
      key.current = newId();
      client.setQueryData(["pairs", "one", pair.id], pair);
      void client.invalidateQueries({ queryKey: ["pairs", "counts"] });
      void message.success(`${t.saved}：${t.state[pair.state]}`);
      onDone();
    },
    onError: (error) => {
      if (!(error instanceof ProblemError) || error.status === 0 || error.status >= 500) return;
      key.current = newId();
      if (error.status !== 409) return;
      void message.info(t.conflict);
      void client.invalidateQueries({ queryKey: ["pairs"] });
    },
  });
}
