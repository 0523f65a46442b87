import { useState } from "react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { newId, ProblemError, take, type Schemas } from "@juxin/api-client";
import { api } from "../../app/api.ts";
import { caseSettingsQuery } from "../../components/cases/caseSettings.ts";
import { useDraft } from "../../components/useDraft.ts";
import { isChanged, mergeChanges, type Editable } from "./editable.ts";

interface Draft {
  base: Editable;
  mine: Editable;
  revision: number;
}

type Loaded = Awaited<ReturnType<NonNullable<typeof caseSettingsQuery.queryFn>>>;

export const editableOf = (from: Loaded | Schemas["CaseSettings"]): Editable => ({
  categories: from.categories,
  amberAt: from.amberAt,
  holidays: from.holidays.filter((day) => day !== null),
  workdays: from.workdays.filter((day) => day !== null),
});

/**
 * Changes to the settings, kept in this tab until saved. When somebody else saved first, mine are
 * put on top of theirs and shown again; nothing is sent a second time unseen.
 */
export function useSettingsEdit(loaded: Loaded) {
  const client = useQueryClient();
  const { kept, keep, clear } = useDraft<Draft>("settings.cases");
  const fresh = { base: editableOf(loaded), mine: editableOf(loaded), revision: loaded.revision };
  const [draft, setDraft] = useState<Draft>(() =>
    kept?.revision === loaded.revision ? { ...fresh, ...kept } : fresh,
  );
  const [conflict, setConflict] = useState<string[]>();
  const put = (next: Draft) => {
    setDraft(next);
    keep(next);
  };

  const save = useMutation({
    mutationFn: () =>
      take(
        api.PUT("/api/v1/settings/cases", {
          headers: { "idempotency-key": newId() },
          body: { revision: draft.revision, ...draft.mine },
        }),
      ),
    onSuccess: (after) => {
      client.setQueryData(caseSettingsQuery.queryKey, after);
      setDraft({ base: editableOf(after), mine: editableOf(after), revision: after.revision });
      setConflict(undefined);
      clear();
    },
    onError: async (error) => {
      if (!(error instanceof ProblemError) || error.reason !== "settings.changedMeanwhile") return;
      const theirs = await client.fetchQuery({ ...caseSettingsQuery, staleTime: 0 });
      const { merged, both } = mergeChanges(draft.base, draft.mine, editableOf(theirs));
      put({ base: editableOf(theirs), mine: merged, revision: theirs.revision });
      setConflict(both);
    },
  });
  return {
    mine: draft.mine,
    /** Keys of the categories that the server has. */
    kept: draft.base.categories.map((one) => one.key),
    changed: isChanged(draft.base, draft.mine),
    conflict,
    change: (change: Partial<Editable>) => put({ ...draft, mine: { ...draft.mine, ...change } }),
    discard: () => {
      setDraft({ ...draft, mine: draft.base });
      setConflict(undefined);
      save.reset();
      clear();
    },
    save,
  };
}
