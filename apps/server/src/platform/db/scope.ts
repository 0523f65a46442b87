/** The scope as it stands in `set local juxin.scope`; '' denies every row. Throws on anything else. */
export function checkedScope(scope: string | null): string {
  if (scope === null) return "";
  if (!/^\d{2}(?:\d{2}){0,2}$/.test(scope)) {
    throw new TypeError(
      `A scope is an area prefix of 2, 4 or 6 digits, not ${JSON.stringify(scope)}.`,
    );
  }
  return scope;
}
