import { useRef, useState } from "react";
import { Alert, App, Button, Flex, InputNumber, Select } from "antd";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { newId } from "@juxin/api-client";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { ProblemText } from "../../components/ProblemText.tsx";
import { catalogQuery, setFacilities, type ManagerPage } from "./queries.ts";
import { stationText } from "./text.ts";
import css from "./Stations.module.css";

/** What the place has, how much is left, and what is broken; changed in place and saved together. */
export function Facilities({ page: { station } }: { page: ManagerPage }) {
  const t = useText(stationText);
  const locale = useLocale();
  const client = useQueryClient();
  const { message } = App.useApp();
  const { data: catalog } = useQuery(catalogQuery);
  const [rows, setRows] = useState(station.facilities);
  const key = useRef(newId());
  const may = station.abilities.includes("edit");
  const change = (at: number, part: Partial<(typeof rows)[number]>): void =>
    setRows(rows.map((row, n) => (n === at ? { ...row, ...part } : row)));
  const save = useMutation({
    mutationFn: () =>
      setFacilities(
        station.id,
        {
          facilities: rows.map(({ key: facility, count, stock, lowStock, state, note }) => ({
            key: facility,
            count,
            stock,
            lowStock,
            state,
            note,
          })),
        },
        key.current,
      ),
    onSuccess: () => {
      void message.success(t.saved);
      void client.invalidateQueries({ queryKey: ["stations"] });
    },
    onSettled: () => {
      key.current = newId();
    },
  });
  const left = (catalog?.facilities ?? []).filter(
    (one) => !rows.some((row) => row.key === one.key),
  );
  const changed = JSON.stringify(rows) !== JSON.stringify(station.facilities);
  return (
    <section>
      <h2>{t.facilitiesTitle}</h2>
      {rows.length === 0 && <p className="soft">{t.noFacilities}</p>}
      {rows.length > 0 && (
        <table className={css.small} aria-label={t.facilitiesTitle}>
          <thead>
            <tr>
              <th scope="col">{t.facility}</th>
              <th scope="col">{t.countOf}</th>
              <th scope="col">{t.stock}</th>
              <th scope="col">{t.state}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={row.key}>
                <th scope="row">{row[locale]}</th>
                <td>
                  <InputNumber
                    aria-label={`${row[locale]} ${t.countOf}`}
                    size="small"
                    disabled={!may}
                    min={1}
                    max={999}
                    precision={0}
                    value={row.count}
                    onChange={(count) => count !== null && change(at, { count })}
                  />
                </td>
                <td>
                  {row.stock !== null && (
                    <InputNumber
                      aria-label={`${row[locale]} ${t.stock}`}
                      size="small"
                      disabled={!may}
                      min={0}
                      max={99_999}
                      precision={0}
                      value={row.stock}
                      onChange={(stock) => change(at, { stock: stock ?? 0 })}
                    />
                  )}
                </td>
                <td>
                  <Select
                    aria-label={`${row[locale]} ${t.state}`}
                    size="small"
                    disabled={!may}
                    style={{ width: 104 }}
                    value={row.state}
                    options={(["ok", "faulty"] as const).map((value) => ({
                      value,
                      label: t.states[value],
                    }))}
                    onChange={(state) => change(at, { state })}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {save.isError && <Alert type="error" title={<ProblemText error={save.error} />} />}
      {may && (
        <Flex gap="small" wrap style={{ marginTop: 8 }}>
          <Select
            aria-label={t.addFacility}
            placeholder={t.addFacility}
            size="small"
            style={{ width: 170 }}
            value={null as string | null}
            options={left.map((one) => ({ value: one.key, label: one[locale] }))}
            onChange={(chosen: string | null) => {
              const found = left.find((one) => one.key === chosen);
              if (found !== undefined)
                setRows([
                  ...rows,
                  {
                    key: found.key,
                    zh: found.zh,
                    en: found.en,
                    count: 1,
                    stock: found.stocked ? 0 : null,
                    lowStock: null,
                    state: "ok",
                    note: "",
                  },
                ]);
            }}
          />
          {changed && (
            <Button
              size="small"
              type="primary"
              loading={save.isPending}
              onClick={() => save.mutate()}
            >
              {t.saveFacilities}
            </Button>
          )}
        </Flex>
      )}
    </section>
  );
}
