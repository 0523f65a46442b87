import type { Row } from "../api.ts";
import { createRandom } from "../model/random.ts";

const surnames = [..."王李张刘陈杨黄赵吴周"];
const given = [..."伟玮芳坊敏静靖丽莉强磊军洋勇艳杰娟涛明超兰霞平刚桂英华玉建国文辉红"];

/**
 * Invented workers in two lists with slips of the keyboard; `person` says who is who.
 * Half of the people stand in both lists.
 */
export function drawRoster(people: number, seed: number): { left: Row[]; right: Row[] } {
  const random = createRandom(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const digits = (n: number): string => Array.from({ length: n }, () => below(10)).join("");
  const left: Row[] = [];
  const right: Row[] = [];
  const spoil = (row: Record<string, string>): Row => {
    const spoilt = { ...row };
    const kind = random();
    if (kind < 0.1) spoilt["name"] = spoilt["name"]!.replace("伟", "玮").replace("静", "靖");
    else if (kind < 0.2)
      spoilt["phone"] = `${row["phone"]!.slice(0, 3)}****${row["phone"]!.slice(7)}`;
    else if (kind < 0.3) spoilt["idNumber"] = "";
    else if (kind < 0.4) spoilt["phone"] = `13${digits(9)}`;
    else if (kind < 0.45) spoilt["birth"] = "";
    return spoilt;
  };
  for (let person = 0; person < people; person++) {
    const birth = `19${70 + below(30)}${String(1 + below(12)).padStart(2, "0")}${String(1 + below(28)).padStart(2, "0")}`;
    const row = {
      id: `p${person}`,
      name: pick(surnames) + pick(given) + (random() < 0.7 ? pick(given) : ""),
      idNumber: `990101${birth}${digits(4)}`,
      phone: `13${digits(9)}`,
      birth,
      sex: pick(["男", "女"]),
      employer: pick(["顺达物流有限公司", "捷运配送有限公司", "云骑网络科技有限公司"]),
    };
    left.push(spoil(row));
    if (random() < 0.5) right.push(spoil(row));
  }
  return { left, right };
}
