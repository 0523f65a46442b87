import { formatExact } from "@juxin/ui/format.ts";
import { useText } from "@juxin/ui/web/useText.ts";
import { changesBetween } from "./changes.ts";
import type { AuditRow } from "./queries.ts";
import { auditText } from "./text.ts";
import { useAuditWords } from "./useAuditWords.ts";
import css from "./AuditPage.module.css";

/** One row of the log: every field that changed, and what proves it. */
export function AuditChange({ of }: { of: AuditRow }) {
  const t = useText(auditText);
  const said = useAuditWords();
  const changes = changesBetween(of.before, of.after);
  return (
    <div className={css.change}>
      <p>
        {formatExact(of.at)} · {said.who(of)} · {said.kind(of.subjectKind)}{" "}
        <code>{of.subjectId}</code>
      </p>
      {changes.length === 0 ? (
        <p className="soft">{t.nothing}</p>
      ) : (
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{t.field}</th>
              <th scope="col">{t.before}</th>
              <th scope="col">{t.after}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <tr key={change.path}>
                <th scope="row">
                  <code>{change.path}</code>
                </th>
                <td>{change.before !== undefined && <del>{change.before}</del>}</td>
                <td>{change.after !== undefined && <ins>{change.after}</ins>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <dl>
        <dt className="soft">{t.recordedAs}</dt>
        <dd>
          <code>
            {of.actor} {of.action}
          </code>
        </dd>
        <dt className="soft">{t.request}</dt>
        <dd>
          <code>{of.requestId}</code>
        </dd>
        <dt className="soft">{t.hash}</dt>
        <dd>
          <code>{of.hash}</code>
        </dd>
      </dl>
    </div>
  );
}
