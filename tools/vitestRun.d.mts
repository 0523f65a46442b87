export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** Runs vitest on these paths (all without any). @param node path of the Node to run it with */
export function runVitest(
  node: string,
  options: { paths?: string[]; exclude?: string[]; env: NodeJS.ProcessEnv },
): Promise<{ count: Count; output: string }>;

/** Reads the last line `N passed, N failed` of an output; without one, the program counts as one. */
export function countOf(output: string, code: number): Count;
