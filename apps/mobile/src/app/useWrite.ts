import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import { newId } from "../api.ts";

/**
 * A write whose repeat is the same write: while it has not succeeded, the same input goes out
 * under the same key, so that a lost answer and a second tap do nothing twice.
 */
export function useWrite<Input, Answer>(
  write: (input: Input, headers: { "idempotency-key": string }) => Promise<Answer>,
  onDone?: (answer: Answer, input: Input) => void | Promise<void>,
  onFail?: () => void,
) {
  const last = useRef({ input: "", key: "" });
  return useMutation({
    mutationFn: async (input: Input) => {
      const text = JSON.stringify(input) ?? "";
      if (last.current.key === "" || last.current.input !== text)
        last.current = { input: text, key: newId() };
      const answer = await write(input, { "idempotency-key": last.current.key });
      last.current = { input: "", key: "" };
      return answer;
    },
    onSuccess: onDone,
    onError: onFail,
  });
}
