import { useState } from "react";
import { App, Button, Flex, Form, Input } from "antd";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { formatMoment } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { DraftForm } from "../../components/DraftForm.tsx";
import { Failure } from "../../components/Failure.tsx";
import { ListSkeleton } from "../../components/More.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { sharedText } from "../../components/text.ts";
import { useNow } from "../../components/useNow.ts";
import { applicationsQuery, catalogQuery, decide, type Application } from "./queries.ts";
import { stationText } from "./text.ts";
import css from "./Stations.module.css";

/** Merchants and units that want to be a friendly place, those that wait first. */
export function ApplicationsPage() {
  const t = useText(stationText);
  const list = useQuery(applicationsQuery);
  return (
    <div className={css.page}>
      <PageHead title={t.applicationsTitle} aside={<Link to="/stations">{t.back}</Link>} />
      {list.isPending ? (
        <ListSkeleton />
      ) : list.isError ? (
        <Failure error={list.error} retry={() => void list.refetch()} />
      ) : list.data.length === 0 ? (
        <Notice title={t.noApplications} body={t.noApplicationsBody} />
      ) : (
        <ul className={css.plain}>
          {list.data
            .toSorted((a, b) => Number(b.state === "applied") - Number(a.state === "applied"))
            .map((one) => (
              <One key={one.id} of={one} />
            ))}
        </ul>
      )}
    </div>
  );
}

function One({ of }: { of: Application }) {
  const t = useText(stationText);
  const shared = useText(sharedText);
  const locale = useLocale();
  const now = useNow();
  const client = useQueryClient();
  const { message } = App.useApp();
  const { data: catalog } = useQuery(catalogQuery);
  const [deciding, setDeciding] = useState<"approve" | "return" | null>(null);
  const offers = of.offers.map(
    (key) => catalog?.merchantOffers.find((one) => one.key === key)?.[locale] ?? key,
  );
  return (
    <li className={css.card}>
      <p>
        <strong>{of.name}</strong> {of.type[locale]} · {of.areaName} {of.address}{" "}
        <span className={of.state === "applied" ? css.hand : "soft"}>
          {t.applicationState[of.state]}
        </span>
      </p>
      <p className="soft">
        {t.applied(formatMoment(of.appliedAt, now, locale))} · <span>{of.hours}</span>
        {offers.length > 0 && ` · ${t.offers}：${offers.join("、")}`}
        {of.contact !== null && ` · ${t.contact}：${of.contact.name} ${of.contact.phone}`}
      </p>
      {of.note !== "" && <p>{of.note}</p>}
      {of.roughly && <p className={css.hand}>{t.roughly}</p>}
      {of.photos.length > 0 && (
        <Flex gap="small" wrap>
          {of.photos.map(({ id, url, thumbUrl }, n) => (
            <a key={id} href={url} target="_blank" rel="noreferrer">
              <img src={thumbUrl} alt={t.applicantPhoto(of.name, n + 1)} height={72} />
            </a>
          ))}
        </Flex>
      )}
      {of.stationId !== null && (
        <Link to="/stations/$stationId" params={{ stationId: of.stationId }}>
          {t.toPlace}
        </Link>
      )}
      {of.answer !== null && of.answer !== "" && <p className="soft">{of.answer}</p>}
      {deciding === null ? (
        <Flex gap="small">
          {of.abilities.includes("approve") && (
            <Button type="primary" size="small" onClick={() => setDeciding("approve")}>
              {t.approve}
            </Button>
          )}
          {of.abilities.includes("return") && (
            <Button size="small" onClick={() => setDeciding("return")}>
              {t.return}
            </Button>
          )}
        </Flex>
      ) : (
        <DraftForm<{ answer?: string }>
          draftKey={`application.${of.id}.${deciding}`}
          send={({ answer = "" }, key) => decide(of.id, deciding, answer.trim(), key)}
          submitLabel={t[deciding]}
          focusSubmit={deciding === "approve"}
          onCancel={() => setDeciding(null)}
          onDone={() => {
            void message.success(t.saved);
            void client.invalidateQueries({ queryKey: ["stations"] });
            setDeciding(null);
          }}
        >
          {deciding === "approve" ? (
            <p>{t.approveSure}</p>
          ) : (
            <Form.Item
              name="answer"
              label={t.returnWhy}
              rules={[{ required: true, whitespace: true, message: shared.required }]}
            >
              <Input autoFocus maxLength={300} />
            </Form.Item>
          )}
        </DraftForm>
      )}
    </li>
  );
}
