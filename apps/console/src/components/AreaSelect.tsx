import { useState } from "react";
import { TreeSelect } from "antd";
import { useQuery } from "@tanstack/react-query";
import { useText } from "@juxin/ui/web/useText.ts";
import { useMe } from "../app/session.ts";
import { areaSearchQuery, areaTreeQuery } from "./areas.ts";
import { sharedText } from "./text.ts";
import { useDelayed } from "./useDelayed.ts";

interface Props {
  id?: string;
  value?: string;
  onChange?: (code: string | undefined) => void;
  label?: string;
  /** Offers the district itself at the top. */
  withDistrict?: boolean;
  width?: number | string;
}

interface Node {
  value: string;
  title: string;
  children?: Node[];
}

/** Street or community as a tree; typing finds by name, full pinyin or initials. */
export function AreaSelect({ id, value, onChange, label, withDistrict = false, width }: Props) {
  const t = useText(sharedText);
  const { district } = useMe();
  const [typed, setTyped] = useState("");
  const q = useDelayed(typed.trim());
  const tree = useQuery(areaTreeQuery);
  const found = useQuery(areaSearchQuery(q));

  const streets: Node[] = (tree.data?.streets ?? []).map((street) => ({
    value: street.code,
    title: street.name,
    children: (tree.data?.communities ?? [])
      .filter((community) => community.code.startsWith(street.code))
      .map((community) => ({ value: community.code, title: community.name })),
  }));
  const whole: Node[] = withDistrict
    ? [{ value: district.code, title: district.name }, ...streets]
    : streets;
  const hits: Node[] = (found.data ?? [])
    .filter((area) => area.level === "street" || area.level === "community")
    .map((area) => ({
      value: area.code,
      title: area.path
        .filter((step) => step.code.length >= 9)
        .map((step) => step.name)
        .join(" / "),
    }));
  return (
    <TreeSelect<string>
      {...(id === undefined ? {} : { id })}
      value={tree.data ? value : undefined}
      aria-label={label}
      showSearch={{ filterTreeNode: false, onSearch: setTyped, searchValue: typed }}
      allowClear
      style={{ width: width ?? "100%" }}
      styles={{ popup: { root: { minWidth: 260, maxHeight: 420 } } }}
      placeholder={t.areaPlaceholder}
      loading={tree.isFetching || found.isFetching}
      notFoundContent={found.isFetching ? t.loading : t.areaNone}
      treeData={q === "" ? whole : hits}
      treeNodeFilterProp="title"
      onChange={(next: string | undefined) => {
        setTyped("");
        onChange?.(next);
      }}
    />
  );
}
