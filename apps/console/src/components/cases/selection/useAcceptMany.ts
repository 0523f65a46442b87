import { useRef, useState } from "react";
import { useQueryClient } from "@tanstack/react-query";
import { newId, ProblemError } from "@juxin/api-client";
import type { ListedCase } from "../caseColumns.tsx";
import { acceptingOf, acceptOne } from "./acceptQueries.ts";

export type Result = { is: "busy" } | { is: "done" } | { is: "failed"; error: Error };

const hadNoAnswer = (error: Error): boolean =>
  !(error instanceof ProblemError) || error.status === 0 || error.status >= 500;

/** What would fail for every other case too: no network, or nobody signed in. */
const endsAll = (error: Error): boolean =>
  !(error instanceof ProblemError) || error.status === 0 || error.status === 401;

/** Takes cases on one after the other, each a submission of its own with a result of its own. */
export function useAcceptMany(cases: readonly ListedCase[]) {
  const client = useQueryClient();
  const [results, put] = useState<ReadonlyMap<string, Result>>(new Map());
  const [running, setRunning] = useState(false);
  const keys = useRef(new Map<string, string>());
  const tell = (id: string, result: Result): void => put((was) => new Map([...was, [id, result]]));

  async function send(one: ListedCase, text: string): Promise<Error | null> {
    const how = acceptingOf(one);
    if (how === null) return null;
    const key = keys.current.get(one.id) ?? newId();
    keys.current.set(one.id, key);
    tell(one.id, { is: "busy" });
    try {
      await acceptOne(one.id, how, text, key);
      tell(one.id, { is: "done" });
      return null;
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      if (!hadNoAnswer(error)) keys.current.delete(one.id);
      tell(one.id, { is: "failed", error });
      return error;
    }
  }

  /** Those that are not done yet; a second run tries what failed again. */
  async function run(text: string): Promise<void> {
    setRunning(true);
    for (const one of cases) {
      if (results.get(one.id)?.is === "done") continue;
      const error = await send(one, text.trim());
      if (error !== null && endsAll(error)) break;
    }
    await client.invalidateQueries({ queryKey: ["cases"] });
    setRunning(false);
  }

  return { results, running, run };
}
