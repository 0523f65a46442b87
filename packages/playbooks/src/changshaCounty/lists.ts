import type { List, Standard } from "../playbook.ts";

const notPublished = {
  zh: "公开文本只写明条目数，内容由区里补充",
  en: "The published text only gives the number; the district fills in the items",
};

export const lists: List[] = [
  {
    key: "needList",
    title: { zh: "需求清单", en: "List of needs" },
    mechanism: "E3",
    note: { zh: "条目取自文中的三难", en: "Items are the three difficulties of the text" },
    items: [
      { key: "delivering", zh: "投递难", en: "Delivering", owner: "postal" },
      { key: "entering", zh: "进门难", en: "Getting in", owner: "housing" },
      { key: "parking", zh: "停车难", en: "Parking", owner: "urbanManagement" },
    ],
  },
  {
    key: "activityList",
    title: { zh: "活动清单", en: "List of activities" },
    mechanism: "E3",
    items: [
      { key: "study", zh: "学习观摩", en: "Study visits" },
      { key: "lecture", zh: "理论宣讲", en: "Lectures" },
      { key: "summerCool", zh: "夏季送清凉", en: "Cooling in summer", owner: "tradeUnion" },
      { key: "warmEvents", zh: "暖心活动", en: "Warm-heart events" },
    ],
  },
  {
    key: "serviceList",
    title: { zh: "服务清单", en: "List of services" },
    mechanism: "E3",
    items: [
      { key: "registration", zh: "注册登记", en: "Registration", owner: "marketRegulation" },
      { key: "loan", zh: "银行贷款", en: "Bank loans" },
      { key: "forkliftLicence", zh: "叉车证集中办理", en: "Forklift licences in one go" },
      { key: "meals", zh: "点餐", en: "Meals" },
      { key: "parkingBooking", zh: "停车预约", en: "Booking a parking space" },
    ],
  },
  {
    key: "hallServices",
    title: { zh: "服务大厅“六大类”", en: "Six kinds of service in the hall" },
    mechanism: "E4",
    declaredCount: 6,
    note: {
      zh: "公开文本只点出两类，其余由区里补充",
      en: "The text names two of six; the district fills in the rest",
    },
    items: [
      { key: "party", zh: "党建服务", en: "Party services" },
      { key: "business", zh: "工商服务", en: "Business services", owner: "marketRegulation" },
    ],
  },
  {
    key: "appointedRoles",
    title: { zh: "聘任角色", en: "Appointed roles" },
    mechanism: "F3",
    declaredCount: 4,
    items: [
      { key: "publicService", zh: "公益服务员", en: "Public service helper" },
      { key: "civility", zh: "文明劝导员", en: "Civility guide" },
      { key: "information", zh: "信息报送员", en: "Information reporter" },
      { key: "safetyPatrol", zh: "安全巡防员", en: "Safety patroller" },
    ],
  },
  {
    key: "governanceTasks",
    title: { zh: "参与治理的任务", en: "Tasks in governance" },
    mechanism: "F14",
    items: [
      { key: "workSafety", zh: "安全生产", en: "Work safety" },
      { key: "foodSafety", zh: "食品安全", en: "Food safety" },
      { key: "policy", zh: "政策宣传", en: "Spreading policies" },
      { key: "antiFraud", zh: "反电诈", en: "Preventing phone fraud" },
      { key: "civility", zh: "文明出行", en: "Civil behaviour on the road" },
    ],
  },
];

export const standards: Standard[] = [
  {
    key: "redHome",
    zh: "红色之家“七个一”标准",
    en: "Seven ones of a red home",
    mechanism: "D7",
    declaredCount: 7,
    note: notPublished,
    items: [],
  },
  {
    key: "dutySix",
    zh: "行业党委“六个一”履职清单",
    en: "Six duties of an industry committee",
    mechanism: "A8",
    declaredCount: 6,
    note: notPublished,
    items: [],
  },
  {
    key: "driverHome",
    zh: "繁花驿功能",
    en: "What the Blossom station offers",
    mechanism: "D9",
    items: [
      { zh: "网约车司机红色之家", en: "Red home for ride-hailing drivers" },
      { zh: "人才驿站", en: "Talent station" },
      { zh: "工会户外劳动者站点", en: "Union point for outdoor workers" },
      { zh: "卫生服务站", en: "Health point" },
      { zh: "点餐、停车预约、航班查询", en: "Meals, parking booking, flight times" },
    ],
  },
  {
    key: "themeDay",
    zh: "“一月一课一片一实践”主题党日",
    en: "Theme day: each month a lesson, a film, a practice",
    mechanism: "G1",
    declaredCount: 3,
    items: [
      { zh: "一课", en: "A lesson" },
      { zh: "一片", en: "A film" },
      { zh: "一实践", en: "A practice" },
    ],
  },
];
