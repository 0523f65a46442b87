import type { Line } from "../line.ts";

/** What the generator needs to know of a category; a playbook's category fits. Limits in working days. */
export type DemandCategory = {
  key: string;
  icon: string;
  sensitive: boolean;
  asker?: "worker" | "firm" | undefined;
  limit: { acceptDays: number; resolveDays: number };
  route: { to: "community" | "street" | "district"; department?: string | undefined };
};

/** `app` is the worker's own telephone; the others were taken in by staff. */
export type DemandChannel = "app" | "phone" | "wechatGroup" | "visit";

export type DemandActionType =
  | "accept"
  | "transfer"
  | "receive"
  | "return"
  | "assign"
  | "progress"
  | "resolve"
  | "confirm"
  | "reopen";

export type DemandAction = {
  type: DemandActionType;
  at: Date;
  /** A staff member, or the worker who asked. */
  byKey: string;
  /** transfer: where to. */
  toUnitKey?: string;
  /** assign: who leads (a Party organisation), keeps the account, and does the work. */
  lead?: string;
  industry?: string;
  department?: string;
  text?: string;
  /** confirm: 1–5, where the asker gave any. */
  stars?: number;
  /** confirm, reopen: how staff heard it, where they answer for the asker. */
  channel?: Exclude<DemandChannel, "app">;
};

export type DemandState = "received" | "accepted" | "assigned" | "resolved" | "confirmed";

export type DemandPlace = { name: string; lng: number; lat: number };

/** One demand and all that happened to it, in strict order of time. */
export type DemandScript = {
  /** `d00001` … in the order of `openedAt`. */
  key: string;
  askerKey: string;
  /** The 12-digit code of the community it is about. */
  area: string;
  line: Line;
  categoryKey: string;
  channel: DemandChannel;
  /** The staff member who took it in; null through the app. */
  takenInByKey: string | null;
  /** The category is sensitive, or the text names health, family or an identity number. */
  sensitive: boolean;
  text: string;
  /** WGS-84, to four decimals (about 10 m); null where the place plays no part. */
  place: DemandPlace | null;
  /** The unit that holds it at first. */
  homeKey: string;
  openedAt: Date;
  actions: DemandAction[];
  /** Where it stands after the last action. */
  state: DemandState;
};

/** Demands with one cause. All were opened before `openedAt`, when they were grouped. */
export type DemoProblem = {
  key: string;
  title: string;
  cause: string;
  area: string;
  line: Line | null;
  /** The unit that looks after it. */
  ownerKey: string;
  demandKeys: string[];
  openedAt: Date;
  openedByKey: string;
  resolvedAt?: Date;
  resolvedByKey?: string;
  answer?: string;
};
