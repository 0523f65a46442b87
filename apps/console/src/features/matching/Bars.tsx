import css from "./Matching.module.css";

interface Props {
  label: string;
  bars: readonly {
    name: string;
    /** Shown at the end. */
    value: string;
    /** 0–1 of the width. */
    share: number;
  }[];
}

/** Shares as lying bars, each with its name and number. */
export function Bars({ label, bars }: Props) {
  return (
    <ul className={css.bars} aria-label={label}>
      {bars.map(({ name, value, share }) => (
        <li key={name}>
          <span>{name}</span>
          <span className={css.track} aria-hidden>
            <span className={css.fill} style={{ width: `${Math.min(1, share) * 100}%` }} />
          </span>
          <span className={css.number}>{value}</span>
        </li>
      ))}
    </ul>
  );
}
