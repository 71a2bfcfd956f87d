/** The part of a storage that is used. */
type Kept = Pick<Storage, 'getItem' | 'setItem'>;

/** Links that a person has pinned, and those that they opened last, newest first, by id. */
export interface KeptAccounts {
  readonly pinned: readonly string[];
  readonly recent: readonly string[];
}

const NOTHING: KeptAccounts = { pinned: [], recent: [] };
const PINNED_MOST = 8;
const RECENT_MOST = 5;

/** Where a browser keeps things for good; undefined where it does not. */
export function deviceStorage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

const keyOf = (person: string, account: string): string => `subsidiary-accounts:${person}:${account}`;

const ids = (value: unknown, most: number): string[] =>
  Array.isArray(value)
    ? value.filter((each): each is string => typeof each === 'string' && each !== '').slice(0, most)
    : [];

/**
 * What a person keeps at hand of their main account's links, on this device: ids alone, nothing about an account.
 */
export class AccountsAtHand {
  readonly #storage: Kept | undefined;
  readonly #key: string;

  constructor(person: string, account: string, storage: Kept | undefined = deviceStorage()) {
    this.#key = keyOf(person, account);
    this.#storage = storage;
  }

  get kept(): KeptAccounts {
    try {
      const { pinned, recent } = JSON.parse(this.#storage?.getItem(this.#key) ?? '{}') as Record<
        string,
        unknown
      >;
      return { pinned: ids(pinned, PINNED_MOST), recent: ids(recent, RECENT_MOST) };
    } catch {
      return NOTHING;
    }
  }

  /** Whether it can be kept at all. */
  get isKept(): boolean {
    return this.#storage !== undefined;
  }

  opened(link: string): void {
    const { pinned, recent } = this.kept;
    this.#keep({ pinned, recent: [link, ...recent.filter((each) => each !== link)] });
  }

  pin(link: string, pinned: boolean): void {
    const before = this.kept;
    const others = before.pinned.filter((each) => each !== link);
    this.#keep({ ...before, pinned: pinned ? [...others, link].slice(-PINNED_MOST) : others });
  }

  /** Forgets links that are not there any more. */
  forget(links: ReadonlySet<string>): void {
    const { pinned, recent } = this.kept;
    const stays = (id: string) => !links.has(id);
    this.#keep({ pinned: pinned.filter(stays), recent: recent.filter(stays) });
  }

  #keep({ pinned, recent }: KeptAccounts): void {
    try {
      const kept = { pinned, recent: recent.slice(0, RECENT_MOST) };
      this.#storage?.setItem(this.#key, JSON.stringify(kept));
    } catch {
      // A full storage keeps nothing at hand, and nothing else changes.
    }
  }
}
