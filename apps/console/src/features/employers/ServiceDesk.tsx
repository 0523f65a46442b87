import { useState } from "react";
import { Button, Drawer } from "antd";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Schemas } from "@juxin/api-client";
import { formatMoment, formatNumber } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { useMay } from "../../app/session.ts";
import { useCategories } from "../../components/cases/caseSettings.ts";
import { DueMark } from "../../components/cases/DueMark.tsx";
import { StateTag } from "../../components/cases/StateTag.tsx";
import { ListTable } from "../../components/ListTable.tsx";
import { PagedList } from "../../components/PagedList.tsx";
import { PeriodPicker } from "../../components/PeriodPicker.tsx";
import { useNow } from "../../components/useNow.ts";
import {
  needFiguresQuery,
  type NeedPeriod,
  needsQuery,
  type Place,
  type Firm,
} from "./firmQueries.ts";
import { firmText } from "./firmText.ts";
import { NeedForm } from "./NeedForm.tsx";
import css from "./Firms.module.css";

interface Props {
  of: Place;
  firm: Pick<Firm, "id" | "line" | "area">;
  /** Whether the reader answers for its ground: only they take in what is asked there. */
  own: boolean;
}

/** What a firm or a site asked of the departments, how far each is and what was answered; and where it is taken in. */
export function ServiceDesk({ of, firm, own }: Props) {
  const t = useText(firmText);
  const [asking, setAsking] = useState(false);
  const mayTakeIn = useMay("case.openFor") && own;
  const list = useInfiniteQuery(needsQuery(of));
  const columns = ["need", "state", "answer"] as const;
  const site = "site" in of ? of.site : null;
  return (
    <section>
      <div className={css.titled}>
        <h2>{t.desk}</h2>
        {mayTakeIn && (
          <Button size="small" type="primary" onClick={() => setAsking(true)}>
            {t.takeIn}
          </Button>
        )}
      </div>
      <NeedFigures of={of} />
      <PagedList list={list} empty={<p className="soft">{t.needsNone}</p>}>
        {(items) => (
          <ListTable label={t.desk} heads={columns.map((key) => t.needColumns[key])}>
            {items.map((one) => (
              <Row key={one.id} of={one} />
            ))}
          </ListTable>
        )}
      </PagedList>
      <Drawer
        open={asking}
        title={t.takeIn}
        size={480}
        destroyOnHidden
        onClose={() => setAsking(false)}
      >
        <NeedForm firm={firm} siteId={site} onDone={() => setAsking(false)} />
      </Drawer>
    </section>
  );
}

function Row({ of }: { of: Schemas["Need"] }) {
  const t = useText(firmText);
  const locale = useLocale();
  const now = useNow();
  const { name } = useCategories();
  return (
    <tr>
      <td>
        <Link to="/cases/$caseId" params={{ caseId: of.id }}>
          {of.text ?? t.hiddenNeed}
        </Link>
        <p className="soft">
          {[
            name(of.category),
            of.number,
            formatMoment(of.openedAt, now, locale),
            of.firm?.site?.name ?? "",
          ]
            .filter((part) => part !== "")
            .join(" · ")}
        </p>
      </td>
      <td className="nowrap">
        <StateTag state={of.state} abilities={of.abilities} />
        <p>
          <DueMark urgency={of.urgency} dueAt={of.dueAt} />
        </p>
      </td>
      <td>
        {of.answer ?? <span className="soft">{t.atUnit(of.holder.name)}</span>}
        {of.answeredAt !== null && (
          <p className="soft">{formatMoment(of.answeredAt, now, locale)}</p>
        )}
      </td>
    </tr>
  );
}

/** How many needs were asked in a period, how many wait and how many were answered. */
export function NeedFigures({ of }: { of: Partial<{ employer: string; site: string }> }) {
  const t = useText(firmText);
  const [period, setPeriod] = useState<NeedPeriod>({});
  const { data } = useQuery(needFiguresQuery({ ...of, ...period }));
  return (
    <div className={css.figures}>
      <PeriodPicker
        label={t.period}
        from={period.from}
        to={period.to}
        onChange={(from, to) => setPeriod({ from, to })}
      />
      {data && (
        <p>
          {t.needCounts(
            formatNumber(data.received),
            formatNumber(data.open),
            formatNumber(data.answered),
          )}
          {data.overdue > 0 && (
            <strong className={css.hand}> {t.needsOverdue(formatNumber(data.overdue))}</strong>
          )}
          <span className="soft"> {t.between(data.from, data.to)}</span>
        </p>
      )}
    </div>
  );
}
