import { formatShare } from "@juxin/ui/format.ts";
import css from "./Matching.module.css";

interface Props {
  label: string;
  x: string;
  lines: readonly { name: string; dashed: boolean; points: readonly { x: number; y: number }[] }[];
}

const width = 560;
const height = 220;
const left = 44;
const bottom = 26;
const marks = [0, 0.25, 0.5, 0.75, 1];

/** Shares over a probability, both 0–1: one line whole, one dashed, each named where it ends. */
export function Curve({ label, x, lines }: Props) {
  const atX = (value: number) => left + value * (width - left - 84);
  const atY = (value: number) => 8 + (1 - value) * (height - bottom - 8);
  const ends = lines.map(({ points }) => atY(points.at(-1)?.y ?? 0));
  const apart = Math.abs((ends[0] ?? 0) - (ends[1] ?? 99)) < 16;
  return (
    <svg className={css.curve} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {marks.map((mark) => (
        <g key={mark}>
          <line x1={left} x2={atX(1)} y1={atY(mark)} y2={atY(mark)} className={css.grid} />
          <text x={left - 6} y={atY(mark) + 4} textAnchor="end">
            {formatShare(mark)}
          </text>
          <text x={atX(mark)} y={height - 8} textAnchor="middle">
            {formatShare(mark)}
          </text>
        </g>
      ))}
      <text x={atX(1) + 30} y={height - 8}>
        {x}
      </text>
      {lines.map(({ name, dashed, points }, at) => (
        <g key={name}>
          <polyline
            className={css.line}
            strokeDasharray={dashed ? "6 4" : undefined}
            points={points.map((point) => `${atX(point.x)},${atY(point.y)}`).join(" ")}
          />
          <text
            x={atX(1) + 6}
            y={(ends[at] ?? 0) + (apart ? at * 16 : 0) + 4}
            className={css.lineName}
          >
            {name}
          </text>
        </g>
      ))}
    </svg>
  );
}
