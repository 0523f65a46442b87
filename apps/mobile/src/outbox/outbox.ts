import { newId, type Schemas } from "@juxin/api-client";
import { afterFailure } from "./afterFailure.ts";
import { deliver, type Post } from "./deliver.ts";
import {
  type Answer,
  type AnswerItem,
  isAnswer,
  isOpen,
  type OutboxBody,
  type OutboxItem,
} from "./item.ts";
import type { OutboxStore } from "./store.ts";

export interface OutboxParts {
  store: OutboxStore;
  post: Post;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Runs the work while no other tab runs it, as far as the browser can tell. */
  alone: (work: () => Promise<void>) => Promise<void>;
  onSent: (now: Schemas["CaseDetail"]) => void;
  /** The server said no for good. */
  onRefused: (item: OutboxItem) => void;
  onSignedOut: () => void;
}

export interface OutboxView {
  items: readonly OutboxItem[];
  /** The item on its way right now. */
  sending: string | null;
  /** Ids of what is lost when the page closes before it went out. */
  loose: ReadonlySet<string>;
}

/** The courier of demands and answers: keeps them on the phone and brings each to the server exactly once. */
export function createOutbox(parts: OutboxParts) {
  const { store, post, now, alone, onSent, onRefused, onSignedOut } = parts;
  let view: OutboxView = { items: [], sending: null, loose: new Set() };
  let account: string | null = null;
  let running: Promise<void> | null = null;
  const readers = new Set<() => void>();

  const show = (change: Partial<OutboxView>): void => {
    view = { ...view, ...change };
    for (const reader of readers) reader();
  };
  const reload = async (): Promise<void> => {
    const items = await store.list();
    const loose = store.loose();
    const open = items.filter((item) => isOpen(item) && loose.has(item.id));
    show({ items, loose: new Set(open.map((item) => item.id)) });
  };
  const save = async (item: OutboxItem): Promise<void> => {
    await store.put(item);
    await reload();
  };
  const find = async (test: (item: OutboxItem) => boolean) => (await store.list()).filter(test);

  /** False when the next item would fail in the same way. */
  async function send(item: OutboxItem): Promise<boolean> {
    show({ sending: item.id });
    let latest = item;
    try {
      const after = await deliver(item, post, async (progress) => {
        latest = progress;
        await save(progress);
      });
      onSent(after);
      return true;
    } catch (error) {
      const verdict = afterFailure(latest, error, now());
      await save(verdict.item);
      if (verdict.item.state === "refused") onRefused(verdict.item);
      if (verdict.item.fault?.reason.startsWith("session.") === true) onSignedOut();
      return !verdict.stop;
    }
  }

  /** One after the other, oldest first; what is added meanwhile goes along. */
  async function sendDue(): Promise<void> {
    const tried = new Set<string>();
    for (;;) {
      const [item] = await find(
        (each) =>
          each.state === "waiting" &&
          each.account === account &&
          each.notBefore <= now() &&
          !tried.has(each.id),
      );
      if (item === undefined) return;
      tried.add(item.id);
      if (!(await send(item))) return;
    }
  }

  /** What everything that waits has in common; its id is the submission's. */
  function begin() {
    if (account === null) throw new Error("Nobody is signed in");
    return {
      id: newId(now()),
      account,
      createdAt: new Date(now()).toISOString(),
      state: "waiting",
      tries: 0,
      notBefore: 0,
      fault: null,
      sent: null,
    } as const;
  }

  /** Sends whatever is due. Calls while it runs share the same run. */
  async function flush(): Promise<void> {
    running ??= alone(sendDue).finally(async () => {
      running = null;
      await reload();
      show({ sending: null });
    });
    await running;
  }

  return {
    getView: (): OutboxView => view,
    subscribe(reader: () => void): () => void {
      readers.add(reader);
      return () => readers.delete(reader);
    },
    reload,
    flush,
    /** Sets whose demands may go; called when somebody signs in or out. */
    setAccount(next: string | null): void {
      account = next;
    },
    /** Keeps a demand; resolves with its id when it is kept. */
    async add(body: OutboxBody, photos: readonly { key: string; blob: Blob }[]): Promise<string> {
      const item = begin();
      const unsent = photos.map(({ key, blob }) => ({ key, blob, fileId: null }));
      await save({ ...item, body, photos: unsent });
      return item.id;
    },
    /** Keeps what the asker says to a demand; the last word before it went out is the one that counts. */
    async answer(about: AnswerItem["about"], answer: Answer): Promise<void> {
      const item = begin();
      for (const old of await find(
        (each) => isAnswer(each) && isOpen(each) && each.about.caseId === about.caseId,
      ))
        if (old.id !== view.sending) await store.remove(old.id);
      await save({ ...item, kind: "answer", about, answer });
    },
    /** Makes everything that waits due at once: the rider asked, or the network came back. */
    async hurry(): Promise<void> {
      for (const item of await find((each) => each.state === "waiting" && each.notBefore > now()))
        await store.put({ ...item, notBefore: 0 });
      await flush();
    },
    /** Takes an item out: to be thrown away, or to be written anew after a refusal. */
    async remove(id: string): Promise<void> {
      await store.remove(id);
      await reload();
    },
    /** A refused item goes again as a new submission: nothing was written under the old key. */
    async retryRefused(id: string): Promise<void> {
      for (const item of await find((each) => each.id === id && each.state === "refused")) {
        const again = { id: newId(now()), notBefore: 0, tries: 0, fault: null } as const;
        const anew = isAnswer(item)
          ? item
          : {
              ...item,
              photos: item.photos.map((photo) => ({ ...photo, key: newId(now()), fileId: null })),
            };
        await store.put({ ...anew, ...again, state: "waiting" });
        await store.remove(id);
      }
      await flush();
    },
    /** Forgets what was sent before; those demands are in the list from the server. */
    async forgetSent(): Promise<void> {
      for (const item of await find((each) => each.state === "sent")) await store.remove(item.id);
      await reload();
    },
    /** Sign-out: nothing of this account stays on the phone. */
    async wipe(whose: string): Promise<void> {
      for (const item of await find((each) => each.account === whose)) await store.remove(item.id);
      await reload();
    },
  };
}

export type Outbox = ReturnType<typeof createOutbox>;
