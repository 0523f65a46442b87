import { isForFirms, maxActiveCategories } from "./category.ts";
import type { IssueDetail, Reason } from "./issue.ts";
import { lines } from "./line.ts";
import type { Playbook, Programme } from "./playbook.ts";

/** A playbook whose rows were read one by one: a row or a part that could not be read is a gap. */
export type Draft = {
  [K in keyof Playbook]?: Playbook[K] extends (infer Row)[] ? (Row | undefined)[] : Playbook[K];
};

export type Finding = { path: (string | number)[]; reason: Reason; detail?: IssueDetail };

type Row = { key: string } | undefined;

function rows<T>(section: readonly (T | undefined)[] | undefined): [number, T][] {
  return (section ?? []).flatMap((row, i) => (row === undefined ? [] : [[i, row] as [number, T]]));
}

function repeatedKeys(section: readonly Row[] | undefined, path: (string | number)[]): Finding[] {
  const seen = new Set<string>();
  return rows(section).flatMap(([i, { key }]) => {
    if (seen.has(key))
      return [{ path: [...path, i, "key"], reason: "key.repeated", detail: { key } }];
    seen.add(key);
    return [];
  });
}

function programmeNodes(
  nodes: readonly (Programme | undefined)[] | undefined,
  path: (string | number)[],
): { path: (string | number)[]; node: Programme }[] {
  return rows(nodes).flatMap(([i, node]) => [
    { path: [...path, i], node },
    ...programmeNodes(node.children, [...path, i, "children"]),
  ]);
}

function uniqueKeys(draft: Draft): Finding[] {
  const sections = [
    "terms",
    "categories",
    "lists",
    "thresholds",
    "standards",
    "figures",
    "departments",
    "industryCommittees",
  ] as const;
  const seen = new Set<string>();
  const programme = programmeNodes(draft.programme, ["programme"]).flatMap(({ path, node }) => {
    const repeated = seen.has(node.key);
    seen.add(node.key);
    const finding: Finding = {
      path: [...path, "key"],
      reason: "key.repeated",
      detail: { key: node.key },
    };
    return repeated ? [finding] : [];
  });
  return [
    ...sections.flatMap((section) => repeatedKeys(draft[section], [section])),
    ...rows(draft.lists).flatMap(([i, list]) => repeatedKeys(list.items, ["lists", i, "items"])),
    ...repeatedKeys(draft.caseSettings?.channels, ["caseSettings", "channels"]),
    ...(["types", "facilities", "matrix", "merchantOffers"] as const).flatMap((part) =>
      repeatedKeys(draft.stations?.[part], ["stations", part]),
    ),
    ...programme,
  ];
}

function knownMechanisms(draft: Draft): Finding[] {
  const { mechanisms } = draft;
  if (!mechanisms) return [];
  const had = new Set(mechanisms);
  const used: { path: (string | number)[]; id: string | undefined }[] = [
    ...(["lists", "thresholds", "standards", "figures"] as const).flatMap((section) =>
      rows<{ mechanism?: string | undefined }>(draft[section]).map(([i, row]) => ({
        path: [section, i, "mechanism"],
        id: row.mechanism,
      })),
    ),
    ...rows(draft.figures).flatMap(([i, figure]) =>
      (figure.alsoMechanisms ?? []).map((id, j) => ({
        path: ["figures", i, "alsoMechanisms", j],
        id,
      })),
    ),
    ...programmeNodes(draft.programme, ["programme"]).map(({ path, node }) => ({
      path: [...path, "mechanism"],
      id: node.mechanism,
    })),
  ];
  const repeated = mechanisms.flatMap((id, i): Finding[] =>
    id !== undefined && mechanisms.indexOf(id) !== i
      ? [{ path: ["mechanisms", i], reason: "key.repeated", detail: { key: id } }]
      : [],
  );
  const foreign = used.flatMap(({ path, id }): Finding[] =>
    id === undefined || had.has(id)
      ? []
      : [{ path, reason: "mechanism.notInPractice", detail: { key: id } }],
  );
  return [...repeated, ...foreign];
}

function knownDepartments(draft: Draft): Finding[] {
  if (!draft.departments) return [];
  const known = new Set(rows(draft.departments).map(([, department]) => department.key));
  const named: { path: (string | number)[]; key: string | undefined }[] = [
    ...rows(draft.categories).map(([i, category]) => ({
      path: ["categories", i, "route", "department"],
      key: category.route.department,
    })),
    ...rows(draft.lists).flatMap(([i, list]) =>
      list.items.map((item, j) => ({ path: ["lists", i, "items", j, "owner"], key: item.owner })),
    ),
    ...rows(draft.industryCommittees).map(([i, committee]) => ({
      path: ["industryCommittees", i, "host"],
      key: committee.host,
    })),
  ];
  return named.flatMap(({ path, key }): Finding[] =>
    key === undefined || known.has(key)
      ? []
      : [{ path, reason: "department.unknown", detail: { key } }],
  );
}

function activeCategories(draft: Draft): Finding[] {
  if (!draft.categories) return [];
  const count = rows(draft.categories).filter(
    ([, category]) => category.active && !isForFirms(category),
  ).length;
  if (count > maxActiveCategories) {
    const detail = { count, max: maxActiveCategories };
    return [{ path: ["categories"], reason: "category.tooManyActive", detail }];
  }
  return count === 0 ? [{ path: ["categories"], reason: "category.noneActive" }] : [];
}

function committeeOfEachLine(draft: Draft): Finding[] {
  if (!draft.industryCommittees) return [];
  const holder = new Map<string, string>();
  const committees = rows(draft.industryCommittees);
  const repeated = committees.flatMap(([i, committee]) =>
    committee.lines.flatMap((line, j): Finding[] => {
      const first = holder.get(line);
      if (first === undefined) holder.set(line, committee.key);
      const path = ["industryCommittees", i, "lines", j];
      return first === undefined ? [] : [{ path, reason: "line.twice", detail: { key: line } }];
    }),
  );
  const missing = lines.filter((line) => !holder.has(line));
  return [
    ...repeated,
    ...missing.map((key): Finding => ({
      path: ["industryCommittees"],
      reason: "line.withoutCommittee",
      detail: { key },
    })),
  ];
}

function declaredCounts(draft: Draft): Finding[] {
  return (["lists", "standards"] as const).flatMap((section) =>
    rows<{ items: unknown[]; declaredCount?: number | undefined }>(draft[section]).flatMap(
      ([i, { items, declaredCount }]): Finding[] => {
        const path = [section, i, "items"];
        if (declaredCount === undefined)
          return items.length === 0 ? [{ path, reason: "items.none" }] : [];
        const detail = { count: items.length, max: declaredCount };
        return items.length > declaredCount ? [{ path, reason: "items.tooMany", detail }] : [];
      },
    ),
  );
}

function explainedFigures(draft: Draft): Finding[] {
  return rows(draft.figures).flatMap(([i, figure]): Finding[] =>
    figure.certainty === "C" && !figure.note
      ? [{ path: ["figures", i, "note"], reason: "figure.computedWithoutNote" }]
      : [],
  );
}

/** What no single row can show: repeated keys, foreign mechanisms, unknown holders, eight at most. */
export function crossRules(draft: Draft): Finding[] {
  return [
    ...uniqueKeys(draft),
    ...knownMechanisms(draft),
    ...knownDepartments(draft),
    ...activeCategories(draft),
    ...committeeOfEachLine(draft),
    ...declaredCounts(draft),
    ...explainedFigures(draft),
  ];
}
