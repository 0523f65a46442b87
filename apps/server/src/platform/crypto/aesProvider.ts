import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { CryptoProvider } from "./fieldCipher.ts";
import { deriveKey } from "./sm3.ts";

const ivLength = 12;
const tagLength = 16;
const purpose = "juxin/field/aes-256-gcm";

/** AES-256-GCM. Payload: IV (12) ‖ ciphertext ‖ tag (16). */
export const aesProvider: CryptoProvider = {
  version: "a1",

  encrypt(secret, plain, associated) {
    const iv = randomBytes(ivLength);
    const cipher = createCipheriv("aes-256-gcm", deriveKey(secret, purpose), iv);
    cipher.setAAD(associated);
    return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  },

  decrypt(secret, payload, associated) {
    if (payload.length < ivLength + tagLength) return null;
    const iv = payload.subarray(0, ivLength);
    const decipher = createDecipheriv("aes-256-gcm", deriveKey(secret, purpose), iv);
    decipher.setAAD(associated);
    decipher.setAuthTag(payload.subarray(-tagLength));
    try {
      const plain = decipher.update(payload.subarray(ivLength, -tagLength));
      return Buffer.concat([plain, decipher.final()]);
    } catch {
      return null; // GCM says "unable to authenticate data" by throwing
    }
  },
};
