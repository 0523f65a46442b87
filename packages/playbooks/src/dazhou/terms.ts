import { termsFrom } from "../shared/terms.ts";

export const terms = termsFrom([
  { key: "station", zh: "暖心驿站", en: "Warm-heart station" },
  { key: "hiddenMember", zh: "口袋党员", en: "Pocket member (has not shown membership)" },
  { key: "leadPost", zh: "红骑先锋岗、红运先锋岗", en: "Red rider and red haulage pioneer posts" },
  { key: "snapReport", zh: "问题反映", en: "Problem report" },
  { key: "immersiveSurvey", zh: "沉浸式调研", en: "Immersive survey (eat, live, work together)" },
  {
    key: "closedLoop",
    zh: "党员牵头、行业入账、部门领办",
    en: "Member leads, industry records, department acts",
  },
  {
    key: "offlineMedia",
    zh: "红喇叭、红板报、红显屏",
    en: "Red loudspeaker, red board, red screen",
  },
  { key: "antiFraudPromoter", zh: "网络反诈宣传员", en: "Online anti-fraud promoter" },
]);
