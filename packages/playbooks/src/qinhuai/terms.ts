import { termsFrom } from "../shared/terms.ts";

export const terms = termsFrom([
  { key: "leadBody", zh: "区委两新工委", en: "District working committee for new organisations" },
  {
    key: "industryCommittee",
    zh: "外卖配送行业党委",
    en: "Food Delivery Industry Party Committee",
  },
  { key: "station", zh: "宁小蜂驿站", en: "Ningxiaofeng station" },
  { key: "stationSquare", zh: "宁小蜂广场", en: "Ningxiaofeng square" },
  { key: "stationMap", zh: "宁小蜂驿站秦淮全域地图", en: "Map of all Qinhuai stations" },
  { key: "serviceCircle", zh: "10分钟关爱服务圈", en: "10-minute care circle" },
  { key: "serviceList", zh: "“关爱有秦”服务项目清单", en: "Qinhuai Cares list of services" },
  { key: "doubleReport", zh: "双向报到", en: "Two-way reporting" },
  { key: "snapTeam", zh: "骑手拍拍团", en: "Rider snap team" },
  { key: "foodSafetyChannel", zh: "“宁食安”小程序", en: "Food safety mini-program" },
  { key: "friendlyCommunity", zh: "骑手友好社区", en: "Rider-friendly community" },
  { key: "friendlyMerchant", zh: "爱“新”商家", en: "Caring merchant" },
  { key: "appointedRoles", zh: "五大员", en: "Five appointed roles" },
]);
