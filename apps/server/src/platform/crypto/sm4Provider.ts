import { createCipheriv, createDecipheriv, randomBytes, timingSafeEqual } from "node:crypto";
import type { CryptoProvider } from "./fieldCipher.ts";
import { frame } from "./frame.ts";
import { deriveKey, hmacSm3, type Key } from "./sm3.ts";

const ivLength = 16;
const macLength = 32;

/**
 * SM4-CBC (GB/T 32907), then HMAC-SM3 over associated data, IV and ciphertext. Cipher and MAC keys
 * are derived apart from one data key. Payload: IV (16) ‖ ciphertext ‖ MAC (32).
 * Node has no sm4-gcm, hence encrypt-then-MAC.
 */
export const sm4Provider: CryptoProvider = {
  version: "s1",

  encrypt(secret, plain, associated) {
    const iv = randomBytes(ivLength);
    const cipher = createCipheriv("sm4-cbc", cipherKey(secret), iv);
    const sealed = Buffer.concat([iv, cipher.update(plain), cipher.final()]);
    return Buffer.concat([sealed, macOf(secret, associated, sealed)]);
  },

  decrypt(secret, payload, associated) {
    const sealed = payload.subarray(0, -macLength);
    const mac = payload.subarray(-macLength);
    if (sealed.length < 2 * ivLength) return null;
    if (!timingSafeEqual(mac, macOf(secret, associated, sealed))) return null;
    const decipher = createDecipheriv("sm4-cbc", cipherKey(secret), sealed.subarray(0, ivLength));
    return Buffer.concat([decipher.update(sealed.subarray(ivLength)), decipher.final()]);
  },
};

function cipherKey(secret: Key): Buffer {
  return deriveKey(secret, "juxin/field/sm4-cbc", 16);
}

function macOf(secret: Key, associated: Uint8Array, sealed: Uint8Array): Buffer {
  return hmacSm3(deriveKey(secret, "juxin/field/hmac-sm3"), frame([associated, sealed]));
}
