/** What every check returns: the normalised value, or the first reason why there is none. */
export type Checked<Value, Reason extends string> =
  | { ok: true; value: Value }
  | { ok: false; reason: Reason };
