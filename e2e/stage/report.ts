const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Counts the steps and tells them, one line each. */
export class Report {
  passed = 0;
  failed = 0;
  readonly #say: (line: string) => void;

  constructor(say: (line: string) => void = print) {
    this.#say = say;
  }

  /** For a journey beside the others: told here in one piece, once it is over. */
  async beside(run: (report: Report) => Promise<void>): Promise<void> {
    const lines: string[] = [];
    const own = new Report((line) => void lines.push(line));
    await run(own);
    for (const line of lines) this.#say(line);
    this.passed += own.passed;
    this.failed += own.failed;
  }

  begin(name: string, about: string): void {
    this.#say(`\n${name}  ${about}`);
  }

  pass(step: string, milliseconds: number): void {
    this.passed += 1;
    this.#say(`  ✓ ${step}  ${(milliseconds / 1000).toFixed(1)} s`);
  }

  /** @param seen what was on the page, and where its picture is */
  fail(step: string, error: unknown, seen: readonly string[]): void {
    this.failed += 1;
    const why = error instanceof Error ? error.message : String(error);
    this.#say(`  ✗ ${step}`);
    for (const line of [...why.split("\n"), ...seen]) this.#say(`      ${line}`);
  }

  note(line: string): void {
    this.#say(`    ${line}`);
  }

  end(milliseconds: number): void {
    this.#say(`\n${(milliseconds / 1000).toFixed(0)} s, pictures in build/e2e`);
    this.#say(`${this.passed} passed, ${this.failed} failed`);
  }
}
