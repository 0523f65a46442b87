import { citizenNumberCheckDigit } from "@juxin/standards";
import { createDice, type Dice } from "./dice.ts";
import {
  firmForms,
  firmPlaces,
  firmTrades,
  firmWords,
  givenGroups,
  siteWords,
  surnames,
} from "./words.ts";

export interface Person {
  name: string;
  sex: "男" | "女";
  idNumber: string;
  phone: string;
  birth: string;
  firm: number;
  residence: string;
}

/** Invented county codes: the province 99 does not exist. */
const counties = Array.from({ length: 180 }, (_, i) =>
  String(990101 + Math.floor(i / 12) * 100 + (i % 12)),
);
const prefixes = [
  "130",
  "131",
  "135",
  "136",
  "137",
  "138",
  "139",
  "150",
  "151",
  "158",
  "159",
  "176",
  "177",
  "186",
  "188",
  "199",
];

const pad = (n: number, width: number): string => String(n).padStart(width, "0");
export const randomPhone = (dice: Dice): string =>
  dice.pick(prefixes) + pad(dice.below(100_000_000), 8);

export const randomGiven = (dice: Dice): string => {
  const one = () => dice.pick([...dice.pickUneven(givenGroups)]);
  return dice.chance(0.25) ? one() : one() + one();
};

export const randomResidence = (dice: Dice): string =>
  `${dice.pickUneven(siteWords)}街道${dice.pick(siteWords)}社区`;

/** The person of this number: the same for the same seed, however many others there are. */
export function drawPerson(seed: number, number: number): Person {
  const dice = createDice((seed * 0x01000193) ^ Math.imul(number + 1, 0x85ebca6b));
  const female = dice.chance(0.2);
  const year = 1966 + Math.floor((dice.next() + dice.next()) * 20);
  const birth = `${year}${pad(1 + dice.below(12), 2)}${pad(1 + dice.below(28), 2)}`;
  const order = dice.below(500) * 2 + (female ? 0 : 1);
  const body = `${dice.pickUneven(counties)}${birth}${pad(order, 3)}`;
  return {
    name: dice.pickUneven(surnames) + randomGiven(dice),
    sex: female ? "女" : "男",
    idNumber: body + citizenNumberCheckDigit(body),
    phone: randomPhone(dice),
    birth,
    firm: Math.floor(dice.next() ** 2 * 1200),
    residence: randomResidence(dice),
  };
}

/** A firm's registered name and how people write it for short. */
export function firmOf(firm: number): { full: string; short: string } {
  const dice = createDice(firm * 7919 + 17);
  const place = dice.pick(firmPlaces);
  const word = firmWords[firm % 30]! + (firm >= 30 ? siteWords[Math.floor(firm / 30) % 15]! : "");
  const trade = dice.pick(firmTrades);
  return {
    full: `${place}${word}${trade}${dice.pick(firmForms)}`,
    short: dice.chance(0.5) ? word + trade.slice(0, 2) : place + word,
  };
}
