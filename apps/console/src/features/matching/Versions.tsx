import { Alert, App, Button } from "antd";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { newId } from "@juxin/api-client";
import { formatMoment } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { ListTable } from "../../components/ListTable.tsx";
import { ProblemText } from "../../components/ProblemText.tsx";
import { useNow } from "../../components/useNow.ts";
import { restoreModel, type Models } from "./queries.ts";
import { matchingText } from "./text.ts";

/** The versions there were, and the way back to each. */
export function Versions({ models }: { models: Models }) {
  const t = useText(matchingText);
  const locale = useLocale();
  const now = useNow();
  const client = useQueryClient();
  const { message, modal } = App.useApp();
  const { inUse, versions } = models;
  const restore = useMutation({
    mutationFn: (restores: number) => restoreModel({ restores, version: inUse.version }, newId()),
    onSuccess: () => void message.success(t.done),
    onSettled: () => client.invalidateQueries({ queryKey: ["matching"] }),
  });
  const ask = (version: number) =>
    void modal.confirm({
      title: t.restoreSure(t.versionName(version)),
      content: t.restoreBody,
      okText: t.restore,
      onOk: () => restore.mutateAsync(version).catch(() => undefined),
    });
  return (
    <>
      <h3>{t.versions}</h3>
      {restore.isError && (
        <Alert type="error" showIcon title={<ProblemText error={restore.error} />} />
      )}
      <ListTable label={t.versions} heads={[t.version, t.from, t.by, t.at, t.lists, t.goBack]}>
        {versions.map(({ version, decisions, restores, by, at, lists }) => (
          <tr key={version}>
            <td>{t.versionName(version)}</td>
            <td>
              {version === 0
                ? t.shipped
                : restores === null
                  ? t.learntFrom(decisions)
                  : t.restored(restores)}
            </td>
            <td>{by ?? "—"}</td>
            <td className="nowrap">{at === null ? "—" : formatMoment(at, now, locale)}</td>
            <td data-head={t.lists}>{t.listCount(lists)}</td>
            <td>
              {version !== inUse.version && (
                <Button size="small" onClick={() => ask(version)}>
                  {t.restore}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </ListTable>
    </>
  );
}
