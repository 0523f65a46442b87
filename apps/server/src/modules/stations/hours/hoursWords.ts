const days: Record<string, string> = {
  Mo: "周一",
  Tu: "周二",
  We: "周三",
  Th: "周四",
  Fr: "周五",
  Sa: "周六",
  Su: "周日",
  PH: "法定节假日",
};
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Opening hours as they are read aloud, for a printed sheet: 周一至周五 08:30–18:00；法定节假日 不开放. */
export function hoursWords(text: string): string {
  return text
    .split(";")
    .map((rule) => rule.trim())
    .filter((rule) => rule !== "")
    .map(ruleWords)
    .join("；");
}

function ruleWords(rule: string): string {
  if (rule === "24/7") return "全天 24 小时";
  return rule
    .replace(/^Mo-Su /, "每天 ")
    .replace(/\b([A-Z][a-z]{2})\b/g, (word) => {
      const month = months.indexOf(word);
      return month < 0 ? word : `${month + 1}月`;
    })
    .replace(/(\d+月) (\d{1,2})\b(?!:)/g, "$1$2日")
    .replace(/\b(Mo|Tu|We|Th|Fr|Sa|Su|PH)\b/g, (word) => days[word] ?? word)
    .replace(/([月日一二三四五六])-(?=[周\d])/g, "$1至")
    .replace(/,(?=周|法定)/g, "、")
    .replace(/\boff\b|\bclosed\b/g, "不开放")
    .replace(/00:00-24:00/g, "全天")
    .replace(/(\d\d:\d\d)-(\d\d:\d\d)/g, "$1–$2")
    .replace(/,(?=\d\d:\d\d)/g, "、")
    .trim();
}
