import { useState } from "react";
import { Select } from "antd";
import { useQuery } from "@tanstack/react-query";
import { useText } from "@juxin/ui/web/useText.ts";
import { useMe } from "../app/session.ts";
import { areaSearchQuery, areaTreeQuery, type Area } from "./areas.ts";
import { sharedText } from "./text.ts";
import { useDelayed } from "./useDelayed.ts";
import css from "./AreaSelect.module.css";

interface Props {
  id?: string;
  value?: string;
  onChange?: (code: string | undefined) => void;
  label?: string;
  /** Offers the district itself at the top. */
  withDistrict?: boolean;
  width?: number | string;
}

interface Option {
  value: string;
  label: string;
  level: Area["level"];
}

const asOption = ({ code, name, level }: Area): Option => ({ value: code, label: name, level });

/** A found community is told with its street, since names repeat. */
const asHit = ({ code, level, path, name }: Area): Option => {
  const above = path.filter((step) => step.code.length === 9 && step.code !== code);
  return { value: code, label: [...above.map((step) => step.name), name].join(" / "), level };
};

const indented = (option: { data: Option }) => (
  <span className={css.area} data-level={option.data.level}>
    {option.data.label}
  </span>
);

/** Streets with their communities below; typing finds by name, full pinyin or initials. */
export function AreaSelect({ id, value, onChange, label, withDistrict = false, width }: Props) {
  const t = useText(sharedText);
  const { district } = useMe();
  const [typed, setTyped] = useState("");
  const q = useDelayed(typed.trim());
  const tree = useQuery(areaTreeQuery);
  const found = useQuery(areaSearchQuery(q));
  const { streets = [], communities = [] } = tree.data ?? {};
  const whole: Option[] = [
    ...(withDistrict
      ? [{ value: district.code, label: district.name, level: "county" as const }]
      : []),
    ...streets.flatMap((street) => [
      asOption(street),
      ...communities.filter((one) => one.code.startsWith(street.code)).map(asOption),
    ]),
  ];
  const hits = (found.data ?? []).filter((one) => one.code.length >= 9).map(asHit);
  return (
    <Select<string, Option>
      {...(id === undefined ? {} : { id })}
      {...(value !== undefined && tree.data ? { value } : { value: null as never })}
      aria-label={label}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      style={{ width: width ?? "100%" }}
      popupMatchSelectWidth={280}
      placeholder={t.areaPlaceholder}
      loading={tree.isFetching || found.isFetching}
      notFoundContent={tree.isFetching || found.isFetching ? t.loading : t.areaNone}
      options={q === "" ? whole : hits}
      optionRender={indented}
      onChange={(next: string | undefined) => onChange?.(next)}
      onOpenChange={(open) => !open && setTyped("")}
    />
  );
}
