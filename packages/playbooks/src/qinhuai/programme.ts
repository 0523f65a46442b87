import type { Programme } from "../playbook.ts";

export const programme: Programme[] = [
  {
    key: "gatherTheNew",
    zh: "“宁新聚力”工程、“暖蜂”行动",
    en: "Gather the New project and Warm Bee action",
    mechanism: "A14",
    children: [
      {
        key: "workSystem",
        zh: "工作体系",
        en: "System of work",
        mechanism: "A14",
        children: [
          { key: "survey", zh: "沉浸式调研", en: "Immersive survey", mechanism: "B8" },
          { key: "rosters", zh: "大数据＋铁脚板", en: "Big data and iron soles", mechanism: "B2" },
          { key: "network", zh: "组织网络", en: "Network of organisations", mechanism: "C6" },
        ],
      },
      {
        key: "supportSystem",
        zh: "保障体系",
        en: "System of support",
        mechanism: "A14",
        children: [
          { key: "stations", zh: "宁小蜂驿站", en: "Ningxiaofeng stations", mechanism: "D2" },
          { key: "map", zh: "全域地图", en: "Map of all stations", mechanism: "D3" },
          { key: "square", zh: "主题广场和长廊", en: "Theme square and corridor", mechanism: "D6" },
        ],
      },
      {
        key: "serviceSystem",
        zh: "服务体系",
        en: "System of service",
        mechanism: "A14",
        children: [
          { key: "careList", zh: "关爱有秦清单", en: "Qinhuai Cares list", mechanism: "E1" },
          { key: "careDay", zh: "暖心行动专场", en: "Day of warm service", mechanism: "E14" },
          { key: "studyTrips", zh: "文旅研学游", en: "Study trips", mechanism: "E15" },
        ],
      },
      {
        key: "governanceSystem",
        zh: "共治体系",
        en: "System of shared governance",
        mechanism: "A14",
        children: [
          { key: "group", zh: "站点微信群", en: "WeChat group of sites", mechanism: "E17" },
          { key: "contest", zh: "职业技能竞赛", en: "Skills contest", mechanism: "G10" },
          { key: "friendly", zh: "骑手友好社区", en: "Rider-friendly community", mechanism: "F10" },
          { key: "snapTeam", zh: "骑手拍拍团", en: "Rider snap team", mechanism: "F5" },
        ],
      },
    ],
  },
];
