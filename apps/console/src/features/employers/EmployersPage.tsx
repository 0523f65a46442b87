import { Button, Drawer, Flex, Input } from "antd";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { useMay } from "../../app/session.ts";
import { AreaSelect } from "../../components/AreaSelect.tsx";
import { ListTable } from "../../components/ListTable.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { PagedList } from "../../components/PagedList.tsx";
import { FirmForm } from "./FirmForm.tsx";
import { firmText } from "./firmText.ts";
import { employersQuery } from "./queries.ts";
import { employerText } from "./text.ts";
import { NeedFigures } from "./ServiceDesk.tsx";
import css from "./Employers.module.css";

const route = getRouteApi("/shell/employers");

/** Platforms, firms and those who run sites for them. */
export function EmployersPage() {
  const t = useText(employerText);
  const said = useText(words);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const firm = useText(firmText);
  const mayWrite = useMay("employer.write");
  const mayNeeds = useMay("case.list");
  const mayRegistrations = useMay("registration.read");
  const list = useInfiniteQuery(employersQuery({ area: search.area, q: search.q }));
  const change = (part: Partial<typeof search>) =>
    void navigate({ to: ".", search: (was) => ({ ...was, ...part }) });
  return (
    <div className={css.page}>
      <PageHead
        title={t.title}
        aside={
          <Flex gap="small" wrap>
            {mayRegistrations && (
              <Link to="/registrations">
                <Button tabIndex={-1}>{t.registrations}</Button>
              </Link>
            )}
            {mayWrite && (
              <Button type="primary" onClick={() => change({ open: "new" })}>
                {firm.addFirm}
              </Button>
            )}
          </Flex>
        }
      >
        <Input.Search
          key={search.q}
          aria-label={t.search}
          placeholder={t.search}
          defaultValue={search.q}
          allowClear
          maxLength={40}
          style={{ width: 240 }}
          onSearch={(q) => change({ q: q.trim() || undefined })}
        />
        <AreaSelect
          label={t.area}
          width={200}
          {...(search.area === undefined ? {} : { value: search.area })}
          onChange={(area) => change({ area })}
        />
      </PageHead>
      {mayNeeds && (
        <section className={css.desk}>
          <h2>{firm.desk}</h2>
          <NeedFigures of={{}} />
        </section>
      )}
      <PagedList list={list} empty={<Notice title={t.emptyTitle} body={t.emptyBody} />}>
        {(items) => (
          <ListTable
            label={t.label}
            heads={(["name", "kind", "line", "area", "sites", "code"] as const).map(
              (key) => t.columns[key],
            )}
          >
            {items.map((one) => (
              <tr key={one.id}>
                <td>
                  <Link to="/employers/$employerId" params={{ employerId: one.id }}>
                    {one.name}
                  </Link>
                  {one.closedOn !== null && <p className="soft">{t.closed(one.closedOn)}</p>}
                </td>
                <td className="nowrap">{t.kinds[one.kind]}</td>
                <td className="nowrap">{said.line[one.line]}</td>
                <td>{one.areaName}</td>
                <td data-head={t.columns.sites}>{one.sites === 0 ? "" : one.sites}</td>
                <td>
                  {one.creditCode ?? ""}
                  {one.creditCodeDoubtful && <p className="soft">{t.doubtful}</p>}
                </td>
              </tr>
            ))}
          </ListTable>
        )}
      </PagedList>
      <Drawer
        open={search.open === "new"}
        title={firm.addFirm}
        size={480}
        destroyOnHidden
        onClose={() => change({ open: undefined })}
      >
        <FirmForm
          onDone={(employerId) =>
            void navigate({ to: "/employers/$employerId", params: { employerId } })
          }
          onCancel={() => change({ open: undefined })}
        />
      </Drawer>
    </div>
  );
}
