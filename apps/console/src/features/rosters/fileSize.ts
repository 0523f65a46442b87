import { formatNumber } from "@juxin/ui/format.ts";

/** 3.4 MB, 120 KB: the size of a file as file managers tell it. */
export const fileSize = (bytes: number): string =>
  bytes >= 1_048_576
    ? `${formatNumber(bytes / 1_048_576, 1)} MB`
    : `${formatNumber(Math.max(1, bytes / 1024))} KB`;

/** The largest file that is taken, bytes. */
export const largestFile = 24 * 1024 * 1024;
