import { thresholdsFrom } from "../shared/thresholds.ts";
import { units } from "../shared/units.ts";

/** The city asks for 3 members, 25 union members, 3 League members as the official rules do. */
export const thresholds = thresholdsFrom(
  [
    {
      key: "womenFederationMembers",
      zh: "单独成立妇联组织的妇女数",
      en: "Women to set up a women's organisation",
      value: 3,
      bound: "min",
      unit: units.people,
      mechanism: "C2",
      source: {
        kind: "local",
        text: {
          zh: "南昌做法；未找到全国统一人数",
          en: "Nanchang practice; no national number was found",
        },
      },
      certainty: "S",
    },
    {
      key: "serviceCircleMinutes",
      zh: "党群服务圈可达时间",
      en: "Reach of the service circle",
      value: 15,
      bound: "max",
      unit: units.minutes,
      mechanism: "D4",
      source: {
        kind: "local",
        text: { zh: "南昌做法：15分钟服务圈", en: "Nanchang practice: 15-minute circle" },
      },
      certainty: "S",
    },
  ],
  { partyBranchMembers: "C2", unionMembers: "C2", leagueBranchMembers: "C2" },
);
