/** What names of firms end in and people leave out. */
const forms = [
  /(?:股份|集团|控股)?(?:有限责任|有限)公司/g,
  /(?:第[一二三四五六七八九十]+)?(?:分公司|子公司|总公司|营业部|经营部|服务部|工作室|个体工商户|集团|公司|商行)$/,
  /\b(?:co|ltd|limited|inc|llc|corp|corporation|company|group|plc|gmbh)\b/g,
];

/** A firm's name without its legal form: what two people who mean one firm both write. The name itself when nothing else is left. */
export function shortenEmployer(name: string): string {
  let short = name;
  for (const form of forms) short = short.replace(form, "");
  short = short.replaceAll(/ +/g, " ").trim();
  return short === "" ? name : short;
}
