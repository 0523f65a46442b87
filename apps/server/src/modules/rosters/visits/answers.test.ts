import { expect, test } from "vitest";
import { endingsOf } from "../statements/rules.ts";
import { outcomeOf, toAsk, visitAnswers } from "./answers.ts";

const none = new Set<string>();
const types = ["onlyHere", "onlyThere", "left", "moved", "fieldConflict"] as const;

test("no answer ends a difference in a way that its type does not know", () => {
  for (const type of types)
    for (const answer of visitAnswers) {
      const outcome = outcomeOf({ type, field: null }, answer, none);
      if (outcome !== null && outcome !== "notReached") expect(endingsOf(type)).toContain(outcome);
    }
});

test("who was met or moved is settled; who was not met is visited again", () => {
  expect(outcomeOf({ type: "onlyHere", field: null }, "found", none)).toBe("here");
  expect(outcomeOf({ type: "left", field: null }, "moved", none)).toBe("elsewhere");
  for (const answer of ["wrongNumber", "nobodyKnows", "noAnswer"] as const)
    expect(outcomeOf({ type: "onlyThere", field: null }, answer, none)).toBe("notReached");
});

test("a conflict ends only when what the lists disagree on was learnt", () => {
  const conflict = { type: "fieldConflict", field: "phone" } as const;
  expect(outcomeOf(conflict, "found", none)).toBeNull();
  expect(outcomeOf(conflict, "found", new Set(["birth"]))).toBeNull();
  expect(outcomeOf(conflict, "found", new Set(["phone"]))).toBe("corrected");
  expect(outcomeOf(conflict, "moved", none)).toBeNull();
});

test("nothing is asked that is known, but for what the lists disagree on", () => {
  expect(toAsk({ type: "onlyHere", field: null }, ["area", "name"])).toEqual(["name", "area"]);
  expect(toAsk({ type: "fieldConflict", field: "phone" }, [])).toEqual(["phone"]);
  expect(toAsk({ type: "fieldConflict", field: "line" }, ["birth"])).toEqual(["birth"]);
});
