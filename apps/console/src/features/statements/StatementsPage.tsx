import { App, Button, Drawer, Form, Select } from "antd";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { Schemas } from "@juxin/api-client";
import { formatDay } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { useMay, useMe } from "../../app/session.ts";
import { AreaSelect } from "../../components/AreaSelect.tsx";
import { DraftForm } from "../../components/DraftForm.tsx";
import { Failure } from "../../components/Failure.tsx";
import { ListTable } from "../../components/ListTable.tsx";
import { ListSkeleton } from "../../components/More.tsx";
import { lastMonths } from "../../components/lastMonths.ts";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { sharedText } from "../../components/text.ts";
import { useNow } from "../../components/useNow.ts";
import { Headline } from "./Headline.tsx";
import { openStatement, statementsQuery, type Statement } from "./queries.ts";
import { statementText } from "./text.ts";
import { useCount } from "./useCount.ts";
import css from "./Statements.module.css";

const route = getRouteApi("/shell/statements");
const lines = ["all", "delivery", "express", "rideHailing", "freight", "streaming"] as const;

/** The agreed figure that stands, and the statements it comes from, newest first. */
export function StatementsPage() {
  const t = useText(statementText);
  const me = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayOpen = useMay("statement.open");
  const list = useQuery(statementsQuery(search.area));
  const area = search.area ?? me.district.code;
  // Newest first: the line whose figure was signed last for just this area.
  const locked = list.data?.find((one) => one.state === "locked" && one.area === area);
  const change = (part: Partial<typeof search>) =>
    void navigate({ to: ".", search: (was) => ({ ...was, ...part }) });
  return (
    <div className={css.page}>
      <PageHead
        title={t.title}
        aside={
          mayOpen && (
            <Button type="primary" onClick={() => change({ open: "new" })}>
              {t.create}
            </Button>
          )
        }
      >
        <AreaSelect
          withDistrict
          label={t.area}
          width={200}
          {...(search.area === undefined ? {} : { value: search.area })}
          onChange={(area) => change({ area })}
        />
      </PageHead>
      <p className={css.lead}>{t.lead}</p>
      <Headline area={area} line={locked?.line ?? "all"} />
      {list.isPending ? (
        <ListSkeleton />
      ) : list.isError ? (
        <Failure error={list.error} retry={() => void list.refetch()} />
      ) : list.data.length === 0 ? (
        <Notice title={t.emptyTitle} body={t.emptyBody} />
      ) : (
        <ListTable
          label={t.label}
          heads={(
            ["scope", "period", "agreed", "differences", "signed", "due", "state"] as const
          ).map((key) => t.columns[key])}
        >
          {list.data.map((statement) => (
            <Row key={statement.id} of={statement} />
          ))}
        </ListTable>
      )}
      <Drawer
        open={search.open === "new"}
        title={t.createTitle}
        size={420}
        destroyOnHidden
        onClose={() => change({ open: undefined })}
      >
        <NewForm
          onDone={(statementId) =>
            void navigate({ to: "/statements/$statementId", params: { statementId } })
          }
        />
      </Drawer>
    </div>
  );
}

function Row({ of }: { of: Statement }) {
  const t = useText(statementText);
  const said = useText(words);
  const locale = useLocale();
  const now = useNow();
  const count = useCount();
  const open = of.figures.differences.reduce((sum, one) => sum + (one.open ?? 0), 0);
  const signed = of.parties.filter(({ answer }) => answer === "signed").length;
  return (
    <tr>
      <td>
        <Link to="/statements/$statementId" params={{ statementId: of.id }}>
          {of.areaName} · {said.line[of.line]}
        </Link>
      </td>
      <td className="nowrap">{of.period}</td>
      <td className={css.number} data-head={t.columns.agreed}>
        {of.computedAt === null ? "" : count(of.figures.agreed)}
      </td>
      <td className={css.number} data-head={t.columns.differences}>
        {open === 0 ? "" : open}
      </td>
      <td className="nowrap">{of.parties.length > 0 && t.signedOf(signed, of.parties.length)}</td>
      <td className="nowrap" data-head={t.columns.due}>
        {of.state === "locked" ? "" : formatDay(`${of.dueOn}T04:00:00Z`, now, locale)}
      </td>
      <td className="nowrap">
        <span className={css.state} data-hand={of.abilities.includes("sign") || undefined}>
          {t.state[of.state]}
        </span>
      </td>
    </tr>
  );
}

function NewForm({ onDone }: { onDone: (id: string) => void }) {
  const t = useText(statementText);
  const shared = useText(sharedText);
  const said = useText(words);
  const me = useMe();
  const now = useNow();
  const client = useQueryClient();
  const { message } = App.useApp();
  const must = [{ required: true, message: shared.required }];
  const months = lastMonths(now, 2);
  return (
    <DraftForm<Schemas["NewStatement"]>
      draftKey="statement.new"
      initial={{ period: months[0]!, line: "all", area: me.district.code }}
      send={async (body, key) => {
        const made = await openStatement(body, key);
        void message.success(t.started);
        void client.invalidateQueries({ queryKey: ["statements"] });
        onDone(made.id);
      }}
      submitLabel={t.start}
    >
      <p className="soft">{t.createHint}</p>
      <Form.Item name="period" label={t.period} rules={must}>
        <Select options={months.map((value) => ({ value, label: value }))} />
      </Form.Item>
      <Form.Item name="area" label={t.area} rules={must}>
        <AreaSelect withDistrict />
      </Form.Item>
      <Form.Item name="line" label={t.line} rules={must}>
        <Select options={lines.map((value) => ({ value, label: said.line[value] }))} />
      </Form.Item>
    </DraftForm>
  );
}
