import { useQueryClient } from "@tanstack/react-query";
import { useWrite } from "../app/useWrite.ts";
import { myPersonQuery, type MyPerson } from "./queries.ts";

/** A write that answers with all that is held now; the page shows it at once. */
export function usePersonWrite<Input>(
  write: (input: Input, headers: { "idempotency-key": string }) => Promise<MyPerson>,
  onDone?: (answer: MyPerson, input: Input) => void,
) {
  const client = useQueryClient();
  return useWrite(write, async (answer, input) => {
    client.setQueryData(myPersonQuery.queryKey, answer);
    // A first word about oneself may have given a consent, and is part of one's data.
    await client.invalidateQueries({ queryKey: ["consents"] });
    onDone?.(answer, input);
  });
}
