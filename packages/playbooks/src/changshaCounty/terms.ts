import { termsFrom } from "../shared/terms.ts";

export const terms = termsFrom([
  { key: "leadBody", zh: "县委社会工作部", en: "County social work department" },
  { key: "station", zh: "红色之家", en: "Red home" },
  {
    key: "truckerHome",
    zh: "货车司机红色之家“小红象”",
    en: "Red home for lorry drivers (Red Elephant)",
  },
  { key: "driverHome", zh: "繁花驿", en: "Blossom station" },
  { key: "restCorner", zh: "小哥歇歇角", en: "Riders' rest corner" },
  { key: "careCanteen", zh: "爱心食堂", en: "Caring canteen" },
  { key: "cityStation", zh: "星沙驿站", en: "Xingsha station" },
  { key: "serviceList", zh: "三张清单", en: "Three lists" },
  { key: "serviceHall", zh: "一站式服务大厅", en: "One-stop service hall" },
  { key: "dutyList", zh: "“六个一”履职清单", en: "Duty list of six ones" },
  { key: "gridHelper", zh: "流动网格员", en: "Mobile grid helper" },
  { key: "volunteerTeam", zh: "“星骑士”志愿服务队", en: "Star Knights volunteer team" },
]);
