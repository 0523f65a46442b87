import { Button, Drawer, Flex, Select } from "antd";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { formatDay } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { useMay } from "../../app/session.ts";
import { AreaSelect } from "../../components/AreaSelect.tsx";
import { ListTable } from "../../components/ListTable.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { PagedList } from "../../components/PagedList.tsx";
import { useNow } from "../../components/useNow.ts";
import { CreatePersonForm } from "./CreatePersonForm.tsx";
import { FindForm } from "./FindForm.tsx";
import { identityFields, lines } from "./personSearch.ts";
import { peopleQuery, type Person } from "./queries.ts";
import { personText } from "./text.ts";
import css from "./People.module.css";

const route = getRouteApi("/shell/people");

/** The register of workers, masked; the page of each says the rest. */
export function PeoplePage() {
  const t = useText(personText);
  const said = useText(words);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayWrite = useMay("person.write");
  const mayExport = useMay("person.export");
  const list = useInfiniteQuery(peopleQuery(search));
  const change = (part: Partial<typeof search>) =>
    void navigate({ to: ".", search: (was) => ({ ...was, ...part }) });
  const close = () => change({ open: undefined });
  const go = (personId: string) => void navigate({ to: "/people/$personId", params: { personId } });
  const sheet = new URLSearchParams(
    Object.entries({ ...search, open: undefined }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  const filtered = sheet.size > 0;
  return (
    <div className={css.page}>
      <PageHead
        title={t.title}
        aside={
          <Flex gap="small" wrap>
            {mayExport && <Button href={`/api/v1/people/export.xlsx?${sheet}`}>{t.export}</Button>}
            <Button onClick={() => change({ open: "find" })}>{t.find}</Button>
            {mayWrite && (
              <Button type="primary" onClick={() => change({ open: "new" })}>
                {t.create}
              </Button>
            )}
          </Flex>
        }
      >
        <AreaSelect
          label={t.area}
          width={200}
          {...(search.area === undefined ? {} : { value: search.area })}
          onChange={(area) => change({ area })}
        />
        <Select
          aria-label={t.line}
          allowClear
          placeholder={t.allLines}
          style={{ width: 130 }}
          value={search.line ?? null}
          options={lines.map((value) => ({ value, label: said.line[value] }))}
          onChange={(line: (typeof lines)[number] | undefined) => change({ line })}
        />
        <Select
          aria-label={t.unknown}
          allowClear
          placeholder={t.unknown}
          style={{ width: 140 }}
          value={search.unknown ?? null}
          options={identityFields.map((value) => ({ value, label: t.lacks(t.fields[value]) }))}
          onChange={(unknown: (typeof identityFields)[number] | undefined) => change({ unknown })}
        />
        <Select
          aria-label={t.state}
          style={{ width: 110 }}
          value={search.state ?? ("active" as const)}
          options={(["active", "left", "all"] as const).map((value) => ({
            value,
            label: t.states[value],
          }))}
          onChange={(state) => change({ state: state === "active" ? undefined : state })}
        />
      </PageHead>
      <p className={css.lead}>{t.lead}</p>
      <PagedList
        list={list}
        empty={
          <Notice
            title={filtered ? t.emptyFilterTitle : t.emptyTitle}
            body={filtered ? t.emptyFilterBody : t.emptyBody}
          />
        }
      >
        {(items) => (
          <ListTable
            label={t.label}
            heads={(["name", "phone", "work", "line", "area", "lacks", "confirmed"] as const).map(
              (key) => t.columns[key],
            )}
          >
            {items.map((person) => (
              <Row key={person.id} person={person} />
            ))}
          </ListTable>
        )}
      </PagedList>
      <Drawer
        open={search.open !== undefined}
        title={search.open === "find" ? t.find : t.create}
        size={440}
        destroyOnHidden
        onClose={close}
      >
        {search.open === "find" && <FindForm go={go} />}
        {search.open === "new" && <CreatePersonForm onDone={go} onCancel={close} />}
      </Drawer>
    </div>
  );
}

function Row({ person }: { person: Person }) {
  const t = useText(personText);
  const said = useText(words);
  const locale = useLocale();
  const now = useNow();
  const lacks = identityFields.filter((field) => !person.known.includes(field));
  return (
    <tr>
      <td>
        <Link to="/people/$personId" params={{ personId: person.id }}>
          {person.name ?? t.none}
        </Link>
        {person.linked && <p className="soft">{t.linked}</p>}
      </td>
      <td className="nowrap">{person.phone ?? t.none}</td>
      <td>
        {person.site?.name ?? person.employer?.name ?? ""}
        {person.site !== null && person.employer !== null && (
          <p className="soft">{person.employer.name}</p>
        )}
      </td>
      <td className="nowrap">{said.line[person.line]}</td>
      <td>{person.areaName}</td>
      <td className="soft">{lacks.map((field) => t.fields[field]).join("、")}</td>
      <td className="nowrap">{formatDay(`${person.confirmedOn}T04:00:00Z`, now, locale)}</td>
    </tr>
  );
}
