import type { Geography } from "./geography/generateGeography.ts";
import type { Line } from "./line.ts";
import { lines } from "./line.ts";

/** The part of a playbook that the units are made from; a whole playbook fits. */
export type UnitSource = {
  departments: readonly { key: string; zh: string }[];
  industryCommittees: readonly { key: string; zh: string; lines: readonly string[] }[];
};

export type UnitKind =
  | "district"
  | "street"
  | "community"
  | "department"
  | "industryCommittee"
  | "partyOrganisation";

export type DemoUnit = {
  /** Stable: `district`, `street:990104001`, `department:housing`, `committee:delivery` … */
  key: string;
  kind: UnitKind;
  name: string;
  /** An area code of 6, 9 or 12 digits. */
  area: string;
  /** The line it works for; null where it works for all, or for several. */
  line: Line | null;
  /** All lines it works for; empty where the line plays no part. */
  lines: readonly Line[];
  parentKey: string | null;
  /** The playbook's key of a department, else null. */
  departmentKey: string | null;
};

export const districtKey = "district";
export const streetKey = (code: string) => `street:${code}`;
export const communityKey = (code: string) => `community:${code}`;

/** What a branch of floating members of a line calls its people, and how many branches there are. */
const branches: Record<Line, { people: string; count: number }> = {
  delivery: { people: "骑手", count: 4 },
  express: { people: "快递员", count: 3 },
  rideHailing: { people: "网约车司机", count: 2 },
  freight: { people: "货车司机", count: 2 },
  streaming: { people: "主播", count: 1 },
};

/** A playbook may already say 区 or 县 in front. */
const ownName = (geography: Geography, zh: string) => geography.name + zh.replace(/^[区县]/, "");

/** 12 offices, 120 communities and the district's own department. */
function areaUnits(geography: Geography): DemoUnit[] {
  const base = { line: null, lines: [], departmentKey: null };
  const district: DemoUnit = {
    ...base,
    key: districtKey,
    kind: "district",
    name: `${geography.name}委社会工作部`,
    area: geography.code,
    parentKey: null,
  };
  const streets = geography.streets.map(({ code, name }): DemoUnit => ({
    ...base,
    key: streetKey(code),
    kind: "street",
    name: `${name}办事处`,
    area: code,
    parentKey: districtKey,
  }));
  const communities = geography.communities.map(({ code, name, street }): DemoUnit => ({
    ...base,
    key: communityKey(code),
    kind: "community",
    name,
    area: code,
    parentKey: streetKey(street),
  }));
  return [district, ...streets, ...communities];
}

function departmentUnits(geography: Geography, source: UnitSource): DemoUnit[] {
  return source.departments.map(({ key, zh }) => ({
    key: `department:${key}`,
    kind: "department",
    name: ownName(geography, zh),
    area: geography.code,
    line: null,
    lines: [],
    parentKey: null,
    departmentKey: key,
  }));
}

function committeeUnits(geography: Geography, source: UnitSource): DemoUnit[] {
  return source.industryCommittees.map(({ key, zh, lines: named }) => {
    const own = named.includes("all") ? [...lines] : lines.filter((line) => named.includes(line));
    return {
      key: `committee:${key}`,
      kind: "industryCommittee",
      name: ownName(geography, zh),
      area: geography.code,
      line: own.length === 1 ? own[0]! : null,
      lines: own,
      parentKey: districtKey,
      departmentKey: null,
    };
  });
}

/** Branches of floating members under their committee, and the organisation of every community. */
function partyUnits(geography: Geography, committees: readonly DemoUnit[]): DemoUnit[] {
  const { streets, communities } = geography;
  const ofLines = lines.flatMap((line, offset) =>
    Array.from({ length: branches[line].count }, (_, i): DemoUnit => {
      const street = streets[(i * 3 + offset) % streets.length]!;
      return {
        key: `party:${line}-${i + 1}`,
        kind: "partyOrganisation",
        name: `${street.name}${branches[line].people}流动党员党支部`,
        area: street.code,
        line,
        lines: [line],
        parentKey: committees.find((unit) => unit.lines.includes(line))?.key ?? districtKey,
        departmentKey: null,
      };
    }),
  );
  const ofCommunities = communities.map(({ code, name }): DemoUnit => ({
    key: `party:${code}`,
    kind: "partyOrganisation",
    name: `${name}党委`,
    area: code,
    line: null,
    lines: [],
    parentKey: communityKey(code),
    departmentKey: null,
  }));
  return [...ofLines, ...ofCommunities];
}

/** Every unit that can hold, lead or do a case. Parents come before their children. */
export function generateUnits(geography: Geography, source: UnitSource): DemoUnit[] {
  const committees = committeeUnits(geography, source);
  return [
    ...areaUnits(geography),
    ...departmentUnits(geography, source),
    ...committees,
    ...partyUnits(geography, committees),
  ];
}
