const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Counts the steps and tells them, one line each. */
export class Report {
  passed = 0;
  failed = 0;

  begin(name: string, about: string): void {
    say(`\n${name}  ${about}`);
  }

  pass(step: string, milliseconds: number): void {
    this.passed += 1;
    say(`  ✓ ${step}  ${(milliseconds / 1000).toFixed(1)} s`);
  }

  /** @param seen what was on the page, and where its picture is */
  fail(step: string, error: unknown, seen: readonly string[]): void {
    this.failed += 1;
    const why = error instanceof Error ? error.message : String(error);
    say(`  ✗ ${step}`);
    for (const line of [...why.split("\n"), ...seen]) say(`      ${line}`);
  }

  note(line: string): void {
    say(`    ${line}`);
  }

  end(milliseconds: number): void {
    say(`\n${(milliseconds / 1000).toFixed(0)} s, pictures in build/e2e`);
    say(`${this.passed} passed, ${this.failed} failed`);
  }
}
