import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  type KeyObject,
  timingSafeEqual,
} from "node:crypto";
import type { CryptoProvider } from "./fieldCipher.ts";
import { drawBytes } from "./drawBytes.ts";
import { frame } from "./frame.ts";
import { deriveKey, hmacSm3 } from "./sm3.ts";

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
    const iv = drawBytes(ivLength);
    const keys = keysFrom(secret);
    const cipher = createCipheriv("sm4-cbc", keys.cipher, iv);
    const sealed = Buffer.concat([iv, cipher.update(plain), cipher.final()]);
    return Buffer.concat([sealed, macOf(keys.mac, associated, sealed)]);
  },

  decrypt(secret, payload, associated) {
    const sealed = payload.subarray(0, -macLength);
    const mac = payload.subarray(-macLength);
    if (sealed.length < 2 * ivLength) return null;
    const keys = keysFrom(secret);
    if (!timingSafeEqual(mac, macOf(keys.mac, associated, sealed))) return null;
    const decipher = createDecipheriv("sm4-cbc", keys.cipher, sealed.subarray(0, ivLength));
    return Buffer.concat([decipher.update(sealed.subarray(ivLength)), decipher.final()]);
  },
};

interface DerivedKeys {
  cipher: KeyObject;
  mac: KeyObject;
}

/**
 * Deriving costs more than deciphering a sentence: a key that opens many fields derives once, and
 * forgets with it. As key objects, since Node takes ten times as long to accept bytes as a key.
 */
const derived = new WeakMap<KeyObject, DerivedKeys>();

function keysFrom(secret: KeyObject): DerivedKeys {
  const known = derived.get(secret);
  if (known !== undefined) return known;
  const keys = {
    cipher: createSecretKey(deriveKey(secret, "juxin/field/sm4-cbc", 16)),
    mac: createSecretKey(deriveKey(secret, "juxin/field/hmac-sm3")),
  };
  derived.set(secret, keys);
  return keys;
}

const macOf = (key: KeyObject, associated: Uint8Array, sealed: Uint8Array): Buffer =>
  hmacSm3(key, frame([associated, sealed]));
