import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { writeDurably } from "../files/writeDurably.ts";

/** A file that another system is owed. `id` is the same at every try, so that it can be taken once. */
export interface OwedFile {
  id: string;
  district: string;
  /** ASCII. */
  name: string;
  type: string;
  bytes: Uint8Array;
}

/** Brings files to other systems, each under a name of its own. */
export interface Delivery {
  /** Where a receiver's files go, for people to read; null when nobody brings them. */
  reaches(receiver: string): string | null;
  /** Rejects when the receiver did not take it. */
  deliver(receiver: string, file: OwedFile): Promise<void>;
}

/** Where no address is set: what is owed waits to be fetched. */
export const noDelivery: Delivery = {
  reaches: () => null,
  deliver: async (receiver) => {
    throw new Error(`No address is set for ${receiver}`);
  },
};

/** For demos and development: files lie in a folder, nothing leaves the machine. */
export const folderDelivery = (folder: string): Delivery => ({
  reaches: (receiver) => join(folder, receiver),
  async deliver(receiver, file) {
    await mkdir(join(folder, receiver), { recursive: true });
    await writeDurably(join(folder, receiver, `${file.district}-${file.name}`), file.bytes);
  },
});

/**
 * POST of the file itself with a bearer token; `idempotency-key` names it, `x-juxin-district` whose it
 * is. Any 2xx answer counts as taken, a redirection does not: the token is for this address alone.
 */
export const httpDelivery = (
  receivers: Readonly<Record<string, { url: string; token: string }>>,
  otherwise: Delivery = noDelivery,
): Delivery => ({
  reaches: (receiver) => receivers[receiver]?.url ?? otherwise.reaches(receiver),
  async deliver(receiver, file) {
    const to = receivers[receiver];
    if (to === undefined) return otherwise.deliver(receiver, file);
    const response = await fetch(to.url, {
      method: "POST",
      headers: {
        "content-type": file.type,
        "content-disposition": `attachment; filename="${file.name}"`,
        authorization: `Bearer ${to.token}`,
        "idempotency-key": file.id,
        "x-juxin-district": file.district,
      },
      body: Uint8Array.from(file.bytes),
      redirect: "manual",
      signal: AbortSignal.timeout(30_000),
    });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`The receiver answered ${response.status}`);
  },
});
