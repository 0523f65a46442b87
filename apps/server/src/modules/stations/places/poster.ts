import qrcode from "qrcode";
import type { Tx } from "../../../platform/context.ts";
import { hoursWords } from "../hours/hoursWords.ts";
import { findStation } from "../queries.ts";

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Lines of at most so many full-width characters. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += width) lines.push(text.slice(at, at + width));
  return lines.slice(0, 3);
}

/**
 * An A4 page with the place's name, hours and QR, to be printed and put up: SVG, millimetres. The code
 * opens the phone page, where it counts a visit without a name, reports what is broken, and books.
 */
export async function poster(tx: Tx, id: string, origin: string): Promise<string> {
  const station = await findStation(tx, id);
  const district = await tx.db
    .selectFrom("districts")
    .select("name")
    .where("code", "=", tx.actor.district ?? "")
    .executeTakeFirstOrThrow();
  const facilities = await tx.db
    .selectFrom("stationFacilities")
    .select("key")
    .where("stationId", "=", id)
    .execute();
  const address = `${origin}/m/s/${station.code}`;
  const { modules } = qrcode.create(address, { errorCorrectionLevel: "Q" });
  const size = 92 / modules.size;
  const squares: string[] = [];
  for (let y = 0; y < modules.size; y += 1)
    for (let x = 0; x < modules.size; x += 1)
      if (modules.get(y, x)) squares.push(`M${x} ${y}h1v1h-1z`);
  const text = (y: number, size_: number, words: string, weight = 400) =>
    `<text x="105" y="${y}" font-size="${size_}" font-weight="${weight}" text-anchor="middle">${escape(words)}</text>`;
  const name = wrap(station.name, 12);
  const below = [
    ...wrap(`开放时间 ${hoursWords(station.hours)}`, 34),
    ...wrap(station.address, 34),
    ...(station.phone === null ? [] : [`电话 ${station.phone}`]),
  ].slice(0, 6);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="210mm" height="297mm" viewBox="0 0 210 297" font-family="'Source Han Sans SC','Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif" fill="#1f1d1a">`,
    `<rect width="210" height="297" fill="#fffdf9"/>`,
    ...name.map((line, n) => text(44 + n * 18, 15, line, 700)),
    text(44 + name.length * 18, 6.5, "歇脚 · 充电 · 喝水，免费，欢迎进来"),
    `<g transform="translate(59 ${72 + name.length * 16}) scale(${size})"><path d="${squares.join("")}"/></g>`,
    text(178 + name.length * 16, 6, "扫一扫：看开放时间和设施 · 报修 · 预约"),
    text(188 + name.length * 16, 4.6, "到访只计次数，不记姓名、不记行踪"),
    ...below.map((line, n) => text(206 + name.length * 14 + n * 8.5, 5.4, line)),
    text(
      284,
      4.6,
      `${district.name}社会工作部 · ${facilities.length} 项设施 · 编号 ${station.code}`,
    ),
    `</svg>`,
  ].join("\n");
}
