import { afterFailure } from "./afterFailure.ts";
import { isOpen, type Kept } from "./kept.ts";
import type { Store } from "./store.ts";

export interface CourierParts<Item extends Kept, Answer> {
  store: Store<Item>;
  /** Brings one item to the server and saves it as `sent`; throws where a call fails. */
  deliver: (item: Item, save: (item: Item) => Promise<void>) => Promise<Answer>;
  /** Milliseconds since 1970. */
  now: () => number;
  newId: (now: number) => string;
  /** Runs the work while no other tab runs it, as far as the browser can tell. */
  alone: (work: () => Promise<void>) => Promise<void>;
  onSent: (answer: Answer) => void;
  /** The server said no for good. */
  onRefused: (item: Item) => void;
  onSignedOut: () => void;
}

export interface OutboxView<Item> {
  items: readonly Item[];
  /** The item on its way right now. */
  sending: string | null;
  /** Ids of what is lost when the page closes before it went out. */
  loose: ReadonlySet<string>;
}

/** Keeps what was written on the device and brings each piece to the server exactly once. */
export function createCourier<Item extends Kept, Answer>(parts: CourierParts<Item, Answer>) {
  const { store, deliver, now, newId, alone, onSent, onRefused, onSignedOut } = parts;
  let view: OutboxView<Item> = { items: [], sending: null, loose: new Set() };
  let account: string | null = null;
  let running: Promise<void> | null = null;
  const readers = new Set<() => void>();

  const show = (change: Partial<OutboxView<Item>>): void => {
    view = { ...view, ...change };
    for (const reader of readers) reader();
  };
  const reload = async (): Promise<void> => {
    const items = await store.list();
    const loose = store.loose();
    const open = items.filter((item) => isOpen(item) && loose.has(item.id));
    show({ items, loose: new Set(open.map((item) => item.id)) });
  };
  const save = async (item: Item): Promise<void> => {
    await store.put(item);
    await reload();
  };
  const find = async (test: (item: Item) => boolean) => (await store.list()).filter(test);

  /** False when the next item would fail in the same way. */
  async function send(item: Item): Promise<boolean> {
    show({ sending: item.id });
    let latest = item;
    try {
      const after = await deliver(item, async (progress) => {
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
    getView: (): OutboxView<Item> => view,
    subscribe(reader: () => void): () => void {
      readers.add(reader);
      return () => readers.delete(reader);
    },
    reload,
    flush,
    begin,
    save,
    find,
    /** Sets whose words may go; called when somebody signs in or out. */
    setAccount(next: string | null): void {
      account = next;
    },
    /** Makes everything that waits due at once: somebody asked, or the network came back. */
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
    async retryRefused(id: string, renew: (item: Item) => Item = (item) => item): Promise<void> {
      for (const item of await find((each) => each.id === id && each.state === "refused")) {
        const again = { id: newId(now()), notBefore: 0, tries: 0, fault: null } as const;
        await store.put({ ...renew(item), ...again, state: "waiting" });
        await store.remove(id);
      }
      await flush();
    },
    /** Forgets what was sent before; the server has it. */
    async forgetSent(): Promise<void> {
      for (const item of await find((each) => each.state === "sent")) await store.remove(item.id);
      await reload();
    },
    /** Sign-out: nothing of this account stays on the device. */
    async wipe(whose: string): Promise<void> {
      for (const item of await find((each) => each.account === whose)) await store.remove(item.id);
      await reload();
    },
  };
}

export type Courier<Item extends Kept, Answer> = ReturnType<typeof createCourier<Item, Answer>>;
