import type { Programme } from "../playbook.ts";

export const programme: Programme[] = [
  {
    key: "unifyGatherPromote",
    zh: "一统二聚三促",
    en: "One unity, two gatherings, three drives",
    mechanism: "A14",
    children: [
      {
        key: "unify",
        zh: "一统",
        en: "Unify",
        mechanism: "A14",
        children: [
          { key: "structure", zh: "完善组织架构", en: "Complete the structure", mechanism: "A1" },
          { key: "duties", zh: "明确工作职责", en: "Make duties clear", mechanism: "A4" },
          {
            key: "coBuilding",
            zh: "党群共建",
            en: "Build with mass organisations",
            mechanism: "C11",
          },
        ],
      },
      {
        key: "gather",
        zh: "二聚",
        en: "Gather",
        mechanism: "A14",
        children: [
          { key: "thought", zh: "思想引领", en: "Lead in thought", mechanism: "G3" },
          { key: "strongholds", zh: "组织覆盖", en: "Cover with organisations", mechanism: "C1" },
          { key: "stations", zh: "暖心驿站", en: "Warm-heart stations", mechanism: "D1" },
        ],
      },
      {
        key: "promote",
        zh: "三促",
        en: "Promote",
        mechanism: "A14",
        children: [
          { key: "example", zh: "党员示范", en: "Members set an example", mechanism: "H1" },
          { key: "takingPart", zh: "广泛参与", en: "Wide participation", mechanism: "F2" },
          { key: "models", zh: "典型培育", en: "Raise models", mechanism: "H6" },
        ],
      },
    ],
  },
];
