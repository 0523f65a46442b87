import qrcode from "qrcode";
import { AppError } from "../../platform/errors.ts";
import type { Tx } from "../../platform/context.ts";
import { unitRefs } from "../organizations/index.ts";
import { pathOf } from "./queries.ts";
import { findSurvey } from "./surveyRow.ts";

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Lines of at most so many full-width characters; what does not fit ends in an ellipsis. */
function wrap(text: string, width: number, most: number): string[] {
  const signs = [...text];
  const lines: string[] = [];
  for (let at = 0; at < signs.length && lines.length < most; at += width)
    lines.push(signs.slice(at, at + width).join(""));
  const last = lines.at(-1);
  if (last !== undefined && signs.length > width * most)
    lines[lines.length - 1] = `${last.slice(0, -1)}…`;
  return lines;
}

/** An A4 page to put up: what is asked and why, until when, and the code that opens it. SVG, millimetres. */
export async function surveyPoster(tx: Tx, id: string, origin: string): Promise<string> {
  const survey = await findSurvey(tx, id);
  if (survey.state === "draft") throw new AppError("conflict", "survey.notAllowedNow");
  const unit = (await unitRefs(tx, [survey.unitId])).get(survey.unitId)?.name ?? "";
  const address = `${origin}${pathOf(survey.district, survey.code)}`;
  const { modules } = qrcode.create(address, { errorCorrectionLevel: "Q" });
  const scale = 92 / modules.size;
  const squares: string[] = [];
  for (let y = 0; y < modules.size; y += 1)
    for (let x = 0; x < modules.size; x += 1)
      if (modules.get(y, x)) squares.push(`M${x} ${y}h1v1h-1z`);
  const text = (y: number, size: number, words: string, weight = 400) =>
    `<text x="105" y="${y}" font-size="${size}" font-weight="${weight}" text-anchor="middle">${escape(words)}</text>`;
  const title = wrap(survey.title, 12, 3);
  const why = wrap(survey.why, 28, 4);
  const top = 40 + title.length * 17;
  const code = top + why.length * 8.5 + 8;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="210mm" height="297mm" viewBox="0 0 210 297" font-family="'Source Han Sans SC','Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif" fill="#1f1d1a">`,
    `<rect width="210" height="297" fill="#fffdf9"/>`,
    ...title.map((line, n) => text(40 + n * 17, 14, line, 700)),
    ...why.map((line, n) => text(top + n * 8.5, 5.6, line)),
    `<g transform="translate(59 ${code}) scale(${scale})"><path d="${squares.join("")}"/></g>`,
    text(
      code + 106,
      6.4,
      `扫一扫作答 · ${survey.questions.length} 题 · ${survey.closesOn} 截止`,
      600,
    ),
    text(code + 116, 5, "不用登录，不记姓名和手机号，不想答的题可以跳过"),
    text(code + 126, 4.6, address),
    text(284, 4.6, `${unit} · 编号 ${survey.code}`),
    `</svg>`,
  ].join("\n");
}
