import type { CaseDetail } from "../../api.ts";
import { caseQuery, myCasesQuery } from "../../app/queries.ts";
import { queryClient } from "../../app/queryClient.ts";

/** Shows the answer of a write at once, and has the list fetched again. */
export async function afterWrite(item: CaseDetail): Promise<void> {
  queryClient.setQueryData(caseQuery(item.id).queryKey, item);
  await queryClient.invalidateQueries({ queryKey: myCasesQuery.queryKey });
}

/** The demand has moved on, or the answer was lost: fetch what is true now. */
export const refetchCase = (id: string): void =>
  void queryClient.invalidateQueries({ queryKey: caseQuery(id).queryKey });
