import type { Geography } from "../geography/generateGeography.ts";
import type { DemoPerson, DemoPopulation } from "../population/population.ts";
import { createRandom, type Random } from "../random.ts";
import { misspell } from "./misspell.ts";

/** What a column of a demo list means, in the words of the server. */
export type DemoColumn =
  | "name"
  | "citizenNumber"
  | "phone"
  | "birth"
  | "sex"
  | "employer"
  | "site"
  | "area"
  | "address"
  | "membership"
  | "ignore";

export type DemoRow = {
  cells: (string | number | null)[];
  /** Who it truly is; null for somebody the offices do not know. */
  personKey: string | null;
};

/** One list as its giver wrote it: a title, a head of one or two rows, merged blocks, and its own mistakes. */
export type DemoList = {
  key: "platform" | "street" | "union";
  fileName: string;
  format: "xlsx" | "gb18030";
  above: (string | null)[][];
  head: (string | null)[][];
  merges: { startRow: number; endRow: number; startCol: number; endCol: number }[];
  columns: { header: string; kind: DemoColumn }[];
  rows: DemoRow[];
};

type Options = {
  population: DemoPopulation;
  geography: Geography;
  /** The street that goes from door to door, 9 digits. */
  street: string;
  /** `2026-11`; the month before it has the same people, but for those who came, left and moved. */
  period: string;
  /** 0 for the month that is already signed, 1 for the one under way. */
  month: 0 | 1;
};

const mask = (text: string, from: number, to: number): string =>
  text.slice(0, from) + "*".repeat(to - from) + text.slice(to);

/**
 * The three lists of a month: the delivery information system's, a street's survey and the union's. The
 * same seed and population give the same lists; who a row truly is stands beside it.
 */
export function demoLists(seed: string | number, options: Options): DemoList[] {
  const { population, geography, street, month } = options;
  const random = createRandom(seed).fork("rosters");
  const riders = population.people.filter(({ line }) => line === "delivery");
  const names = new Map(geography.communities.map(({ code, name }) => [code, name]));
  const sites = new Map(population.sites.map((site) => [site.key, site]));
  const firms = new Map(population.employers.map((one) => [one.key, one]));
  // Each person's own dice: whoever is told of in both months is told of alike.
  const dice = (list: string, { key }: DemoPerson): Random => random.fork(`${list}:${key}`);
  const isHere = (person: DemoPerson): boolean => {
    const own = random.fork(`stay:${person.key}`);
    const [leaves, comes] = [own.chance(0.02), own.chance(0.03)];
    return month === 0 ? !comes : !leaves;
  };
  const siteOf = ({ siteKey }: DemoPerson) => sites.get(siteKey ?? "");
  const platform = riders.filter((person) => isHere(person) && !dice("in", person).chance(0.03));
  const surveyed = riders.filter(
    (person) =>
      isHere(person) && doorOf(person, street) !== null && !dice("door", person).chance(0.12),
  );
  const members = riders.filter(
    (person) => isHere(person) && person.memberships.some(({ kind }) => kind === "union"),
  );
  const [year = "", number = ""] = options.period.split("-");
  const when = `${year}年${Number(number)}月`;
  return [
    {
      key: "platform",
      fileName: `外卖信息系统骑手名册${options.period}.xlsx`,
      format: "xlsx",
      above: [[`临江区外卖骑手名册（${when}）`, null, null, null, null, null]],
      head: [["序号", "骑手姓名", "证件号码", "手机号码", "配送站", "所属平台"]],
      merges: [{ startRow: 0, endRow: 0, startCol: 0, endCol: 5 }],
      columns: [
        { header: "序号", kind: "ignore" },
        { header: "骑手姓名", kind: "name" },
        { header: "证件号码", kind: "citizenNumber" },
        { header: "手机号码", kind: "phone" },
        { header: "配送站", kind: "site" },
        { header: "所属平台", kind: "employer" },
      ],
      rows: platform.map((person, at) => {
        const own = dice("platform", person);
        const masked = own.chance(0.4);
        return {
          personKey: person.key,
          cells: [
            at + 1,
            own.chance(0.02) ? misspell(own, person.name) : person.name,
            masked ? mask(person.citizenNumber, 6, 14) : person.citizenNumber,
            person.phone,
            siteOf(person)?.shortNames[0] ?? siteOf(person)?.name ?? null,
            firms.get(person.employerKey)?.shortNames[0] ?? null,
          ],
        };
      }),
    },
    {
      key: "street",
      fileName: `走访摸排登记${options.period}.csv`,
      format: "gb18030",
      above: [],
      head: [["姓名", "性别", "联系电话", "出生年月日", "所在社区", "住址", "政治面貌"]],
      merges: [],
      columns: [
        { header: "姓名", kind: "name" },
        { header: "性别", kind: "sex" },
        { header: "联系电话", kind: "phone" },
        { header: "出生年月日", kind: "birth" },
        { header: "所在社区", kind: "area" },
        { header: "住址", kind: "address" },
        { header: "政治面貌", kind: "membership" },
      ],
      rows: [
        ...surveyed.map((person) => {
          const own = dice("street", person);
          const moves = own.chance(0.08);
          const phone = `1990000${9000 + own.int(0, 900)}`;
          const hidden = person.memberships.some((one) => one.kind === "party" && one.hidden);
          const party = person.memberships.some(({ kind }) => kind === "party");
          return {
            personKey: person.key,
            cells: [
              own.chance(0.05) ? misspell(own, person.name) : person.name,
              person.sex === "male" ? "男" : "女",
              month === 1 && moves ? phone : person.phone,
              person.birth.replaceAll("-", "/"),
              names.get(doorOf(person, street) ?? "") ?? null,
              person.residence.startsWith(street) ? person.address : null,
              hidden || party ? "中共党员" : own.chance(0.5) ? "群众" : null,
            ],
          };
        }),
        ...strangers(random, month, names, street),
      ],
    },
    {
      key: "union",
      fileName: `工会会员实名登记${options.period}.xlsx`,
      format: "xlsx",
      above: [],
      head: [
        ["会员", null, "证件", "联系", "单位", null],
        ["姓名", "性别", "身份证号", "手机", "用工单位", "站点"],
      ],
      merges: [
        { startRow: 0, endRow: 0, startCol: 0, endCol: 1 },
        { startRow: 0, endRow: 0, startCol: 4, endCol: 5 },
      ],
      columns: [
        { header: "姓名", kind: "name" },
        { header: "性别", kind: "sex" },
        { header: "身份证号", kind: "citizenNumber" },
        { header: "手机", kind: "phone" },
        { header: "用工单位", kind: "employer" },
        { header: "站点", kind: "site" },
      ],
      rows: members.map((person) => {
        const own = dice("union", person);
        return {
          personKey: person.key,
          cells: [
            person.name,
            person.sex === "male" ? "男" : "女",
            own.chance(0.25) ? null : person.citizenNumber,
            own.chance(0.1) ? mask(person.phone, 3, 7) : person.phone,
            firms.get(person.employerKey)?.name ?? null,
            siteOf(person)?.name ?? null,
          ],
        };
      }),
    },
  ];
}

/** The community of a street where a walk meets somebody: at home, else at work. */
const doorOf = ({ residence, area }: DemoPerson, street: string): string | null =>
  residence.startsWith(street) ? residence : area.startsWith(street) ? area : null;

/** A few that only a walk finds: no platform has them, nobody knew them. */
function strangers(
  random: Random,
  month: 0 | 1,
  names: ReadonlyMap<string, string>,
  street: string,
): DemoRow[] {
  const communities = [...names].filter(([code]) => code.startsWith(street));
  const own = random.fork("strangers");
  const invented = ["陆小川", "尹建波", "孔祥瑞", "莫海霞", "柏志远", "丁雨桐", "席国栋"];
  return invented.slice(0, month === 0 ? 4 : 7).map((name, at) => ({
    personKey: null,
    cells: [
      name,
      at === 3 || at === 5 ? "女" : "男",
      `1990000${9901 + at}`,
      `19${70 + own.int(0, 29)}/${own.int(1, 12)}/${own.int(1, 28)}`,
      own.pick(communities)[1],
      null,
      null,
    ],
  }));
}
