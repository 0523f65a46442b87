/** A fault of the person at the keyboard: said in one line, without a stack. */
export class UsageError extends Error {
  override name = "UsageError";
}
