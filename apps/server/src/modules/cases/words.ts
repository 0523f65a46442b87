import type { Line } from "../../platform/grants/line.ts";
import type { CaseChannel, CaseState } from "./schema.ts";

/** The few words that leave the server in a document, as docs/glossary.md has them. */
export const stateWords: Record<CaseState, string> = {
  received: "待受理",
  accepted: "已受理",
  assigned: "办理中",
  resolved: "待确认",
  confirmed: "已办结",
  archived: "已归档",
  withdrawn: "已撤回",
};

export const lineWords: Record<Line, string> = {
  delivery: "外卖",
  express: "快递",
  rideHailing: "网约车",
  freight: "货运",
  streaming: "直播",
};

export const channelWords: Record<CaseChannel, string> = {
  app: "手机端",
  phone: "电话",
  wechatGroup: "微信群",
  visit: "走访",
  hotline: "热线",
  letter: "来信",
};
