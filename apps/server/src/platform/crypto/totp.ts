import { Secret, TOTP } from "otpauth";

const period = 30;
/** What every authenticator app understands: SHA-1, 6 digits, 30 s. */
const shape = { algorithm: "SHA1", digits: 6, period } as const;

/** A new 160-bit secret, base32. Store it sealed. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The otpauth:// address that the QR code carries. */
export function totpUrl(secret: string, issuer: string, account: string): string {
  return new TOTP({
    ...shape,
    issuer,
    label: account,
    secret: Secret.fromBase32(secret),
  }).toString();
}

/**
 * The step (30-second count since 1970) that the code belongs to, to be stored as the account's last
 * used step; null when it is wrong, more than one step off, or of a step already used (RFC 6238 §5.2).
 */
export function verifyTotp(
  secret: string,
  code: string,
  lastUsedStep: number | null,
  now: Date,
): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const timestamp = now.getTime();
  const totp = new TOTP({ ...shape, secret: Secret.fromBase32(secret) });
  const delta = totp.validate({ token: code, timestamp, window: 1 });
  if (delta === null) return null;
  const step = TOTP.counter({ period, timestamp }) + delta;
  return lastUsedStep !== null && step <= lastUsedStep ? null : step;
}
