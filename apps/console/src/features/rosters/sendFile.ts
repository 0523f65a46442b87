import { sendPart, type RosterList } from "./queries.ts";

export interface Sent {
  /** Parts that have arrived, and all there are. */
  done: number;
  of: number;
}

const attempts = 3;
const pause = (millis: number): Promise<void> => new Promise((go) => setTimeout(go, millis));

/** One part, tried again while the network fails: a train goes through a tunnel. */
async function sendSurely(id: string, part: number, bytes: Blob): Promise<RosterList> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await sendPart(id, part, bytes);
    } catch (error) {
      if (attempt === attempts) throw error;
      await pause(1000 * 2 ** attempt);
    }
}

/**
 * Sends the parts of a file that the server lacks, in order, and tells how far it is.
 * @returns the list as it is after its last part
 */
export async function sendFile(
  list: RosterList,
  file: Blob,
  tell: (sent: Sent) => void,
): Promise<RosterList> {
  const of = Math.ceil(file.size / list.partBytes);
  let latest = list;
  let done = of - list.partsMissing.length;
  tell({ done, of });
  for (const part of list.partsMissing) {
    const from = part * list.partBytes;
    latest = await sendSurely(list.id, part, file.slice(from, from + list.partBytes));
    done += 1;
    tell({ done, of });
  }
  return latest;
}
