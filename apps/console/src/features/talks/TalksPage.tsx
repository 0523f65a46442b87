import { Button, Drawer, Select } from "antd";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useText } from "@juxin/ui/web/useText.ts";
import { useMay } from "../../app/session.ts";
import { AreaSelect } from "../../components/AreaSelect.tsx";
import { Failure } from "../../components/Failure.tsx";
import { ListTable } from "../../components/ListTable.tsx";
import { ListSkeleton } from "../../components/More.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { groups } from "./groupFindings.ts";
import { Heard } from "./Heard.tsx";
import { talksQuery, type Talk } from "./queries.ts";
import { TalkForm } from "./TalkForm.tsx";
import { kinds } from "./talkSearch.ts";
import { TalkTold } from "./TalkTold.tsx";
import { talkText } from "./text.ts";
import css from "./Talks.module.css";

const route = getRouteApi("/shell/talks");
/** So many the server lists at most. */
const listed = 200;
const columns = ["held", "kind", "place", "attended", "findings", "unit"] as const;

/** Talks, questionnaires, ride-alongs and working together, and what was heard in them. */
export function TalksPage() {
  const t = useText(talkText);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayRecord = useMay("talk.record");
  const list = useQuery(talksQuery({ area: search.area, kind: search.kind }));
  const change = (part: Partial<typeof search>) =>
    void navigate({ to: ".", search: (was) => ({ ...was, ...part }) });
  const close = () => change({ open: undefined });
  const filtered = search.area !== undefined || search.kind !== undefined;
  const shown = list.data?.find(({ id }) => id === search.open);
  const record = mayRecord && (
    <Button type="primary" onClick={() => change({ open: "new" })}>
      {t.record}
    </Button>
  );
  return (
    <div className={css.page}>
      <PageHead title={t.title} aside={list.data?.length === 0 && !filtered ? null : record}>
        <Select
          aria-label={t.kind}
          allowClear
          placeholder={t.allKinds}
          style={{ width: 190 }}
          value={search.kind ?? null}
          options={kinds.map((value) => ({ value, label: t.kinds[value] }))}
          onChange={(kind: Talk["kind"] | undefined) => change({ kind })}
        />
        <AreaSelect
          label={t.area}
          width={200}
          {...(search.area === undefined ? {} : { value: search.area })}
          onChange={(area) => change({ area })}
        />
      </PageHead>
      <p className={css.lead}>{t.lead}</p>
      {list.isPending ? (
        <ListSkeleton />
      ) : list.isError ? (
        <Failure error={list.error} retry={() => void list.refetch()} />
      ) : list.data.length === 0 ? (
        <Notice
          title={filtered ? t.emptyFilterTitle : t.emptyTitle}
          body={filtered ? t.emptyFilterBody : t.emptyBody}
        >
          {!filtered && record}
        </Notice>
      ) : (
        <>
          <Heard talks={list.data} />
          <ListTable label={t.label} heads={columns.map((key) => t.columns[key])}>
            {list.data.map((talk) => (
              <Row key={talk.id} of={talk} open={() => change({ open: talk.id })} />
            ))}
          </ListTable>
          {list.data.length >= listed && <p className={css.lead}>{t.latest(listed)}</p>}
        </>
      )}
      <Drawer
        open={shown !== undefined}
        title={shown && `${t.kinds[shown.kind]} ${shown.heldOn}`}
        size={460}
        destroyOnHidden
        onClose={close}
      >
        {shown && <TalkTold of={shown} />}
      </Drawer>
      <Drawer
        open={mayRecord && search.open === "new"}
        title={t.record}
        size={520}
        destroyOnHidden
        onClose={close}
      >
        <TalkForm onDone={close} />
      </Drawer>
    </div>
  );
}

function Row({ of, open }: { of: Talk; open: () => void }) {
  const t = useText(talkText);
  const present = groups.reduce((sum, group) => sum + of.attendance[group], 0);
  return (
    <tr>
      <td className="nowrap">
        <button
          type="button"
          className={css.link}
          aria-label={t.open(of.heldOn, t.kinds[of.kind], of.place)}
          onClick={open}
        >
          {of.heldOn}
        </button>
      </td>
      <td>{t.kinds[of.kind]}</td>
      <td>
        {of.place}
        <p className="soft">{of.areaName}</p>
      </td>
      <td className="nowrap" data-head={t.columns.attended}>
        {t.people(present)}
      </td>
      <td className="nowrap" data-head={t.columns.findings}>
        {of.findings.length === 0 ? "" : of.findings.length}
      </td>
      <td>{of.unit.name}</td>
    </tr>
  );
}
