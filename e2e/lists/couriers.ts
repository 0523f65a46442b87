import { citizenNumberCheckDigit } from "@juxin/standards";

/** Somebody of the invented street, as they truly are. */
export interface Courier {
  name: string;
  sex: "男" | "女";
  /** `YYYY-MM-DD` */
  birth: string;
  citizenNumber: string;
  phone: string;
  community: string;
}

const communities = ["锦绣园社区", "蓝天社区", "友谊社区", "新桥社区"];

/** Of the block 1990009xxxx, which neither the demo nor other journeys use. */
const phoneOf = (at: number): string => `1990009${String(4000 + at)}`;

function courier([name, sex, birth]: readonly [string, "男" | "女", string], at: number): Courier {
  const serial = String(200 + at * 2 + (sex === "男" ? 1 : 0));
  const first17 = `990104${birth.replaceAll("-", "")}${serial}`;
  return {
    name,
    sex,
    birth,
    citizenNumber: `${first17}${citizenNumberCheckDigit(first17)}`,
    phone: phoneOf(at),
    community: communities[at % communities.length]!,
  };
}

const told = [
  ["顾维舟", "男", "1991-03-14"],
  ["温若岚", "女", "1988-07-02"],
  ["祁望山", "男", "1979-11-23"],
  ["桑亦可", "女", "1996-05-30"],
  ["邵玮", "男", "1990-09-09"],
  ["汤怀远", "男", "1985-01-17"],
  ["岑立夏", "女", "1993-06-06"],
  ["苗一航", "男", "1998-12-01"],
  ["贺兰心", "女", "1987-04-25"],
  ["佟小满", "男", "1994-02-11"],
  ["卫长风", "男", "1982-08-19"],
  ["阮青禾", "女", "1990-10-03"],
  ["祝星河", "男", "1995-09-27"],
  ["向晚晴", "女", "1992-05-18"],
  ["洪启明", "男", "1989-12-30"],
] as const;

export const couriers: ReadonlyMap<string, Courier> = new Map(
  told.map((one, at) => [one[0], courier(one, at)]),
);

export const courierCalled = (name: string): Courier => {
  const found = couriers.get(name);
  if (found === undefined) throw new Error(`No courier is called ${name}`);
  return found;
};

/** A number that somebody took in exchange for their old one. */
export const otherPhone = ({ phone }: Courier): string => phone.replace(/^19900094/, "19900095");

export const masked = (text: string, from: number, to: number): string =>
  text.slice(0, from) + "*".repeat(to - from) + text.slice(to);
