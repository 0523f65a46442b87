const plain = /^\w*$/;

/**
 * A cell that a spreadsheet shows and never runs: what begins like a formula gets an apostrophe, what holds
 * a comma, a quote or a line break is quoted. Plain negative numbers stay as they are.
 */
export function csvCell(value: string): string {
  if (plain.test(value)) return value;
  const safe = /^[=+@\t\r]/.test(value) || /^-(?![\d.]+$)/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
