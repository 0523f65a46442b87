import type { ComponentProps } from "react";
import { Button, Input, Select } from "antd";
import { getRouteApi, Link } from "@tanstack/react-router";
import DownloadOutlined from "@ant-design/icons/DownloadOutlined";
import { useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { useMay } from "../../app/session.ts";
import { AreaSelect } from "../../components/AreaSelect.tsx";
import { useCategories } from "../../components/cases/caseSettings.ts";
import { KeysHelp } from "../../components/cases/KeysHelp.tsx";
import { grown } from "../../components/grown.ts";
import { PageHead } from "../../components/PageHead.tsx";
import { PeriodPicker } from "../../components/PeriodPicker.tsx";
import { channels, isPhone, lines, measures, orders, type CaseSearch } from "./caseSearch.ts";
import { ColumnChoice } from "./ColumnChoice.tsx";
import { exportAddress, filterOf } from "./listQueries.ts";
import { caseText } from "./text.ts";

const route = getRouteApi("/shell/cases");

interface Props {
  search: CaseSearch;
  tight: boolean;
  help: ComponentProps<typeof KeysHelp>;
  /** A number that is looked for; it stays on this page and out of the address. */
  phone: string | undefined;
  findPhone: (phone: string | undefined) => void;
}

/** Every filter of the list; each is one part of the address, except a phone number. */
export function CaseFilters({ search, tight, help, phone, findPhone }: Props) {
  const t = useText(caseText).list;
  const said = useText(words);
  const navigate = route.useNavigate();
  const mayExport = useMay("case.export");
  const { active, name } = useCategories();
  const choose = (change: Partial<CaseSearch>) =>
    void navigate({ to: ".", search: (was) => ({ ...was, ...change, act: undefined }) });
  const find = (typed: string) => {
    const known = isPhone(typed);
    findPhone(known ? typed.trim() : undefined);
    choose({ q: known ? undefined : typed.trim() || undefined });
  };
  const filtered = Object.values(filterOf(search)).some((value) => value !== undefined);
  const aside = (
    <>
      <KeysHelp {...help} quiet={tight} />
      <ColumnChoice />
      {mayExport && phone === undefined && (
        <Button icon={<DownloadOutlined />} href={exportAddress(search)} download>
          {t.export}
        </Button>
      )}
    </>
  );
  return (
    <PageHead title={t.title} aside={aside} fold={tight ? "always" : "narrow"}>
      <Input.Search
        key={phone ?? search.q}
        aria-label={t.search}
        placeholder={t.search}
        defaultValue={phone ?? search.q}
        allowClear
        style={{ width: grown(220) }}
        maxLength={40}
        onSearch={find}
      />
      <AreaSelect
        label={t.area}
        width={grown(190)}
        {...(search.area === undefined ? {} : { value: search.area })}
        onChange={(area) => choose({ area })}
      />
      <Choice
        label={t.measure}
        value={search.measure}
        keys={measures}
        words={t.measures}
        onChange={(measure) => choose({ measure })}
      />
      <Choice
        label={t.line}
        value={search.line}
        keys={lines}
        words={said.line}
        onChange={(line) => choose({ line })}
      />
      <Select
        aria-label={t.category}
        placeholder={t.category}
        allowClear
        style={{ width: grown(164) }}
        value={search.category}
        onChange={(category: string | undefined) => choose({ category })}
        options={active.map((category) => ({ value: category.key, label: name(category.key) }))}
      />
      <Choice
        label={t.channel}
        value={search.channel}
        keys={channels}
        words={said.channel}
        onChange={(channel) => choose({ channel })}
      />
      <PeriodPicker
        label={t.period}
        from={search.from}
        to={search.to}
        onChange={(from, to) => choose({ from, to })}
      />
      <Select
        aria-label={t.orderLabel}
        style={{ width: grown(150) }}
        value={search.order ?? "newest"}
        onChange={(order) => choose({ order: order === "newest" ? undefined : order })}
        options={orders.map((value) => ({ value, label: t.order[value] }))}
      />
      {search.problem !== undefined && <span className="soft">{t.problemOnly}</span>}
      {search.unit !== undefined && <span className="soft">{t.unitOnly}</span>}
      {phone !== undefined && <span className="soft">{t.phoneOnly}</span>}
      {(filtered || phone !== undefined) && (
        <Link to="/cases" onClick={() => findPhone(undefined)}>
          {t.clear}
        </Link>
      )}
    </PageHead>
  );
}

interface ChoiceProps<Key extends string> {
  label: string;
  value: Key | undefined;
  keys: readonly Key[];
  words: Readonly<Record<Key, string>>;
  onChange: (value: Key | undefined) => void;
}

function Choice<Key extends string>({
  label,
  value,
  keys,
  words: said,
  onChange,
}: ChoiceProps<Key>) {
  return (
    <Select<string>
      aria-label={label}
      placeholder={label}
      allowClear
      style={{ width: grown(118) }}
      {...(value === undefined ? { value: null as never } : { value })}
      onChange={(next) => onChange(keys.find((key) => key === next))}
      options={keys.map((key) => ({ value: key, label: said[key] }))}
    />
  );
}
