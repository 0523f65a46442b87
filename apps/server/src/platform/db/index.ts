/** The database: two engines, one face. It refuses rows outside the scope that a caller names. */
export { anyOf } from "./anyOf.ts";
export {
  type BackupHeader,
  type BackupProgress,
  type BackupSummary,
  restoreBackup,
  verifyBackup,
  writeBackup,
} from "./backup/index.ts";
export {
  createDatabase,
  type Database,
  type Engine,
  type IsolationLevel,
  type TransactionOptions,
} from "./database.ts";
export {
  BackupError,
  type BackupReason,
  DatabaseError,
  DatabaseLockedError,
  DatabaseSetupError,
  DatabaseTimeoutError,
  DatabaseUnavailableError,
  MigrationError,
} from "./errors.ts";
export { insertMany } from "./insertMany.ts";
export { json } from "./json.ts";
export { migrate } from "./migrate.ts";
export { type DatabaseLog, openDatabase, type OpenOptions } from "./openDatabase.ts";
export type { Tables } from "./schema.gen.ts";
export { withinArea } from "./withinArea.ts";
