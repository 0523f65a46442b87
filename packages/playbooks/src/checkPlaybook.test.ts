import { describe, expect, it } from "vitest";
import { checkPlaybook, getPlaybook, type Issue } from "./index.ts";

// A playbook as a careless hand may leave it: any shape at any depth.
// oxlint-disable-next-line typescript/no-explicit-any
type Loose = Record<string, any>;

function issuesOf(change: (data: Loose) => void): Issue[] {
  const data = structuredClone(getPlaybook("qinhuai")) as Loose;
  change(data);
  const checked = checkPlaybook(data);
  return checked.ok ? [] : checked.issues;
}

const seen = (issues: Issue[]) => issues.map(({ path, reason }) => `${path} ${reason}`);

describe("checkPlaybook", () => {
  it("tells everything at once, broken rows and broken rules alike", () => {
    const issues = issuesOf((data) => {
      data.version = 0;
      data.categories[0].limit.acceptDays = -1;
      data.categories[1].key = "rest_and_station";
      data.categories[2].route.department = "nobody";
      data.categories[4].key = data.categories[3].key;
      data.figures[0].mechanism = "A3";
      data.lists[0].items[0].en = "阵地";
      data.standards[1].declaredCount = 1;
      data.colour = "red";
    });
    expect(seen(issues).sort()).toEqual(
      [
        "version shape.tooSmall",
        "categories.0.limit.acceptDays shape.tooSmall",
        "categories.1.key key.notCamelCase",
        "categories.2.route.department department.unknown",
        "categories.4.key key.repeated",
        "figures.0.mechanism mechanism.notInPractice",
        "lists.0.items.0.en text.chineseInEnglish",
        "standards.1.items items.tooMany",
        "colour shape.invalidType",
      ].sort(),
    );
  });

  it("says each in Chinese and in English", () => {
    const issues = issuesOf((data) => {
      data.version = "one";
      data.terms[0].zh = "worker";
      data.figures = {};
      delete data.source;
    });
    expect(issues).toHaveLength(4);
    for (const { message } of issues) {
      expect(message.zh).toMatch(/\p{Script=Han}/u);
      expect(message.en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it("counts active categories, and only those", () => {
    const ninth = (active: boolean) => (data: Loose) =>
      data.categories.push({ ...data.categories[0], key: "ninth", order: 9, active });
    expect(seen(issuesOf(ninth(true)))).toEqual(["categories category.tooManyActive"]);
    expect(issuesOf(ninth(false))).toEqual([]);
    const none = issuesOf((data) => data.categories.forEach((row: Loose) => (row.active = false)));
    expect(seen(none)).toEqual(["categories category.noneActive"]);
  });

  it("wants one committee for each line", () => {
    const issues = issuesOf((data) => (data.industryCommittees[1].lines = ["delivery"]));
    expect(seen(issues)).toEqual([
      "industryCommittees.1.lines.0 line.twice",
      "industryCommittees line.withoutCommittee",
    ]);
  });

  it("wants computed figures explained, and a mechanism that exists", () => {
    const issues = issuesOf((data) => {
      delete data.figures.find((row: Loose) => row.key === "matrixOpen").note;
      data.figures[0].mechanism = "A19";
    });
    expect(issues.map(({ reason }) => reason)).toEqual([
      "mechanism.unknown",
      "figure.computedWithoutNote",
    ]);
  });

  it("finds repeated keys anywhere in the programme tree", () => {
    const issues = issuesOf((data) => {
      data.programme[0].children[1].children[0].key = "survey";
    });
    expect(seen(issues)).toEqual(["programme.0.children.1.children.0.key key.repeated"]);
  });

  it.each([null, undefined, 3, "qinhuai", [[]], {}])("refuses %j without throwing", (data) => {
    expect(checkPlaybook(data).ok).toBe(false);
  });

  it("refuses broken characters and inherited sections", () => {
    expect(seen(issuesOf((data) => (data.terms[0].zh = "诉\ud800求")))).toEqual([
      "terms.0.zh text.malformed",
    ]);
    expect(checkPlaybook(Object.create(getPlaybook("qinhuai"))).ok).toBe(false);
  });
});
