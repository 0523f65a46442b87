import { frame } from "../crypto/frame.ts";
import type { Keyring } from "../crypto/keyring.ts";
import { hmacSm3 } from "../crypto/sm3.ts";
import { sameSecret } from "../crypto/token.ts";

export type FileVariant = "full" | "thumb";

export type FileUrl = Readonly<{
  fileId: string;
  variant: FileVariant;
  /** The session that asked: the address is worth nothing in another one. */
  sessionId: string;
  expiresAt: Date;
}>;

const lifeMillis = 600_000;
const stepMillis = 300_000;

/** At least 10 and less than 15 minutes ahead, in steps of five, so that a browser meets the same address again. */
export function fileUrlExpiry(now: Date): Date {
  return new Date(Math.ceil((now.getTime() + lifeMillis) / stepMillis) * stepMillis);
}

/** The query string of a file's address, `v=thumb&e=1767225600&s=…` (`e` in Unix seconds). */
export function signFileUrl(keyring: Keyring, url: FileUrl): string {
  const expires = Math.floor(url.expiresAt.getTime() / 1000);
  return `v=${url.variant}&e=${expires}&s=${signature(keyring, url, String(expires))}`;
}

export type FileUrlCheck =
  | Readonly<{ ok: true; variant: FileVariant; expiresAt: Date }>
  | Readonly<{ ok: false; reason: "files.urlInvalid" | "files.urlExpired" }>;

/**
 * Whether the query was signed for this file and session and still holds. The right to the case was
 * asked when the address was given and is not asked again: whoever lost it since has it to the end.
 */
export function checkFileUrl(
  keyring: Keyring,
  asked: Readonly<{ fileId: string; sessionId: string; query: URLSearchParams }>,
  now: Date,
): FileUrlCheck {
  const { fileId, sessionId, query } = asked;
  const variant = query.get("v");
  const expires = query.get("e") ?? "";
  const known = (variant === "full" || variant === "thumb") && /^\d{1,11}$/.test(expires);
  if (!known) return { ok: false, reason: "files.urlInvalid" };
  const expected = signature(keyring, { fileId, variant, sessionId }, expires);
  if (!sameSecret(query.get("s") ?? "", expected)) return { ok: false, reason: "files.urlInvalid" };
  const expiresAt = new Date(Number(expires) * 1000);
  if (expiresAt <= now) return { ok: false, reason: "files.urlExpired" };
  return { ok: true, variant, expiresAt };
}

function signature(keyring: Keyring, url: Omit<FileUrl, "expiresAt">, expires: string): string {
  const signed = frame([url.fileId, url.variant, url.sessionId, expires]);
  return hmacSm3(keyring.fileUrlKey, signed).subarray(0, 16).toString("base64url");
}
