import { useState } from "react";
import { App, Button, Modal, Popconfirm } from "antd";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { formatMoment } from "@juxin/ui/format.ts";
import { sayReason } from "@juxin/ui/reasons.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { useMay } from "../../app/session.ts";
import { Failure } from "../../components/Failure.tsx";
import { ListTable } from "../../components/ListTable.tsx";
import { ListSkeleton } from "../../components/More.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { useNow } from "../../components/useNow.ts";
import { daysLeft } from "./daysLeft.ts";
import { FeedKeyForm } from "./FeedKeyForm.tsx";
import { KeyShown } from "./KeyShown.tsx";
import { endFeedKey, feedKeysQuery, type FeedKey, type FeedKeyMade } from "./queries.ts";
import { feedText } from "./text.ts";
import css from "./Feeds.module.css";

const route = getRouteApi("/shell/feeds");
const columns = ["name", "purpose", "expires", "used", "state"] as const;

/** The keys by which other systems hand in: what each may do, and when and from where it was used. */
export function FeedsPage() {
  const t = useText(feedText);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayWrite = useMay("feedKey.write");
  const [made, setMade] = useState<FeedKeyMade>();
  const keys = useQuery(feedKeysQuery);
  const open = (value: "new" | undefined) => void navigate({ to: ".", search: { open: value } });
  return (
    <div className={css.page}>
      <PageHead
        title={t.title}
        aside={
          mayWrite && (
            <Button type="primary" onClick={() => open("new")}>
              {t.create}
            </Button>
          )
        }
      />
      <p className={css.lead}>{t.lead}</p>
      {keys.isPending ? (
        <ListSkeleton />
      ) : keys.isError ? (
        <Failure error={keys.error} retry={() => void keys.refetch()} />
      ) : keys.data.length === 0 ? (
        <Notice title={t.emptyTitle} body={t.emptyBody} />
      ) : (
        <ListTable label={t.label} heads={columns.map((key) => t.columns[key])}>
          {keys.data.map((key) => (
            <Row key={key.id} of={key} />
          ))}
        </ListTable>
      )}
      <Modal
        open={search.open === "new"}
        title={t.create}
        footer={null}
        destroyOnHidden
        onCancel={() => open(undefined)}
      >
        <FeedKeyForm
          done={(next) => {
            open(undefined);
            setMade(next);
          }}
          cancel={() => open(undefined)}
        />
      </Modal>
      {made && <KeyShown of={made} close={() => setMade(undefined)} />}
    </div>
  );
}

function Row({ of }: { of: FeedKey }) {
  const t = useText(feedText);
  const locale = useLocale();
  const now = useNow();
  const left = daysLeft(of.expiresOn, now);
  const source = of.registrationSource;
  return (
    <tr className={of.state === "active" ? "" : "soft"}>
      <td>
        <strong>{of.name}</strong>
        <p className="soft">
          {of.unit.name} · {t.hint(of.hint)}
        </p>
      </td>
      <td className={css.purpose}>
        {of.source !== null
          ? t.lists(of.source.name)
          : source !== null && t.registrations(t.sources[source])}
        <p className="soft">
          {of.addresses.length === 0 ? t.anywhere : t.from(of.addresses.join(" · "))}
        </p>
      </td>
      <td className="nowrap" data-head={t.columns.expires}>
        {of.expiresOn}
        {of.state === "active" && left <= 30 && <p className={css.hand}>{t.soon(left)}</p>}
      </td>
      <td>
        {of.lastUsedAt === null ? (
          <span className="soft">{t.neverUsed}</span>
        ) : (
          <>
            {formatMoment(of.lastUsedAt, now, locale)}{" "}
            {of.lastUsedFrom !== null && (
              <span className="soft">{t.usedFrom(of.lastUsedFrom)}</span>
            )}
          </>
        )}
        {of.refused !== null && (
          <p className={of.state === "active" ? css.hand : ""}>
            {t.refused(formatMoment(of.refused.at, now, locale), of.refused.from ?? "")}
            {sayReason({ reason: of.refused.reason }, locale)}
          </p>
        )}
      </td>
      <td className="nowrap">
        {t.states[of.state]}
        {of.abilities.includes("end") && <End of={of} />}
      </td>
    </tr>
  );
}

function End({ of }: { of: FeedKey }) {
  const t = useText(feedText);
  const client = useQueryClient();
  const { message } = App.useApp();
  const ending = useMutation({
    mutationFn: () => endFeedKey(of.id),
    onSuccess: () => void message.success(t.ended),
    onSettled: () => client.invalidateQueries({ queryKey: feedKeysQuery.queryKey }),
  });
  return (
    <Popconfirm
      title={of.name}
      description={t.endAsk}
      okText={t.yes}
      cancelText={t.no}
      okButtonProps={{ danger: true }}
      onConfirm={() => ending.mutate()}
    >
      <Button size="small" danger type="text" loading={ending.isPending}>
        {t.end}
      </Button>
    </Popconfirm>
  );
}
