import type { KeyObject } from "node:crypto";
import { aesProvider } from "./aesProvider.ts";
import { CryptoError } from "./cryptoError.ts";
import type { DataKey } from "./dataKey.ts";
import { frame } from "./frame.ts";
import { sm4Provider } from "./sm4Provider.ts";

/** What a cipher module, ours or a certified one, must do. `decrypt` gives null for anything it did not make. */
export type CryptoProvider = Readonly<{
  /** The blob's prefix: letter and version of the format, for ever. */
  version: string;
  encrypt(secret: KeyObject, plain: Uint8Array, associated: Uint8Array): Uint8Array;
  decrypt(secret: KeyObject, payload: Uint8Array, associated: Uint8Array): Uint8Array | null;
}>;

export type CipherName = "sm4" | "aes";

export type FieldCipher = Readonly<{
  /** `<version>.<key id>.<base64url>`. `context` names the cell, `table.column:rowId`; it is bound, not stored. */
  seal(key: DataKey, text: string, context: string): string;
  /** The text, or CryptoError `crypto.tampered` when blob, key and context do not belong together. */
  open(key: DataKey, blob: string, context: string): string;
}>;

const builtIn: Readonly<Record<CipherName, CryptoProvider>> = {
  sm4: sm4Provider,
  aes: aesProvider,
};

/** Seals with `active`; opens whatever any known provider sealed, so that the setting can change any day. */
export function fieldCipher(active: CipherName | CryptoProvider): FieldCipher {
  const sealing = typeof active === "string" ? builtIn[active] : active;
  const providers = new Map<string, CryptoProvider>();
  for (const provider of [sm4Provider, aesProvider, sealing]) {
    providers.set(provider.version, provider);
  }

  return {
    seal(key, text, context) {
      if (!text.isWellFormed()) {
        throw new CryptoError("crypto.malformedText", "The text has a lone surrogate.");
      }
      const associated = frame([sealing.version, key.id, context]);
      const payload = sealing.encrypt(key.secret, Buffer.from(text, "utf8"), associated);
      return `${sealing.version}.${key.id}.${Buffer.from(payload).toString("base64url")}`;
    },

    open(key, blob, context) {
      const [version = "", keyId, encoded = "", ...rest] = blob.split(".");
      const provider = providers.get(version);
      const payload = Buffer.from(encoded, "base64url");
      // Node's base64url decoder skips what it does not know; only the exact form may pass.
      const exact = rest.length === 0 && payload.toString("base64url") === encoded;
      if (!provider || !exact || keyId !== key.id) throw tampered(context);
      const plain = provider.decrypt(key.secret, payload, frame([version, key.id, context]));
      if (plain === null) throw tampered(context);
      return Buffer.from(plain).toString("utf8");
    },
  };
}

function tampered(context: string): CryptoError {
  return new CryptoError(
    "crypto.tampered",
    `The sealed value of ${context} is not the one written there.`,
  );
}
