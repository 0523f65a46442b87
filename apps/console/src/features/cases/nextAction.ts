import type { CaseAbility } from "./queries.ts";

/** The forms and presses of a case, the most pressing first. */
export const actionOrder = [
  "receive",
  "accept",
  "assign",
  "resolve",
  "confirmFor",
  "progress",
  "return",
  "transfer",
  "recall",
  "reopenFor",
  "archive",
  "group",
] as const satisfies readonly CaseAbility[];
export type PanelAction = (typeof actionOrder)[number];

interface Actionable {
  channel: string;
  abilities: readonly CaseAbility[];
}

/** What can be done now: the one thing that comes next, and the rest. */
export function actionsOf(one: Actionable): { next: PanelAction | null; rest: PanelAction[] } {
  const allowed = actionOrder.filter((action) => one.abilities.includes(action));
  const [first] = allowed;
  // Who asked by phone app answers there; only for the others does a clerk ask and write it down.
  const next =
    first === undefined ||
    ["recall", "transfer", "group", "reopenFor", "archive"].includes(first) ||
    (first === "confirmFor" && one.channel === "app")
      ? null
      : first;
  return { next, rest: allowed.filter((action) => action !== next) };
}

/** The form a shortcut or link asks for; accepting what comes in from another unit is receiving it. */
export function wantedAction(act: string | undefined, one: Actionable): PanelAction | null {
  const meant = act === "accept" && one.abilities.includes("receive") ? "receive" : act;
  const known = actionOrder.find((action) => action === meant);
  return known !== undefined && one.abilities.includes(known) ? known : null;
}
