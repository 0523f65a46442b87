import type { ReactNode } from "react";
import { DatePicker, Flex, Select, Space } from "antd";
import dayjs from "dayjs";
import { dayKey } from "@juxin/ui/format.ts";
import { useText } from "@juxin/ui/web/useText.ts";
import { grown } from "./grown.ts";
import { sharedText } from "./text.ts";
import { useNarrow } from "./useNarrow.ts";
import { useNow } from "./useNow.ts";
import { usualPeriods } from "./usualPeriods.ts";

interface Props {
  label: string;
  from: string | undefined;
  to: string | undefined;
  onChange: (from: string | undefined, to: string | undefined) => void;
}

const asDay = (day: string | undefined) => (day === undefined ? null : dayjs(day));

/** Where both do not fit beside each other. */
const Stacked = ({ children }: { children: ReactNode }) => (
  <Flex wrap gap="small">
    {children}
  </Flex>
);

/** Two days, both included, in Asia/Shanghai; the usual periods are one choice, any other two. */
export function PeriodPicker({ label, from, to, onChange }: Props) {
  const t = useText(sharedText).period;
  const today = dayKey(useNow());
  const narrow = useNarrow();
  const periods = usualPeriods(today);
  const usual = periods.find((period) => period.from === from && period.to === to);
  const Row = narrow ? Stacked : Space.Compact;
  return (
    <Row>
      <Select<string>
        aria-label={label}
        style={{ width: grown(128) }}
        placeholder={t.any}
        allowClear
        value={usual?.key ?? (from === undefined && to === undefined ? (null as never) : "own")}
        onChange={(key) => {
          const period = periods.find((one) => one.key === key);
          onChange(period?.from, period?.to);
        }}
        options={[
          ...periods.map(({ key }) => ({ value: key, label: t[key] })),
          ...(usual === undefined && (from ?? to) !== undefined
            ? [{ value: "own", label: t.own, disabled: true }]
            : []),
        ]}
      />
      <DatePicker.RangePicker
        aria-label={label}
        placeholder={[t.from, t.to]}
        style={{ width: grown(236) }}
        allowClear={false}
        allowEmpty={[true, true]}
        maxDate={dayjs(today)}
        value={[asDay(from), asDay(to)]}
        onChange={(range) =>
          onChange(range?.[0]?.format("YYYY-MM-DD"), range?.[1]?.format("YYYY-MM-DD"))
        }
      />
    </Row>
  );
}
