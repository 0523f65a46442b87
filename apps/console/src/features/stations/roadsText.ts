import { defineText } from "@juxin/ui/i18n.ts";

/** Places that stand on no street, and lists given in another datum. */
export const roadsText = defineText(
  {
    modes: { walk: "步行", ebike: "电动自行车" },
    offTitle: (n: number) => `${n} 处不在路网上`,
    offEffect: "步行、骑行时间和服务圈算不出来，测算也不计入；没有按猜的算。",
    hereTitle: (modes: string) => `不在路网上（${modes}）`,
    suspected: (n: number, datum: string) => `${n} 处的坐标像是 ${datum}，却按 WGS-84 登记了`,
    figures: (given: number, read: number, nearer: number, of: number, datum: string) =>
      `现在离路的中位数是 ${given} 米，改按 ${datum} 读是 ${read} 米，比了 ${of} 处，${nearer} 处离路更近。相差约半公里到一公里，请核对几处再改。`,
    correct: (datum: string) => `改按 ${datum} 读`,
    correctSure: (n: number) => `${n} 处的坐标都会改。改后会出所属社区的不改，会列出来。`,
    corrected: (n: number) => `改好 ${n} 处`,
    left: (names: string) => `没有改的，改后会出所属社区，请逐个核对：${names}`,
    note: "不在路网上",
    yes: "改",
    no: "先不改",
    inArea: (name: string, area: string) => `${name}（${area}）`,
  },
  {
    modes: { walk: "on foot", ebike: "by e-bike" },
    offTitle: (n) => `${n} ${n === 1 ? "place is" : "places are"} on no street`,
    offEffect:
      "Minutes and circles cannot be worked out for them, and plans leave them out; nothing was guessed.",
    hereTitle: (modes) => `On no street (${modes})`,
    suspected: (n, datum) => `${n} places look like ${datum} and were registered as WGS-84`,
    figures: (given, read, nearer, of, datum) =>
      `Half of them stand more than ${given} m from a street now, and ${read} m when read as ${datum}; of ${of} compared, ${nearer} stand nearer. That is half a kilometre to one; check a few first.`,
    correct: (datum) => `Read them as ${datum}`,
    correctSure: (n) =>
      `The coordinates of ${n} places will change. Any that would leave its community stays and is listed.`,
    corrected: (n) => `${n} corrected`,
    left: (names) => `Left as they are, for they would leave their community; check them: ${names}`,
    note: "on no street",
    yes: "Change",
    no: "Not now",
    inArea: (name, area) => `${name} (${area})`,
  },
);
