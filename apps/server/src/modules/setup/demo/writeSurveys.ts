import {
  chooseStreet,
  demoSurveys,
  type DemoStaff,
  type DemoUnit,
  type Geography,
} from "@juxin/demo-district";
import { addDays, dayOf } from "../../../platform/clock.ts";
import type { Tx } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { tellSurvey } from "../../surveys/index.ts";
import { idOf, type Ids } from "./ids.ts";

interface Surveys {
  seed: string;
  geography: Geography;
  units: readonly DemoUnit[];
  staff: readonly DemoStaff[];
}

/** One open questionnaire of the district's and one of a street's that has ended, both answered. */
export async function writeSurveys(tx: Tx, ids: Ids, told: Surveys): Promise<void> {
  const today = dayOf(tx.app.clock.now());
  for (const survey of demoSurveys(told.seed, told.geography, chooseStreet(told.geography))) {
    const unit = told.units.find(
      ({ kind, area }) => (kind === "district" || kind === "street") && area === survey.area,
    );
    const maker = told.staff.find(({ unitKey }) => unitKey === unit?.key);
    if (unit === undefined || maker === undefined)
      throw new Error(`Nobody of the demo can make the questionnaire ${survey.key}`);
    const { key: _, ...template } = survey.template;
    const opensOn = addDays(today, survey.opens);
    await tellSurvey(tx, {
      id: newId(),
      code: survey.code,
      unitId: idOf(ids, unit.key),
      madeBy: idOf(ids, maker.key),
      survey: {
        ...template,
        area: survey.area,
        lines: survey.lines,
        opensOn,
        closesOn: addDays(today, survey.closes),
      },
      answers: survey.answers.map(({ day, ...answer }) => ({
        ...answer,
        answeredOn: addDays(opensOn, day),
      })),
    });
  }
}
