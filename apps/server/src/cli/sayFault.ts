import { NetworkError } from "@juxin/reach";
import { EnvError } from "../env.ts";
import {
  BackupError,
  DatabaseError,
  DatabaseLockedError,
  DatabaseSetupError,
  MigrationError,
} from "../platform/db/index.ts";
import { CryptoError } from "../platform/crypto/cryptoError.ts";
import { UsageError } from "./usageError.ts";

const told = [
  UsageError,
  EnvError,
  DatabaseLockedError,
  DatabaseSetupError,
  MigrationError,
  BackupError,
  CryptoError,
  NetworkError,
];

/** The file system's word for what the person can mend: a wrong path, no right, no room. */
const fileFaults = new Set(["ENOENT", "EACCES", "EPERM", "EISDIR", "ENOTDIR", "EROFS", "ENOSPC"]);

/** What the keyboard shows for an error: a sentence where we know what to do, else the stack. */
export function sayFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (told.some((kind) => error instanceof kind)) return error.message;
  if (error instanceof DatabaseError)
    return /^(?:08|28|3D)/.test(error.code)
      ? `连不上数据库，请检查 DATABASE_URL Cannot use the database, check DATABASE_URL: ${error.message}`
      : `数据库出错 The database says: ${error.message}`;
  const {
    code = "",
    port,
    address,
  } = error as NodeJS.ErrnoException & {
    port?: number;
    address?: string;
  };
  if (code === "EADDRINUSE")
    return `端口 ${port} 已被占用，请用 PORT 另选一个 Port ${port} is taken, choose another: PORT=${(port ?? 8080) + 1}`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return `HOST 不是本机地址 HOST is not an address of this machine: ${address ?? error.message}`;
  return fileFaults.has(code) ? error.message : (error.stack ?? error.message);
}
