/** What a list may be at most; beyond it a file is refused before it costs memory. */
export const limits = {
  fileBytes: 24 * 1024 * 1024,
  /** Of one archive, counted while inflating: what it declares of itself may be a lie. */
  inflatedBytes: 192 * 1024 * 1024,
  archiveEntries: 400,
  rows: 200_000,
  columns: 200,
  /** Longer texts are cut: no name, address or remark is so long. */
  cellCharacters: 1_000,
  merges: 20_000,
} as const;
