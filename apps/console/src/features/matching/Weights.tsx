import css from "./Matching.module.css";

export interface WeightBar {
  group: string;
  name: string;
  /** Bits; `before` null where there is nothing to compare with. */
  before: number | null;
  after: number;
}

export const signed = (weight: number): string =>
  `${weight < 0 ? "−" : "+"}${Math.abs(weight).toFixed(1)}`;

/** Weights to both sides of zero; what was before stands thin and light behind. */
export function Weights({ label, bars }: { label: string; bars: readonly WeightBar[] }) {
  const widest = Math.max(
    1,
    ...bars.flatMap(({ before, after }) => [Math.abs(before ?? 0), Math.abs(after)]),
  );
  const span = (weight: number) => {
    const half = (Math.abs(weight) / widest) * 50;
    return weight < 0
      ? { left: `${50 - half}%`, width: `${half}%` }
      : { left: "50%", width: `${half}%` };
  };
  return (
    <ul className={css.weights} aria-label={label}>
      {bars.map(({ group, name, before, after }, at) => (
        <li key={`${group}-${name}`} data-first={bars[at - 1]?.group !== group || undefined}>
          <span>
            {bars[at - 1]?.group !== group && <strong>{group}</strong>} {name}
          </span>
          <span className={css.sides} aria-hidden>
            <span className={css.middle} />
            {before !== null && <span className={css.before} style={span(before)} />}
            <span
              className={before === null ? css.alone : css.after}
              data-for={after >= 0 || undefined}
              style={span(after)}
            />
          </span>
          <span className={css.number}>
            {before !== null && <span className="soft">{signed(before)} → </span>}
            {signed(after)}
          </span>
        </li>
      ))}
    </ul>
  );
}
