import type { DemandScript, DemandState } from "../index.ts";

/** Where a case stands: its state, who holds it, and to whom it has been passed but not received. */
type Standing = { state: DemandState; holder: string; pending: string | null };

/**
 * Replays a demand by the case rules, written down here a second time, independently of the
 * generator. Returns where it ends; throws at the first step that is not allowed.
 */
export function replay(demand: DemandScript, unitOf: (staffKey: string) => string): Standing {
  const standing: Standing = { state: "received", holder: demand.homeKey, pending: null };
  let department: string | null = null;
  const fail = (why: string): never => {
    throw new Error(`${demand.key}: ${why}`);
  };
  const need = (isAllowed: boolean, why: string) => isAllowed || fail(why);

  for (const action of demand.actions) {
    const { type, byKey } = action;
    const { state, holder, pending } = standing;
    const isAsker = byKey === demand.askerKey;
    const unit = isAsker ? null : unitOf(byKey);
    const says = `${type} in ${state}`;
    if (pending !== null) need(type === "receive" || type === "return", `${says} while passed on`);
    switch (type) {
      case "accept":
        need(state === "received" && unit === holder, says);
        standing.state = "accepted";
        break;
      case "transfer":
        need(state === "received" || state === "accepted", says);
        need(unit === holder && Boolean(action.text), `${says}: not the holder, or no reason`);
        need(Boolean(action.toUnitKey) && action.toUnitKey !== holder, `${says}: to nowhere`);
        standing.pending = action.toUnitKey!;
        break;
      case "receive":
        need(pending !== null && unit === pending, says);
        standing.holder = pending!;
        standing.pending = null;
        if (state === "received") standing.state = "accepted";
        break;
      case "return":
        need(pending !== null && unit === pending && Boolean(action.text), says);
        standing.pending = null;
        break;
      case "assign":
        need(state === "accepted" && unit === holder, says);
        need(Boolean(action.lead && action.industry && action.department), `${says}: three roles`);
        department = action.department!;
        standing.state = "assigned";
        break;
      case "progress":
        need(state === "assigned" && unit === department && Boolean(action.text), says);
        break;
      case "resolve":
        need(state === "assigned" && Boolean(action.text) && !isAsker, says);
        standing.state = "resolved";
        break;
      case "confirm":
      case "reopen":
        need(state === "resolved", says);
        need(isAsker ? !action.channel : Boolean(action.channel), `${says}: for the asker`);
        need(type === "confirm" || Boolean(action.text), `${says}: without a word`);
        standing.state = type === "confirm" ? "confirmed" : "assigned";
        break;
    }
  }
  return standing;
}
