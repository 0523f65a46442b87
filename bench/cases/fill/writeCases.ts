import { sealContent, stepCell } from "../../../apps/server/src/modules/cases/content.ts";
import { isOpen } from "../../../apps/server/src/modules/cases/rules.ts";
import { dayOf } from "../../../apps/server/src/platform/clock.ts";
import type { App, Tx } from "../../../apps/server/src/platform/context.ts";
import { idSource } from "../../../apps/server/src/platform/crypto/newId.ts";
import { seal } from "../../../apps/server/src/platform/personalData/sealed.ts";
import { createDice, drawCase, type Dice, type DrawnCase } from "./drawCase.ts";
import { readPopulation, type Population } from "./readPopulation.ts";

const part = 2_000;
const years = 3;
const day = 86_400_000;

type Row = Record<string, unknown>;

/**
 * Adds cases until there are `wanted`, oldest first, each sealed with its asker's own key. Steps are
 * written for open cases alone: the lists and figures that are measured read none of the others.
 */
export async function writeCases(app: App, district: string, wanted: number): Promise<void> {
  const { owner } = app.database;
  const [{ n } = { n: 0 }] = await owner.query<{ n: number }>("select count(*) as n from cases");
  const count = wanted - n;
  if (count <= 0) return;
  const now = app.clock.now();
  const population = await readPopulation(app);
  const dice = createDice(7);
  const numbers = new Map(
    (await owner.query<{ day: string; last: number }>("select day, last from case_numbers")).map(
      ({ day: on, last }) => [on, last],
    ),
  );
  const instant = { at: 0 };
  const nextId = idSource(() => instant.at);
  for (let from = 0; from < count; from += part) {
    const cases: Row[] = [];
    const actions: Row[] = [];
    for (let i = from; i < Math.min(count, from + part); i++) {
      const openedAt = new Date(
        now.getTime() - years * 365 * day * (1 - (i + dice.roll()) / count),
      );
      const drawn = drawCase(dice, population, openedAt, now);
      instant.at = openedAt.getTime();
      const on = dayOf(openedAt);
      const number = (numbers.get(on) ?? 0) + 1;
      numbers.set(on, number);
      const id = nextId();
      const steps = isOpen(drawn.facts) ? stepRows(district, id, drawn, nextId) : [];
      cases.push(caseRow({ app, district, population, dice }, drawn, id, number, steps));
      actions.push(...steps);
    }
    await insert(app, "cases", cases);
    await insert(app, "case_actions", actions);
    process.stdout.write(`\r  ${from + cases.length} of ${count} cases`);
  }
  const days = [...numbers].map(([on, last]) => ({ district, day: on, last }));
  await owner.exec("delete from case_numbers");
  await insert(app, "case_numbers", days);
}

const snake = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

async function insert(app: App, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first).map(snake).join(", ");
  const renamed = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [snake(name), value])),
  );
  await app.database.owner.query(
    `insert into ${table} (${columns})
      select ${columns} from json_populate_recordset(null::${table}, $1::json)`,
    [JSON.stringify(renamed)],
  );
}

interface Making {
  app: App;
  district: string;
  population: Population;
  dice: Dice;
}

function caseRow(making: Making, drawn: DrawnCase, id: string, number: number, steps: Row[]): Row {
  const { app, district, population, dice } = making;
  const { asker, area, category, channel, facts } = drawn;
  const on = dayOf(facts.openedAt).replaceAll("-", "");
  const text = dice.pick(population.texts.get(category.key) ?? ["需要帮助"]);
  const placeText = dice.chance(0.4) ? "北门岗亭旁" : null;
  const tx = { app } as Tx; // Sealing needs the keyring alone.
  const transfer = steps.find((step) => step["type"] === "transfer");
  return {
    district,
    id,
    number: `SQ-${on}-${String(number).padStart(4, "0")}`,
    category: category.key,
    line: asker.line,
    area,
    channel,
    sensitive: category.sensitive,
    askerId: asker.id,
    keySubject: asker.id,
    contentSealed: sealContent(tx, asker.key, id, { text, placeText, askerName: null }),
    ...facts,
    transferReasonSealed:
      transfer === undefined
        ? null
        : seal(app, asker.key, "不属于本单位职责，请接办", stepCell(String(transfer["id"]))),
    photoCount: 0,
    version: Math.max(1, steps.length),
  };
}

function stepRows(district: string, caseId: string, drawn: DrawnCase, next: () => string): Row[] {
  const { facts, asker } = drawn;
  const step = (type: string, at: Date, more: Row = {}): Row => ({
    district,
    id: type === "open" ? caseId : next(),
    caseId,
    type,
    at,
    actorRole: "staff",
    accountId: null,
    unitId: facts.homeUnitId,
    toUnitId: null,
    payload: {},
    ...more,
  });
  const { openedAt, acceptedAt, assignedAt } = facts;
  const steps = [step("open", openedAt, { actorRole: "asker", accountId: asker.id, unitId: null })];
  if (acceptedAt !== null) steps.push(step("accept", acceptedAt));
  if (assignedAt !== null) {
    const { leadUnitId, industryUnitId, departmentUnitId } = facts;
    const roles = { leadUnitId, industryUnitId, departmentUnitId };
    steps.push(step("assign", assignedAt, { payload: { roles } }));
  }
  if (facts.transferToUnitId !== null)
    steps.push(step("transfer", acceptedAt ?? openedAt, { toUnitId: facts.transferToUnitId }));
  return steps.map((one, index) => ({ ...one, seq: index + 1 }));
}
