import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  checkPlaybook,
  getPlaybook,
  isForFirms,
  maxActiveCategories,
  Playbook,
  playbooks,
} from "./index.ts";

const seeds = ["dazhou", "baotou", "nanchang", "qinhuai", "changshaCounty"] as const;
const field = new URL("../../../../shared/field/mechanisms.md", import.meta.url);
const absent = !existsSync(field);
const why = absent ? " (skipped: ../shared/field/mechanisms.md is not beside this checkout)" : "";

/** Every object inside, with its dotted path. */
function* objects(value: unknown, path = ""): Generator<[string, Record<string, unknown>]> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield [path, value as Record<string, unknown>];
  for (const [key, inner] of Object.entries(value)) yield* objects(inner, `${path}.${key}`);
}

const nodes = (tree: Playbook["programme"]): Playbook["programme"] =>
  tree.flatMap((node) => [node, ...nodes(node.children ?? [])]);

it("has the five practices, found by key", () => {
  expect(playbooks.map((playbook) => playbook.key)).toEqual(seeds);
  for (const key of seeds) expect(getPlaybook(key).key).toBe(key);
});

describe.each(playbooks)("$key", (playbook) => {
  it("is valid, by the schema and by the door", () => {
    expect(checkPlaybook(playbook)).toEqual({ ok: true, playbook });
    expect(Playbook.parse(playbook)).toEqual(playbook);
  });

  it("says everything in Chinese and in an English of its own", () => {
    const texts = [...objects(playbook)].filter(([, row]) => "zh" in row || "en" in row);
    expect(texts.length).toBeGreaterThan(80);
    for (const [path, { zh, en }] of texts) {
      expect(String(en).trim(), path).not.toBe("");
      expect(String(zh).trim(), path).not.toBe("");
      expect(en, path).not.toBe(zh);
      expect(String(en), path).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it("has unique camelCase keys in every section", () => {
    const sections: { key: string }[][] = [
      playbook.terms,
      playbook.categories,
      playbook.lists,
      ...playbook.lists.map((list) => list.items),
      playbook.thresholds,
      playbook.standards,
      nodes(playbook.programme),
      playbook.figures,
      playbook.departments,
      playbook.industryCommittees,
      playbook.caseSettings.channels,
    ];
    for (const section of sections) {
      const keys = section.map((row) => row.key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const key of keys) expect(key).toMatch(/^[a-z][a-zA-Z0-9]*$/);
    }
  });

  it("offers a rider at most eight kinds of demand, in order, with a way out", () => {
    const offered = playbook.categories.filter((category) => category.active);
    const active = offered.filter((category) => !isForFirms(category));
    expect(offered.slice(active.length).every(isForFirms)).toBe(true);
    expect(active.length).toBeLessThanOrEqual(maxActiveCategories);
    expect(active.map((category) => category.order)).toEqual(active.map((_, i) => i + 1));
    expect(active.at(-1)?.key).toBe("other");
    for (const { limit } of active) {
      expect(limit.acceptDays).toBeGreaterThan(0);
      expect(limit.resolveDays).toBeGreaterThan(0);
    }
    const sensitive = active.filter((category) => category.sensitive).map(({ key }) => key);
    expect(sensitive).toEqual(expect.arrayContaining(["injuryAndInsurance", "familyAndChildren"]));
  });

  it("names a committee for each line and each committee's host", () => {
    const held = playbook.industryCommittees.flatMap((committee) => committee.lines);
    for (const line of ["delivery", "express", "rideHailing", "freight", "streaming"]) {
      expect(held.filter((one) => one === line)).toHaveLength(1);
    }
  });

  it("traces every figure to a mechanism the practice has", () => {
    for (const { mechanism, alsoMechanisms = [] } of playbook.figures) {
      expect(playbook.mechanisms).toEqual(expect.arrayContaining([mechanism, ...alsoMechanisms]));
    }
  });
});

describe("figures that are easily confused", () => {
  const values = (key: (typeof seeds)[number]) =>
    Object.fromEntries(getPlaybook(key).figures.map((figure) => [figure.key, figure.value]));

  it("keeps organisations and members apart", () => {
    expect(values("dazhou")).toMatchObject({
      firmPartyOrganisations: 45,
      floatingPartyOrganisations: 37,
    });
    expect(Object.values(values("dazhou"))).not.toContain(82);
    const found = getPlaybook("qinhuai").figures.filter((figure) => figure.value === 82);
    expect(found).toMatchObject([{ mechanism: "B3", unit: { en: "members" } }]);
  });

  it("keeps homes and integrated sites apart", () => {
    expect(values("changshaCounty")).toMatchObject({ redHomes: 17, integratedSites: 16 });
  });

  it("says what is computed", () => {
    const open = getPlaybook("qinhuai").figures.find((figure) => figure.key === "matrixOpen");
    expect(open).toMatchObject({ value: 128 - 1 - 1 - 105, certainty: "C" });
    expect(open?.note).toBeDefined();
  });
});

describe.skipIf(absent)(`the field's own table of mechanisms${why}`, () => {
  const rows = (absent ? "" : readFileSync(field, "utf8"))
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .filter((cells) => /^[A-H]\d+$/.test(cells[1] ?? ""))
    .map((cells) => ({ id: cells[1]!, seed: cells[4]!, numbers: cells[5]! }));
  const named = (text: string) => seeds.filter((_, i) => text.includes(`S${i}`));

  it("has the 110 rows the test expects", () => {
    expect(rows).toHaveLength(110);
  });

  it("gives every practice exactly the mechanisms its column names", () => {
    for (const key of seeds) {
      const expected = rows.filter(({ seed }) => seed === "all" || named(seed).includes(key));
      expect(getPlaybook(key).mechanisms, key).toEqual(expected.map(({ id }) => id));
    }
  });

  // F14 counts task kinds over all five and H13 counts the texts: neither belongs to one practice.
  const counted = rows.filter(
    ({ id, numbers }) => /\d/.test(numbers) && id !== "F14" && id !== "H13",
  );

  it.each(counted)("has every number of $id: $numbers", ({ id, seed, numbers }) => {
    for (const part of numbers.split(/[;；]/)) {
      const owners = named(part).length > 0 ? named(part) : named(seed);
      const had = owners.flatMap((key) =>
        getPlaybook(key)
          .figures.filter((row) => row.mechanism === id || row.alsoMechanisms?.includes(id))
          .map((row) => row.value),
      );
      const plain = part.replace(/S\d/g, "");
      for (const [, digits, scale] of plain.matchAll(/(\d+(?:\.\d+)?)([万亿]?)/g)) {
        const factor = scale === "万" ? 1e4 : scale === "亿" ? 1e8 : 1;
        expect(had, `${id} ${part}`).toContain(Math.round(Number(digits) * factor * 100) / 100);
      }
    }
  });
});
