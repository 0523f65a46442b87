import { useState } from "react";
import { App, Button, Checkbox, Drawer, Form, Select } from "antd";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useText } from "@juxin/ui/web/useText.ts";
import { DraftForm } from "../../components/DraftForm.tsx";
import { asOneField } from "../../components/asOneField.ts";
import { sharedText } from "../../components/text.ts";
import { useDelayed } from "../../components/useDelayed.ts";
import { keepersText } from "./keepersText.ts";
import { setManagers, staffFoundQuery, type ManagerPage } from "./queries.ts";
import { stationText } from "./text.ts";

interface Values {
  kept: string[];
  staff?: string[];
  phones?: string[];
}

const most = 10;

/** Who keeps the place by name; the office above says who. */
export function Managers({ page: { station, managers } }: { page: ManagerPage }) {
  const t = useText(keepersText);
  const shared = useText(sharedText);
  const [changing, setChanging] = useState(false);
  const names = managers.map((one) => nameOf(one, t));
  return (
    <section>
      <h2>{t.title}</h2>
      <p>{names.length === 0 ? t.none : names.join(shared.comma)}</p>
      {station.abilities.includes("move") && (
        <Button size="small" onClick={() => setChanging(true)}>
          {t.change}
        </Button>
      )}
      <Drawer
        open={changing}
        title={t.change}
        size={440}
        destroyOnHidden
        onClose={() => setChanging(false)}
      >
        <ManagersForm
          stationId={station.id}
          managers={managers}
          onDone={() => setChanging(false)}
        />
      </Drawer>
    </section>
  );
}

type Manager = ManagerPage["managers"][number];

const nameOf = (
  { name, phone }: Manager,
  t: { byPhone: (phone: string) => string; unnamed: string },
): string => name ?? (phone === null ? t.unnamed : t.byPhone(phone));

function ManagersForm({
  stationId,
  managers,
  onDone,
}: {
  stationId: string;
  managers: ManagerPage["managers"];
  onDone: () => void;
}) {
  const t = useText(keepersText);
  const said = useText(stationText);
  const client = useQueryClient();
  const { message } = App.useApp();
  const [typed, setTyped] = useState("");
  const found = useQuery(staffFoundQuery(useDelayed(typed.trim())));
  const already = managers.map(({ accountId }) => accountId);
  const few = { max: most, type: "array" as const, message: t.tooMany };
  return (
    <DraftForm<Values>
      draftKey={`station.${stationId}.managers.${already.join()}`}
      initial={{ kept: already, staff: [], phones: [] }}
      submitLabel={t.save}
      onCancel={onDone}
      send={({ kept = [], staff = [], phones = [] }, key) =>
        asOneField("phones", () =>
          setManagers(stationId, { accountIds: [...new Set([...kept, ...staff])], phones }, key),
        )
      }
      onDone={() => {
        void message.success(said.saved);
        void client.invalidateQueries({ queryKey: ["stations", "manage", stationId] });
        onDone();
      }}
    >
      {managers.length > 0 && (
        <Form.Item name="kept" label={t.kept}>
          <Checkbox.Group
            options={managers.map((one) => ({ value: one.accountId, label: nameOf(one, t) }))}
          />
        </Form.Item>
      )}
      <Form.Item name="staff" label={t.staff} rules={[few]}>
        <Select
          mode="multiple"
          placeholder={t.staffHint}
          showSearch={{ filterOption: false, onSearch: setTyped }}
          loading={found.isFetching}
          options={(found.data ?? [])
            .filter(({ id }) => !already.includes(id))
            .map(({ id, name, login }) => ({ value: id, label: `${name ?? ""} ${login ?? ""}` }))}
        />
      </Form.Item>
      <Form.Item name="phones" label={t.phones} extra={t.phonesHint} rules={[few]}>
        <Select
          mode="tags"
          open={false}
          suffixIcon={null}
          tokenSeparators={[" ", "，", ",", "、"]}
        />
      </Form.Item>
    </DraftForm>
  );
}
