import { useState } from "react";
import { Button, Drawer, Input, Modal, Select } from "antd";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { useMay } from "../../app/session.ts";
import { AreaSelect } from "../../components/AreaSelect.tsx";
import { Notice } from "../../components/Notice.tsx";
import { grown } from "../../components/grown.ts";
import { PageHead } from "../../components/PageHead.tsx";
import { itemsOf, PagedList } from "../../components/PagedList.tsx";
import { CreateStaffForm } from "./CreateStaffForm.tsx";
import { InitialPassword, type FirstPassword } from "./InitialPassword.tsx";
import { StaffPanel } from "./StaffPanel.tsx";
import { StaffTable } from "./StaffTable.tsx";
import { roles, type staffSearch } from "./staffSearch.ts";
import { staffQuery } from "./queries.ts";
import { staffText } from "./text.ts";
import css from "./StaffPage.module.css";

const route = getRouteApi("/shell/staff");

export function StaffPage() {
  const t = useText(staffText);
  const said = useText(words);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayWrite = useMay("staff.write");
  const [creating, setCreating] = useState(false);
  const [password, setPassword] = useState<FirstPassword>();
  const list = useInfiniteQuery(staffQuery(search));
  const items = itemsOf(list);
  const open = items.find((account) => account.id === search.open);
  const choose = (change: ReturnType<typeof staffSearch>) =>
    void navigate({ to: ".", search: (was) => ({ ...was, ...change }) });
  return (
    <div className={css.page}>
      <PageHead
        title={t.title}
        aside={
          mayWrite && (
            <Button type="primary" onClick={() => setCreating(true)}>
              {t.create}
            </Button>
          )
        }
      >
        <Input.Search
          key={search.q}
          aria-label={t.search}
          placeholder={t.search}
          defaultValue={search.q}
          allowClear
          maxLength={40}
          style={{ width: grown(220) }}
          onSearch={(q) => choose({ q: q.trim() || undefined })}
        />
        <Select<string>
          aria-label={t.role}
          style={{ width: grown(190) }}
          value={search.role ?? ""}
          onChange={(next) => choose({ role: roles.find((role) => role === next) })}
          options={[
            { value: "", label: t.role },
            ...roles.map((value) => ({ value: value as string, label: said.role[value] })),
          ]}
        />
        <AreaSelect
          label={t.area}
          width={grown(200)}
          {...(search.area === undefined ? {} : { value: search.area })}
          onChange={(area) => choose({ area })}
        />
      </PageHead>
      <PagedList
        list={list}
        empty={
          <Notice title={t.emptyTitle} body={t.emptyBody}>
            <Link to="/staff">{t.clear}</Link>
          </Notice>
        }
      >
        {(items) => <StaffTable items={items} />}
      </PagedList>
      <Drawer
        open={open !== undefined}
        title={open?.name}
        size={520}
        destroyOnHidden
        onClose={() => choose({ open: undefined })}
      >
        {open && <StaffPanel of={open} showPassword={setPassword} />}
      </Drawer>
      <Modal
        open={creating}
        title={t.create}
        footer={null}
        destroyOnHidden
        onCancel={() => setCreating(false)}
      >
        <CreateStaffForm
          done={(first) => {
            setCreating(false);
            setPassword(first);
          }}
          cancel={() => setCreating(false)}
        />
      </Modal>
      {password && (
        <InitialPassword
          of={password}
          close={() => {
            setPassword(undefined);
            choose({ open: password.id });
          }}
        />
      )}
    </div>
  );
}
