import { DatePicker } from "antd";
import dayjs from "dayjs";
import { dayKey } from "@juxin/ui/format.ts";
import { useText } from "@juxin/ui/web/useText.ts";
import { sharedText } from "./text.ts";
import { useNow } from "./useNow.ts";

interface Props {
  label: string;
  from: string | undefined;
  to: string | undefined;
  onChange: (from: string | undefined, to: string | undefined) => void;
}

const asDay = (day: string | undefined) => (day === undefined ? null : dayjs(day));
const format = "YYYY-MM-DD";

/** Two days, both included, as calendar days in Asia/Shanghai; with the usual periods at hand. */
export function PeriodPicker({ label, from, to, onChange }: Props) {
  const t = useText(sharedText).period;
  const today = dayjs(dayKey(useNow()));
  const presets = [
    { label: t.thisMonth, value: [today.startOf("month"), today] as [dayjs.Dayjs, dayjs.Dayjs] },
    {
      label: t.lastMonth,
      value: [
        today.subtract(1, "month").startOf("month"),
        today.subtract(1, "month").endOf("month"),
      ] as [dayjs.Dayjs, dayjs.Dayjs],
    },
    { label: t.last90, value: [today.subtract(89, "day"), today] as [dayjs.Dayjs, dayjs.Dayjs] },
    { label: t.thisYear, value: [today.startOf("year"), today] as [dayjs.Dayjs, dayjs.Dayjs] },
  ];
  return (
    <DatePicker.RangePicker
      aria-label={label}
      placeholder={[t.from, t.to]}
      style={{ width: 252 }}
      presets={presets}
      allowEmpty={[true, true]}
      maxDate={today}
      value={[asDay(from), asDay(to)]}
      onChange={(range) => onChange(range?.[0]?.format(format), range?.[1]?.format(format))}
    />
  );
}
