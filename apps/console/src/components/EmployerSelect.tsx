import { useState } from "react";
import { Select } from "antd";
import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { take, type Schemas } from "@juxin/api-client";
import { api } from "../app/api.ts";
import { useDelayed } from "./useDelayed.ts";

const foundQuery = (q: string, kind: Schemas["EmployerKind"] | undefined) =>
  queryOptions({
    queryKey: ["employers", "found", q, kind],
    queryFn: async () =>
      (
        await take(
          api.GET("/api/v1/employers", {
            params: {
              query: {
                ...(q === "" ? {} : { q }),
                ...(kind === undefined ? {} : { kind }),
                limit: 20,
              },
            },
          }),
        )
      ).items,
    placeholderData: keepPreviousData,
  });

interface Props {
  id?: string;
  value?: string;
  onChange?: (id: string | undefined) => void;
  /** One already known by name, so that a chosen id never shows as a bare id. */
  known?: Pick<Schemas["EmployerRef"], "id" | "name"> | null;
  kind?: Schemas["EmployerKind"];
}

/** Finds a firm by name, short name or pinyin, on the server. */
export function EmployerSelect({ known = null, kind, ...field }: Props) {
  const [typed, setTyped] = useState("");
  const q = useDelayed(typed.trim());
  const found = useQuery(foundQuery(q, kind));
  const options = new Map(
    [...(known && q === "" ? [known] : []), ...(found.data ?? [])].map(({ id, name }) => [
      id,
      { value: id, label: name },
    ]),
  );
  return (
    <Select
      {...field}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={found.isFetching}
      options={[...options.values()]}
    />
  );
}
