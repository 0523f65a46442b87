import { useState, type ReactNode } from "react";
import { Select } from "antd";
import { useQuery } from "@tanstack/react-query";
import { useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { sharedText } from "./text.ts";
import { unitsQuery, type UnitFilter, type UnitRef } from "./units.ts";
import { useDelayed } from "./useDelayed.ts";

interface Props extends Omit<UnitFilter, "q"> {
  id?: string;
  value?: string;
  onChange?: (id: string | undefined) => void;
  /** Units already known by name, so that a chosen id never shows as a bare id. */
  known?: readonly UnitRef[];
  placeholder?: string;
  label?: string;
  except?: string;
  /** Kinds that cannot be chosen here. */
  withoutKinds?: readonly UnitRef["kind"][];
  allowClear?: boolean;
  autoFocus?: boolean;
  width?: number | string;
}

/** The name and, where all kinds are mixed, what kind of unit it is. */
const withKind = (option: { data: { label?: ReactNode; kind?: string } }): ReactNode => (
  <>
    {option.data.label} <small className="soft">{option.data.kind}</small>
  </>
);

/** Finds a unit by its Chinese name or pinyin, on the server. */
export function UnitSelect({
  id,
  value,
  onChange,
  known = [],
  except,
  withoutKinds = [],
  ...rest
}: Props) {
  const t = useText(sharedText);
  const kinds = useText(words).unitKind;
  const [typed, setTyped] = useState("");
  const q = useDelayed(typed.trim());
  const { kind, area, line } = rest;
  const found = useQuery(unitsQuery({ kind, area, line, q: q === "" ? undefined : q }));
  const options = new Map<string, UnitRef>(
    [...(q === "" ? known : []), ...(found.data ?? [])].map((unit) => [unit.id, unit]),
  );
  const chosen = known.find((unit) => unit.id === value);
  if (value !== undefined && chosen && q === "") options.set(chosen.id, chosen);
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      {...(value === undefined ? {} : { value })}
      aria-label={rest.label}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear={rest.allowClear ?? false}
      autoFocus={rest.autoFocus ?? false}
      style={{ width: rest.width ?? "100%" }}
      placeholder={rest.placeholder ?? t.unitPlaceholder}
      loading={found.isFetching}
      notFoundContent={found.isFetching ? t.loading : t.unitNone}
      onChange={(next: string | undefined) => onChange?.(next)}
      onOpenChange={(open) => !open && setTyped("")}
      options={[...options.values()]
        .filter((unit) => unit.id !== except && !withoutKinds.includes(unit.kind))
        .map((unit) => ({ value: unit.id, label: unit.name, kind: kinds[unit.kind] }))}
      optionRender={kind === undefined ? withKind : undefined}
    />
  );
}
