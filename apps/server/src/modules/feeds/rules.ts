import { BlockList, isIP } from "node:net";

/** Calls a minute of one key; a list of a hundred thousand rows takes a dozen. */
export const callsPerMinute = 240;
/** Wrong keys a minute from one address. */
export const wrongKeysPerMinute = 30;
/** A key is renewed now and then, so that one that was copied does not hold for ever. */
export const longestDays = 731;

/** A token names its district, so that one look finds it. */
export const tokenShape = /^jxf_(\d{6})_[\w-]{43}$/;
export const tokenFor = (district: string, secret: string): string => `jxf_${district}_${secret}`;

/** An address, or a range as `10.1.0.0/16`. */
export function isAddressRange(text: string): boolean {
  const [address = "", bits, ...rest] = text.split("/");
  const kind = isIP(address);
  if (kind === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (kind === 4 ? 32 : 128));
}

/** Whether an address is one of those allowed; none named allows all. */
export function isAllowedAddress(allowed: readonly string[], address: string | undefined): boolean {
  if (allowed.length === 0) return true;
  // A socket that speaks both tells an IPv4 caller as ::ffff:10.1.2.3.
  const plain = (address ?? "").replace(/^::ffff:(?=\d+\.)/i, "");
  const kind = isIP(plain);
  if (kind === 0) return false;
  const list = new BlockList();
  for (const one of allowed) {
    const [at = "", bits] = one.split("/");
    const family = isIP(at) === 4 ? "ipv4" : "ipv6";
    if (bits === undefined) list.addAddress(at, family);
    else list.addSubnet(at, Number(bits), family);
  }
  return list.check(plain, kind === 4 ? "ipv4" : "ipv6");
}

interface KeyTimes {
  expiresOn: string;
  endedAt: Date | null;
}

export const stateOf = (key: KeyTimes, today: string): "active" | "expired" | "ended" =>
  key.endedAt !== null ? "ended" : key.expiresOn < today ? "expired" : "active";

/** Refusals that somebody has to hear of; a wrong row or a full queue is not one. */
export const toldRefusals: ReadonlySet<string> = new Set([
  "feed.keyExpired",
  "feed.keyEnded",
  "feed.wrongAddress",
  "feed.wrongPurpose",
  "feed.wrongSource",
  "feed.tooFast",
  "registration.notYourSource",
]);
