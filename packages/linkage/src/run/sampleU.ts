import { estimateU, type Levels } from "../model/estimateU.ts";
import { createRandom } from "../model/random.ts";
import type { Pool } from "./pool.ts";
import type { Work } from "./work.ts";

/** Random pairs for u: 50 a row, within these bounds. */
const samplePairs = { least: 100_000, most: 1_000_000 };

/** u, from random pairs. */
export async function sampleU(work: Work, pool: Pool): Promise<Levels> {
  const { plan } = work;
  const random = createRandom(plan.seed);
  const pairs = Math.min(samplePairs.most, Math.max(samplePairs.least, work.rows * 50)) / 16;
  const samples = Array.from({ length: 16 }, () => ({
    seed: Math.floor(random() * 2 ** 32),
    pairs,
  }));
  const counted = await pool.run("sample", work.rows > 1 ? samples : []);
  const counts = plan.comparisons.map(({ levels }, c) =>
    Uint32Array.from({ length: levels.length + 2 }, (_, level) =>
      counted.reduce((sum, one) => sum + one[c]![level]!, 0),
    ),
  );
  return estimateU(plan, work.columns, counts, work.dedupe);
}
