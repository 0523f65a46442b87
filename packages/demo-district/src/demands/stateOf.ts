import type { DemandAction, DemandState } from "./demand.ts";

const after: Partial<Record<DemandAction["type"], DemandState>> = {
  accept: "accepted",
  assign: "assigned",
  resolve: "resolved",
  confirm: "confirmed",
  reopen: "assigned",
};

/** Where a demand stands after its actions. Receiving a case that nobody had accepted accepts it. */
export function stateOf(actions: readonly DemandAction[]): DemandState {
  return actions.reduce<DemandState>((state, { type }) => {
    if (type === "receive") return state === "received" ? "accepted" : state;
    return after[type] ?? state;
  }, "received");
}
