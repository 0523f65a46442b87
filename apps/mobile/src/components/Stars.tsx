import { useId } from "react";
import { Icon } from "./Icon.tsx";

const steps = [1, 2, 3, 4, 5] as const;

/** One to five stars as a radio group: arrow keys and readers work as everywhere. */
export function Stars({
  legend,
  value,
  nameOf,
  onChange,
}: {
  legend: string;
  value: number | null;
  nameOf: (stars: number) => string;
  onChange: (stars: number) => void;
}) {
  const name = useId();
  return (
    <fieldset className="stars">
      <legend>{legend}</legend>
      <div>
        {steps.map((stars) => (
          <label key={stars} data-on={value !== null && stars <= value}>
            <input
              type="radio"
              name={name}
              checked={value === stars}
              onChange={() => onChange(stars)}
            />
            <span className="out-of-sight">{nameOf(stars)}</span>
            <Icon name="star" size={36} filled={value !== null && stars <= value} />
          </label>
        ))}
      </div>
      <p className="hint" aria-hidden="true">
        {value === null ? "\u00a0" : nameOf(value)}
      </p>
    </fieldset>
  );
}
