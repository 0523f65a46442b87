import { useId, type ReactNode } from "react";

/** One of a few, as large native radio buttons. */
export function Choices<Value extends string>({
  legend,
  quietLegend = false,
  value,
  options,
  onChange,
}: {
  legend: string;
  /** The screen's title already asks the question; the legend is then only read out. */
  quietLegend?: boolean;
  value: Value | null;
  options: readonly { value: Value; label: ReactNode }[];
  onChange: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset className="choices">
      <legend className={quietLegend ? "out-of-sight" : undefined}>{legend}</legend>
      <div className="choice-list">
        {options.map((option) => (
          <label key={option.value} className="choice">
            <input
              type="radio"
              name={name}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
