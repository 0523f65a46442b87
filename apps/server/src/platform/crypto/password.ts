import { argon2, randomBytes, timingSafeEqual, type Argon2Parameters } from "node:crypto";

/** Argon2id cost; memory in KiB. */
export interface PasswordCost {
  memory: number;
  passes: number;
  parallelism: number;
}

/** OWASP's first choice, about 25 ms. */
export const passwordCost: PasswordCost = { memory: 19 * 1024, passes: 2, parallelism: 1 };
const tagLength = 32;

/** A PHC string, `$argon2id$v=19$m=19456,t=2,p=1$salt$tag`. */
export async function hashPassword(password: string, cost = passwordCost): Promise<string> {
  const salt = randomBytes(16);
  const tag = await derive(password, { ...cost, nonce: salt, tagLength });
  const { memory, passes, parallelism } = cost;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${encode(salt)}$${encode(tag)}`;
}

/**
 * Whether the password belongs to the PHC string. Pass null for an account that does not exist:
 * the answer is false after the same work, so that time does not tell who has an account.
 */
export async function verifyPassword(
  phc: string | null,
  password: string,
  cost = passwordCost,
): Promise<boolean> {
  const stored = phc === null ? null : parse(phc);
  const nonce = stored?.salt ?? Buffer.alloc(16);
  const expected = stored?.tag ?? Buffer.alloc(tagLength);
  const actual = await derive(password, {
    ...(stored?.cost ?? cost),
    nonce,
    tagLength: expected.length,
  });
  return timingSafeEqual(actual, expected) && stored !== null;
}

/** True when the string was made with other costs than today's: hashed again at the next sign-in. */
export function needsRehash(phc: string, cost = passwordCost): boolean {
  const stored = parse(phc)?.cost;
  return (
    stored?.memory !== cost.memory ||
    stored.passes !== cost.passes ||
    stored.parallelism !== cost.parallelism
  );
}

type Stored = { cost: PasswordCost; salt: Buffer; tag: Buffer };

function parse(phc: string): Stored | null {
  const match =
    /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d{1,2})\$([\w+/-]{11,64})\$([\w+/-]{22,86})$/.exec(
      phc,
    );
  if (!match) return null;
  const [, memory, passes, parallelism, salt = "", tag = ""] = match;
  return {
    cost: { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
    salt: Buffer.from(salt, "base64"),
    tag: Buffer.from(tag, "base64"),
  };
}

/** NFKC, so that a full-width digit from a Chinese keyboard is the same digit. */
function derive(password: string, parameters: Omit<Argon2Parameters, "message">): Promise<Buffer> {
  const message = password.normalize("NFKC");
  return new Promise((resolve, reject) => {
    argon2("argon2id", { ...parameters, message }, (error, tag) =>
      error ? reject(error) : resolve(tag),
    );
  });
}

function encode(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64").replaceAll("=", "");
}
