import { Select } from "antd";
import { useText } from "@juxin/ui/web/useText.ts";
import { rosterText } from "./text.ts";

type Cadence = "daily" | "weekly" | "monthly";

interface Props {
  id?: string;
  value?: Cadence | null;
  onChange?: (cadence: Cadence | null) => void;
}

/** How often a source promised to hand in; no promise is the usual. */
export function CadenceSelect({ id, value, onChange }: Props) {
  const t = useText(rosterText);
  return (
    <Select<string>
      {...(id === undefined ? {} : { id })}
      value={value ?? ""}
      onChange={(next) => onChange?.(next === "" ? null : (next as Cadence))}
      options={[
        { value: "", label: t.noCadence },
        ...(["daily", "weekly", "monthly"] as const).map((one) => ({
          value: one as string,
          label: t.cadences[one],
        })),
      ]}
    />
  );
}
