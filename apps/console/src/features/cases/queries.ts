import { queryOptions, useMutation, useQueryClient, type QueryKey } from "@tanstack/react-query";
import { take, type Schemas } from "@juxin/api-client";
import { api } from "../../app/api.ts";

const readCase = (id: string) => take(api.GET("/api/v1/cases/{id}", { params: { path: { id } } }));

export type CaseDetail = Awaited<ReturnType<typeof readCase>>;
export type CaseAbility = Schemas["CaseAbility"];

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ["cases", "one", id],
    queryFn: () => readCase(id),
    refetchInterval: 30_000,
  });

/** What each action carries; `{}` where the press is all there is to say. */
export interface ActionBody {
  accept: Schemas["AcceptCase"];
  transfer: Schemas["TransferCase"];
  recall: Record<string, never>;
  receive: Record<string, never>;
  return: Schemas["ReturnCase"];
  assign: Schemas["AssignCase"];
  progress: Schemas["ProgressCase"];
  resolve: Schemas["ProgressCase"];
  confirm: Schemas["ConfirmCase"];
  reopen: Schemas["ReopenCase"];
  archive: Record<string, never>;
}
export type ActionName = keyof ActionBody;

/** Does one thing to a case; `key` makes a repeated submission the same submission. */
async function act<Name extends ActionName>(
  id: string,
  name: Name,
  body: ActionBody[Name],
  key: string,
): Promise<CaseDetail> {
  const path = `/api/v1/cases/{id}/${name}` as "/api/v1/cases/{id}/accept";
  const options = { params: { path: { id } }, headers: { "idempotency-key": key } };
  return take(api.POST(path, { ...options, body: body as never }));
}

const isOne = ({ queryKey }: { queryKey: QueryKey }, id: string): boolean =>
  queryKey[1] === "one" && queryKey[2] === id;

/** Runs actions on one case and brings every list up to date; a conflict reloads the case. */
export function useAct(id: string) {
  const client = useQueryClient();
  return async <Name extends ActionName>(
    name: Name,
    body: ActionBody[Name],
    key: string,
  ): Promise<CaseDetail> => {
    try {
      const after = await act(id, name, body, key);
      client.setQueryData(caseQuery(id).queryKey, after);
      // The answer is the case as it is now; it may even be out of one's sight from here on.
      void client.invalidateQueries({ queryKey: ["cases"], predicate: (one) => !isOne(one, id) });
      return after;
    } catch (error) {
      void client.invalidateQueries({ queryKey: ["cases"] });
      throw error;
    }
  };
}

export function useReveal(id: string) {
  return useMutation({
    mutationFn: ({ key, ...body }: Schemas["RevealCase"] & { key: string }) =>
      take(
        api.POST("/api/v1/cases/{id}/reveal", {
          params: { path: { id } },
          headers: { "idempotency-key": key },
          body,
        }),
      ),
  });
}
