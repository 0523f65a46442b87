import type { BrowserContextOptions } from "playwright-core";
import type { Stage } from "./stage/stage.ts";

export interface Asked {
  caseId: string;
  number: string;
  /** The rider's phone, still signed in. */
  kept: NonNullable<BrowserContextOptions["storageState"]>;
}

/** What one journey leaves for the next. */
export interface Story {
  /** The rider who asked, and what became of it. */
  asked?: Asked;
  /** Beginnings of names: `looks` looks at these screens alone. Unset: at all. */
  screens?: readonly string[];
}

export interface Journey {
  /** As given on the command line, and the folder of its pictures. */
  name: string;
  about: string;
  /** Has a server of its own and neither takes nor leaves anything: it may run beside the others. */
  apart?: true;
  run(stage: Stage, story: Story): Promise<void>;
}
