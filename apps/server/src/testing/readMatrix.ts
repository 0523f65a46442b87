/** The rows of a rights matrix: expected statuses by method and path. Throws when one stands there twice. */
export function readMatrix(text: string): Map<string, string[]> {
  const rows = new Map<string, string[]>();
  for (const line of text.split("\n").filter((one) => /^[A-Z]/.test(one))) {
    const [method, path, ...cells] = line.split(/\s+/);
    const key = `${method} ${path}`;
    if (rows.has(key)) throw new Error(`${key} stands in the matrix twice`);
    rows.set(key, cells);
  }
  return rows;
}
