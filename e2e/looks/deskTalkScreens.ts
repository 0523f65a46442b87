import type { Schemas } from "@juxin/api-client";
import type { Visitor } from "../stage/visitor.ts";
import type { Screen } from "./screen.ts";

/** A talk with questions and findings; one is recorded when there is none. */
async function someTalk(who: Visitor): Promise<Schemas["Talk"]> {
  const { items } = await who.read<{ items: Schemas["Talk"][] }>("/api/v1/rosters/talks");
  if (items[0] !== undefined) return items[0];
  const { district } = await who.read<Schemas["Me"]>("/api/v1/me");
  return who.write<Schemas["Talk"]>("POST", "/api/v1/rosters/talks", {
    kind: "meeting",
    heldOn: "2026-05-12",
    area: district.code,
    line: "delivery",
    place: "党群服务中心",
    attendance: { platform: 1, siteHead: 2, worker: 12, office: 3 },
    questions: ["最难的是哪一段路"],
    findings: [
      { text: "夜里没有地方充电", saidBy: "worker", times: 7 },
      { text: "小区不让电动车进", saidBy: "siteHead", times: 2 },
    ],
  });
}

/** Talks, questionnaires, ride-alongs and working together. */
export const talkScreens: readonly Screen[] = [
  {
    name: "talks",
    who: "districtAdmin",
    path: async (who) => {
      await someTalk(who);
      return "/talks";
    },
  },
  {
    name: "talk",
    who: "districtAdmin",
    path: async (who) => `/talks?open=${(await someTalk(who)).id}`,
  },
  { name: "talks-none-such", who: "departmentClerk", path: "/talks?kind=workTogether" },
  { name: "talks-new", who: "districtAdmin", path: "/talks?open=new" },
];
