export type CryptoErrorCode =
  | "crypto.tampered"
  | "crypto.malformedText"
  | "crypto.emptyValue"
  | "crypto.notCanonical"
  | "crypto.keyUnknown"
  | "crypto.keysMissing"
  | "crypto.keysDamaged"
  | "crypto.keysReadOnly";

/** The only error this folder throws. `code` is stable; the message is for the operator and names no secret. */
export class CryptoError extends Error {
  readonly code: CryptoErrorCode;

  constructor(code: CryptoErrorCode, message: string) {
    super(message);
    this.name = "CryptoError";
    this.code = code;
  }
}
