/** Batches written one after the other, while whoever adds them makes the next one ready. */
export interface Turns<Batch> {
  /** Waits for the batch before this one, and begins to write this one. @throws what writing that one threw */
  add(batch: Batch): Promise<void>;
  /** Does work that adds batches, and ends when the last one is written, or none is being written any more. */
  around(work: () => Promise<void>): Promise<void>;
}

/** No more than one batch is written and one waits: a batch that fails is the last that was begun. */
export function writeInTurn<Batch>(write: (batch: Batch) => Promise<void>): Turns<Batch> {
  let writing: Promise<void> = Promise.resolve();
  return {
    async add(batch) {
      await writing;
      writing = write(batch);
      // Whoever comes next is told; until then nobody waits for it.
      writing.catch(() => {});
    },
    async around(work) {
      try {
        await work();
      } finally {
        await writing.catch(() => {});
      }
      await writing;
    },
  };
}
