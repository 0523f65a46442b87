import type { Locale } from "@juxin/ui";

/** What the invented rider of the pictures writes, and what is done about it. */
export const asked: Record<
  Locale,
  Record<"text" | "place" | "person" | "progress" | "answer", string>
> = {
  zh: {
    text: "滨江花园东门不让送餐车进，要绕到北门走八百多米，一单要多花十分钟",
    place: "滨江花园东门",
    person: "沈青禾",
    progress: "到现场看过，和物业、保安班长谈了，先在门口画临停线",
    answer: "东门早七点到晚十点放行送餐车，门口的临停线已经画好",
  },
  en: {
    text: "The east gate of Riverside Garden lets no delivery bikes in; ten more minutes an order",
    place: "East gate, Riverside Garden",
    person: "Shen Qinghe",
    progress: "We met the property manager at the gate; parking bays are painted first",
    answer: "The east gate is open to delivery bikes from 7:00 to 22:00, with parking bays outside",
  },
};
