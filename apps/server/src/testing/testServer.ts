import { findServerPrograms, startCluster } from "../../../../tools/postgresCluster.mjs";

export type TestServer = Awaited<ReturnType<typeof startCluster>>;

/** A PostgreSQL server of this test's own; null, with a clear word, where none is installed. */
export async function testServer(): Promise<TestServer | null> {
  if (findServerPrograms()) return await startCluster();
  console.warn("No PostgreSQL server programs found: the tests that need one are skipped.");
  return null;
}

export const hasServer = findServerPrograms() !== null;
