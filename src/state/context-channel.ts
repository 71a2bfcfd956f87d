import { Store } from './store.js';

/** The part of a BroadcastChannel that is used. */
export type Channel = Pick<BroadcastChannel, 'postMessage' | 'close' | 'onmessage'>;

/** How the tabs of a portal reach each other; undefined where they cannot. */
export type OpenChannel = () => Channel | undefined;

const NAME = 'subsidiary-elements';
const tab = Math.random().toString(36).slice(2);

const broadcast: OpenChannel = () =>
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(NAME);

/** An account that somebody works in. */
export interface ContextAccount {
  readonly id: string;
  readonly name: string;
}

/** The account that this tab last moved the session to. */
let movedTo: string | undefined;

/** Whether it was this tab that moved the session to an account. */
export const movedHere = (id: string): boolean => id === movedTo;

const mismatches = new Set<() => void>();

/** A backend has refused something because the session is in another account than this tab shows. */
export function contextMismatched(): void {
  for (const listener of [...mismatches]) listener();
}

/** Calls back whenever a backend has refused something for that reason. */
export function onContextMismatch(listener: () => void): () => void {
  mismatches.add(listener);
  return () => mismatches.delete(listener);
}

/** Tells the other tabs in which account the session works from now on. */
export function announceContext(id: string, name: string, open: OpenChannel = broadcast): void {
  movedTo = id;
  const channel = open();
  channel?.postMessage({ type: 'context', tab, account: { id, name } });
  channel?.close();
}

/** Hears from other tabs that the session works in another account. Listens as long as somebody watches. */
export class ContextChannel extends Store<ContextAccount | undefined> {
  readonly #open: OpenChannel;
  readonly #own: string;
  #channel: Channel | undefined;
  #watchers = 0;

  /** `own` names this tab: what it announces itself is no news to it. */
  constructor(open: OpenChannel = broadcast, own: string = tab) {
    super(undefined);
    this.#open = open;
    this.#own = own;
  }

  override subscribe(listener: () => void): () => void {
    const stop = super.subscribe(listener);
    if (this.#watchers++ === 0) this.#listen();
    let stopped = false;
    return () => {
      if (stopped) return;
      stopped = true;
      stop();
      if (--this.#watchers > 0) return;
      this.#channel?.close();
      this.#channel = undefined;
    };
  }

  /** The session was found to work in another account, though no tab told of it. */
  found(account: ContextAccount): void {
    this.set(account);
  }

  /** The person has chosen. */
  settle(): void {
    this.set(undefined);
  }

  #listen(): void {
    this.#channel = this.#open();
    if (!this.#channel) return;
    this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const message = data as { type?: unknown; tab?: unknown; account?: Partial<ContextAccount> } | null;
      const { id, name } = message?.account ?? {};
      if (message?.type !== 'context' || message.tab === this.#own) return;
      if (typeof id === 'string' && typeof name === 'string') this.set({ id, name });
    };
  }
}
