/** The whole state in one file, out of either engine and into either. Refuses what is not whole. */
export type { BackupHeader, BackupProgress, BackupSummary } from "./format.ts";
export { verifyBackup } from "./readBackup.ts";
export { restoreBackup } from "./restoreBackup.ts";
export { writeBackup } from "./writeBackup.ts";
