import { Drawer, Select } from "antd";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useText } from "@juxin/ui/web/useText.ts";
import { AreaSelect } from "../../components/AreaSelect.tsx";
import { ListTable } from "../../components/ListTable.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { itemsOf, PagedList } from "../../components/PagedList.tsx";
import { states } from "./employerSearch.ts";
import { Returned } from "./Returned.tsx";
import { FindingForm } from "./FindingForm.tsx";
import { feedbackQuery, registrationsQuery, type Registration } from "./queries.ts";
import { employerText } from "./text.ts";
import css from "./Employers.module.css";

const route = getRouteApi("/shell/registrations");

/** New units from the registration offices, what was found of each, and what went back to them. */
export function RegistrationsPage() {
  const t = useText(employerText);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(registrationsQuery({ area: search.area, state: search.state }));
  const items = itemsOf(list);
  const opened = items.find(({ id }) => id === search.open);
  const change = (part: Partial<typeof search>) =>
    void navigate({ to: ".", search: (was) => ({ ...was, ...part }) });
  return (
    <div className={css.page}>
      <PageHead title={t.registrationsTitle} aside={<Link to="/employers">{t.back}</Link>}>
        <Select
          aria-label={t.state}
          allowClear
          placeholder={t.state}
          style={{ width: 150 }}
          value={search.state ?? null}
          options={states.map((value) => ({ value, label: t.states[value] }))}
          onChange={(state: (typeof states)[number] | undefined) => change({ state })}
        />
        <AreaSelect
          label={t.area}
          width={200}
          {...(search.area === undefined ? {} : { value: search.area })}
          onChange={(area) => change({ area })}
        />
      </PageHead>
      <p className={css.lead}>{t.registrationsLead}</p>
      <PagedList
        list={list}
        empty={<Notice title={t.registrationsEmptyTitle} body={t.registrationsEmptyBody} />}
      >
        {(items) => (
          <ListTable
            label={t.registrationsTitle}
            heads={(["name", "registered", "area", "basics", "state"] as const).map(
              (key) => t.registrationColumns[key],
            )}
          >
            {items.map((one) => (
              <Row key={one.id} of={one} open={() => change({ open: one.id })} />
            ))}
          </ListTable>
        )}
      </PagedList>
      <FeedbackFiles />
      <Drawer
        open={opened !== undefined}
        title={opened?.name}
        size={440}
        destroyOnHidden
        onClose={() => change({ open: undefined })}
      >
        {opened !== undefined && (
          <FindingForm of={opened} onDone={() => change({ open: undefined })} />
        )}
      </Drawer>
    </div>
  );
}

function Row({ of, open }: { of: Registration; open: () => void }) {
  const t = useText(employerText);
  const { basics } = of;
  return (
    <tr>
      <td>
        <strong>{of.name}</strong>
        <p className="soft">
          {t.sources[of.source]} · {of.creditCode}
        </p>
      </td>
      <td className="nowrap">{of.registeredOn}</td>
      <td>{of.areaName}</td>
      <td>
        {t.basics(basics.employees ?? null, basics.partyMembers ?? null)}
        {(basics.organisations ?? []).map((kind) => (
          <p key={kind} className="soft">
            {t.has(t.organisations[kind])}
          </p>
        ))}
      </td>
      <td className="nowrap">
        <span className={of.state === "received" ? css.hand : ""}>{t.states[of.state]}</span>
        {of.abilities.includes("find") && (
          <p>
            <button type="button" className={css.link} onClick={open}>
              {t.find}
            </button>
          </p>
        )}
      </td>
    </tr>
  );
}

function FeedbackFiles() {
  const t = useText(employerText);
  const { data } = useQuery(feedbackQuery);
  if (data === undefined) return null;
  return (
    <section>
      <h2>{t.feedbackTitle}</h2>
      {data.length === 0 && <p className="soft">{t.noFeedback}</p>}
      <ul className={css.files}>
        {data.map((one) => (
          <li key={one.id}>
            {t.feedback(t.sources[one.source], one.period, one.firms, one.organised)}{" "}
            <a href={`/api/v1/registrations/feedback/${one.id}/file`}>{t.download}</a>
            <Returned of={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}
