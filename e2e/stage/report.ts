const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Counts the steps and tells them, one line each. */
export class Report {
  passed = 0;
  failed = 0;
  readonly #say: (line: string) => void;
  /** Every failed step with its reason, told again at the end: a long run's output is often cut. */
  readonly #failures: string[] = [];
  #journey = "";

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
    this.#failures.push(...own.#failures);
  }

  begin(name: string, about: string): void {
    this.#journey = name;
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
    const told = [...why.split("\n"), ...seen].map((line) => `      ${line}`);
    this.#say(`  ✗ ${step}`);
    for (const line of told) this.#say(line);
    this.#failures.push(`  ✗ ${this.#journey}: ${step}`, ...told);
  }

  note(line: string): void {
    this.#say(`    ${line}`);
  }

  end(milliseconds: number): void {
    if (this.#failures.length > 0) this.#say("\nfailed");
    for (const line of this.#failures) this.#say(line);
    this.#say(`\n${(milliseconds / 1000).toFixed(0)} s, pictures in build/e2e`);
    this.#say(`${this.passed} passed, ${this.failed} failed`);
  }
}
