import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DatabaseError, databaseError, statementTimeout, unavailable } from "./db/errors.ts";
import { AppError } from "./errors.ts";
import { translateFault } from "./faults.ts";
import { FileStoreError, fileStoreError } from "./files/fileStore.ts";
import { PhotoError, type PhotoReason } from "./files/photoError.ts";
import { writeDurably } from "./files/writeDurably.ts";

/** What the caller is told: status, reason, and the seconds to wait where it is worth waiting. */
function told(fault: unknown): [number, string, unknown] | null {
  const error = translateFault(fault);
  return error instanceof AppError
    ? [error.status, error.reason, error.detail?.["retryAfterSeconds"]]
    : null;
}
const sql = (code: string, constraint?: string) =>
  databaseError({ code, message: "m", constraint });

test("what passes by itself is 503, with its reason", () => {
  expect(told(unavailable("gone"))).toEqual([503, "database.unavailable", undefined]);
  expect(told(sql("57P01"))).toEqual([503, "database.unavailable", undefined]);
  expect(told(sql("53300"))).toEqual([503, "database.unavailable", undefined]);
  expect(told(statementTimeout(30))).toEqual([503, "database.timeout", undefined]);
  expect(told(sql("53100"))).toEqual([503, "files.diskFull", undefined]);
  expect(told(sql("40P01"))).toEqual([503, "database.busy", undefined]);
  expect(told(new FileStoreError("files.diskFull", "full"))).toEqual([
    503,
    "files.diskFull",
    undefined,
  ]);
  expect(told(new FileStoreError("files.unavailable", "io"))).toEqual([
    503,
    "files.unavailable",
    undefined,
  ]);
});

test("a missing file is 404; a key that we made wrongly is a fault of ours", () => {
  expect(told(new FileStoreError("files.notFound", "none"))).toEqual([
    404,
    "file.notFound",
    undefined,
  ]);
  expect(told(new FileStoreError("files.invalidKey", "bad"))).toBeNull();
  expect(told(new TypeError("bug"))).toBeNull();
  expect(told(new DatabaseError({ code: "42P01", message: "no table" }))).toBeNull();
  expect(told(sql("23514", "grants_not_by_oneself"))).toBeNull();
});

test("a photo is the sender's to change, and only a busy server's to send again", () => {
  const photo = (reason: PhotoReason, code: "invalid" | "limit") =>
    told(new PhotoError(code, reason));
  expect(photo("photo.notAnImage", "invalid")).toEqual([400, "photo.notAnImage", undefined]);
  expect(photo("photo.tooLarge", "limit")).toEqual([413, "photo.tooLarge", undefined]);
  expect(photo("photo.tooManyPixels", "limit")).toEqual([413, "photo.tooManyPixels", undefined]);
  expect(photo("photo.tooSlow", "limit")).toEqual([400, "photo.tooSlow", undefined]);
  expect(photo("photo.busy", "limit")).toEqual([429, "photo.busy", 5]);
});

test("a full disk is told apart from a broken one, by what the system really says", async () => {
  const folder = await mkdtemp(join(tmpdir(), "juxin-full-"));
  try {
    await expect(writeDurably(join(folder, "absent", "x"), Buffer.from("x"))).rejects.toThrow(
      /ENOENT/,
    );
    await symlink("/dev/full", join(folder, "device"));
    const full = await writeFile(join(folder, "device"), "x").catch((error: unknown) => error);
    if ((full as NodeJS.ErrnoException | undefined)?.code !== "ENOSPC") return;
    expect(told(fileStoreError(full))).toEqual([503, "files.diskFull", undefined]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
