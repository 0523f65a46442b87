import { mergeSettings, type Playbook } from "@juxin/playbooks";

type Rows = Record<string, unknown>;

const isRows = (value: unknown): value is Rows =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** More than every field of every category that a district can have. */
const mostRounds = 500;

/**
 * The playbook with those stored differences that fit it: after a release a row may name a department
 * or a category that is no more, and cases must go on all the same.
 * @returns `dropped`: paths of what was left out, none when all fits
 */
export function mergeWhatFits(
  base: Playbook,
  stored: unknown,
): { playbook: Playbook; dropped: string[] } {
  const kept = structuredClone(stored);
  const dropped: string[] = [];
  for (let round = 0; round < mostRounds && isRows(kept); round++) {
    const merged = mergeSettings(base, kept);
    if (merged.ok) return { playbook: merged.playbook, dropped };
    const [issue] = merged.issues;
    const gone =
      issue?.reason === "category.tooManyActive"
        ? hideOneMore(kept, base)
        : dropAt(kept, issue?.path.split(".") ?? []);
    if (gone === null) break;
    dropped.push(gone);
  }
  return { playbook: base, dropped: [...dropped, "all"] };
}

/** The smallest part that the path names: a field, else its row, else the section. */
function dropAt(kept: Rows, [section = "", key = "", field = ""]: string[]): string | null {
  const rows = kept[section];
  if (!Object.hasOwn(kept, section)) return null;
  if (isRows(rows) && Object.hasOwn(rows, key)) {
    const row = rows[key];
    if (isRows(row) && Object.hasOwn(row, field)) {
      for (const one of field === "zh" || field === "en" ? ["zh", "en"] : [field]) delete row[one];
      return [section, key, field].join(".");
    }
    delete rows[key];
    return `${section}.${key}`;
  }
  delete kept[section];
  return section;
}

/** What the district chose stays; of the playbook's categories that it never decided about, the last is hidden. */
function hideOneMore(kept: Rows, base: Playbook): string | null {
  const rows = isRows(kept["categories"]) ? kept["categories"] : {};
  const undecided = base.categories
    .toSorted((a, b) => b.order - a.order)
    .find(({ key, active, asker }) => {
      const row = rows[key];
      return active && asker !== "firm" && !(isRows(row) && Object.hasOwn(row, "active"));
    });
  if (undecided === undefined) return dropAt(kept, ["categories"]);
  const row = rows[undecided.key];
  rows[undecided.key] = { ...(isRows(row) ? row : {}), active: false };
  kept["categories"] = rows;
  return `categories.${undecided.key}.active`;
}
