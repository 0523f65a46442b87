import sharp from "sharp";

const gate = (open: boolean): string => `
<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1200" viewBox="0 0 160 120">
  <rect width="160" height="120" fill="#c9d6df"/>
  <rect y="78" width="160" height="42" fill="#8d9094"/>
  <path d="M0 30h160v50H0z" fill="#b7a48d"/>
  <path d="M0 24h160v7H0z" fill="#8a6f57"/>
  <rect x="44" y="34" width="72" height="46" fill="${open ? "#dfe7ec" : "#6f7780"}"/>
  ${
    open
      ? '<path d="M44 34l-14 6v44l14-4zM116 34l14 6v44l-14-4z" fill="#5a6067"/>'
      : '<path d="M48 34v46M56 34v46M64 34v46M72 34v46M80 34v46M88 34v46M96 34v46M104 34v46M112 34v46" stroke="#3f454b" stroke-width="2.4"/>'
  }
  <rect x="18" y="48" width="12" height="16" fill="#f3efe4"/>
  <circle cx="${open ? 74 : 30}" cy="92" r="7" fill="none" stroke="#2f3338" stroke-width="2.4"/>
  <circle cx="${open ? 96 : 52}" cy="92" r="7" fill="none" stroke="#2f3338" stroke-width="2.4"/>
  <rect x="${open ? 66 : 22}" y="74" width="16" height="13" fill="#e0a32e"/>
</svg>`;

/** A photo as a phone takes it, 1600×1200: a gate that is shut, or open. */
export async function photoOfGate(state: "shut" | "open") {
  const picture = sharp(Buffer.from(gate(state === "open"))).jpeg({ quality: 88 });
  return { name: `gate-${state}.jpg`, mimeType: "image/jpeg", buffer: await picture.toBuffer() };
}
