import { useState } from "react";
import { Alert, Button, Drawer, Input, Select } from "antd";
import { useInfiniteQuery, useMutation } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { formatExact, formatNumber } from "@juxin/ui/format.ts";
import { useText } from "@juxin/ui/web/useText.ts";
import { ListTable } from "../../components/ListTable.tsx";
import { Notice } from "../../components/Notice.tsx";
import { grown } from "../../components/grown.ts";
import { PagedList } from "../../components/PagedList.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { ProblemText } from "../../components/ProblemText.tsx";
import { AuditChange } from "./AuditChange.tsx";
import { changesBetween } from "./changes.ts";
import { auditQuery, verifyAudit, type AuditRow } from "./queries.ts";
import { auditText } from "./text.ts";
import { useAuditWords } from "./useAuditWords.ts";
import css from "./AuditPage.module.css";

const route = getRouteApi("/shell/audit");
const columns = ["seq", "at", "who", "action", "subject", "change"] as const;

export function AuditPage() {
  const t = useText(auditText);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [open, setOpen] = useState<AuditRow>();
  const list = useInfiniteQuery(auditQuery(search));
  const said = useAuditWords();
  const choose = (change: typeof search) =>
    void navigate({ to: ".", search: (was) => ({ ...was, ...change }) });
  return (
    <div className={css.page}>
      <PageHead title={t.title} aside={<Verify />}>
        <Input.Search
          key={`subject-${search.subjectId}`}
          aria-label={t.subject}
          placeholder={t.subjectHint}
          defaultValue={search.subjectId}
          allowClear
          maxLength={80}
          style={{ width: grown(300) }}
          onSearch={(subjectId) => choose({ subjectId: subjectId.trim() || undefined })}
        />
        <Select
          aria-label={t.action}
          placeholder={t.action}
          allowClear
          showSearch={{ optionFilterProp: "label" }}
          style={{ width: grown(220) }}
          popupMatchSelectWidth={260}
          listHeight={420}
          {...(search.action === undefined ? { value: null as never } : { value: search.action })}
          onChange={(action: string | undefined) => choose({ action })}
          options={said.choices}
          notFoundContent={t.actionNone}
        />
      </PageHead>
      <p className="soft" style={{ marginTop: 8 }}>
        {t.lead}
      </p>
      <PagedList
        list={list}
        empty={
          <Notice title={t.emptyTitle} body={t.emptyBody}>
            <Link to="/audit">{t.clear}</Link>
          </Notice>
        }
      >
        {(items) => (
          <ListTable label={t.label} heads={columns.map((key) => t.columns[key])}>
            {items.map((row) => (
              <tr key={row.seq}>
                <td>{formatNumber(row.seq)}</td>
                <td className="nowrap">{formatExact(row.at)}</td>
                <td>{said.who(row)}</td>
                <td>{said.action(row.action)}</td>
                <td className={css.subject}>
                  {said.kind(row.subjectKind)}{" "}
                  <Link to="/audit" search={{ subjectId: row.subjectId }} title={t.onlySubject}>
                    {row.subjectId.slice(-12)}
                  </Link>
                </td>
                <td>
                  <Button size="small" onClick={() => setOpen(row)}>
                    {t.details} {t.fields(changesBetween(row.before, row.after).length)}
                    <span className="unseen">{t.detailsOf(String(row.seq))}</span>
                  </Button>
                </td>
              </tr>
            ))}
          </ListTable>
        )}
      </PagedList>
      <Drawer
        open={open !== undefined}
        title={open && `${open.seq} · ${said.action(open.action)}`}
        size={640}
        onClose={() => setOpen(undefined)}
      >
        {open && <AuditChange of={open} />}
      </Drawer>
    </div>
  );
}

function Verify() {
  const t = useText(auditText);
  const [checked, setChecked] = useState(0);
  const verify = useMutation({
    mutationFn: () => verifyAudit(setChecked),
    onMutate: () => setChecked(0),
  });
  const found = verify.data;
  return (
    <>
      {verify.isError && <Alert type="error" title={<ProblemText error={verify.error} />} />}
      {found && (
        <Alert
          type={found.intact ? "success" : "error"}
          role="status"
          title={
            found.intact
              ? t.intact(formatNumber(found.rows))
              : t.altered(String(found.firstAltered ?? ""), formatNumber(found.rows))
          }
        />
      )}
      <Button loading={verify.isPending} onClick={() => verify.mutate()}>
        {verify.isPending ? t.verifying(formatNumber(checked)) : t.verify}
      </Button>
    </>
  );
}
