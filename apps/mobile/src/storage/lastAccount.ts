const storageKey = "juxin.account";

/** Whose answers and drafts this phone holds; null when nobody's, or when it keeps nothing. */
export function lastAccount(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

export function rememberAccount(accountId: string | null): void {
  try {
    if (accountId === null) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, accountId);
  } catch {
    // The next sign-in then starts with an empty phone.
  }
}
