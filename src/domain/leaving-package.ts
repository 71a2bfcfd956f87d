import * as v from 'valibot';
import { AccountRef, type Account } from './account.js';
import type { PhoneLine } from './call-forwarding.js';
import { SeenLines } from './seen-lines.js';
import { FileLanguage } from './link-export.js';
import { LinkSide } from './link.js';
import type { Permission } from './person.js';
import { Day, Id } from './text.js';

/** For how many days after the end of a link both sides can take along what was shared by it. */
export const PACKAGE_DAYS = 90;

/**
 * What can be in a package. `account`: its address, products and charges; `numbers`: its telephone numbers with their
 * forwarding; `people`: who could do what in it; `invoices`: its part of collective invoices; `history`: who did what.
 */
export const PackagePart = v.picklist(['account', 'numbers', 'people', 'invoices', 'history']);
export type PackagePart = v.InferOutput<typeof PackagePart>;

/** What one side of a link can take along of the joint time, and until when. */
export const LeavingPackage = v.object({
  link: Id,
  /** Whose package it is. */
  side: LinkSide,
  main: AccountRef,
  /** The secondary account. */
  account: AccountRef,
  /** The first day of the joint time. */
  since: Day,
  /** The first day without the link; null: no end is planned. */
  endsOn: v.nullable(Day),
  /** The last day on which it can be had; null while no end is planned. */
  until: v.nullable(Day),
  /** That day is over. */
  over: v.boolean(),
  /** For how many days after the end it can be had. */
  days: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** What is in it for this person. */
  parts: v.array(PackagePart),
  /** What of that this side sees no longer once the link has ended. */
  ending: v.array(PackagePart),
  /** How many invoices are in it. */
  invoices: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type LeavingPackage = v.InferOutput<typeof LeavingPackage>;

/**
 * Which link: one of the account at work, from either side; absent: the one to its main account, planned to end or ended
 * last.
 */
const which = { link: v.optional(Id) };

export const LeavingPackageInput = v.object(which);
export type LeavingPackageInput = v.InferOutput<typeof LeavingPackageInput>;

/** Asks for the package as a file. */
export const LeavingPackageExportInput = v.object({ ...which, language: FileLanguage });
export type LeavingPackageExportInput = v.InferOutput<typeof LeavingPackageExportInput>;

/** What both sides could see of a linked account: as it is, and once the link has ended as it was then. */
export interface Shared {
  readonly account: Account;
  /** Absent: nothing is known of that any more. */
  readonly lines?: readonly PhoneLine[];
  /** Who signs in to the account themselves. */
  readonly team?: readonly { name: string; permissions: readonly Permission[] }[];
  /** People of the main account, and what they could do in it. */
  readonly helpers?: readonly { id: string; name: string; permissions: readonly Permission[] }[];
}

/** What was shared, as the main account saw it: without the numbers that the account kept, and without their count. */
export function seenByMain(shared: Shared, keepsAfter: string | null): Shared {
  const { account, lines } = shared;
  if (keepsAfter === null || !lines) return shared;
  const seen = new SeenLines(lines, keepsAfter).shown;
  return {
    ...shared,
    account: { ...account, numbers: account.numbers - (lines.length - seen.length) },
    lines: seen,
  };
}

/** The last day on which a package can be had. */
export const packageUntil = (endsOn: string): string =>
  new Date(Date.parse(endsOn) + PACKAGE_DAYS * 86_400_000).toISOString().slice(0, 10);

/** Who wants a package. */
export interface Taking {
  readonly side: LinkSide;
  readonly person: string;
  /** Their rights in their own account. */
  readonly own: readonly Permission[];
  readonly shared: Shared;
  /** This side sees the account's part of collective invoices. */
  readonly seesInvoices: boolean;
}

/** What somebody can take along: nothing that they could not see while the accounts were linked. */
export function packageParts({ side, person, own, shared, seesInvoices }: Taking): PackagePart[] {
  const { helpers = [], lines, team } = shared;
  const there = side === 'secondary' ? own : (helpers.find(({ id }) => id === person)?.permissions ?? []);
  const has: Record<PackagePart, boolean> = {
    account: true,
    numbers: lines !== undefined && there.includes('manage-forwarding'),
    people: team !== undefined && there.includes('view-access'),
    invoices: seesInvoices && own.includes('view-invoices'),
    history: own.includes('view-access'),
  };
  return PackagePart.options.filter((part) => has[part]);
}

const OF_THE_ACCOUNT: readonly PackagePart[] = ['numbers', 'people'];

/**
 * What of it a side sees no longer after the end: a main account what is the other account's own. The overview keeps
 * what was last known of the account itself.
 */
export const endingParts = (side: LinkSide, parts: readonly PackagePart[]): PackagePart[] =>
  side === 'main' ? parts.filter((part) => OF_THE_ACCOUNT.includes(part)) : [];

/** What a choice among the links of an account goes by. */
interface Candidate {
  readonly linkedAt: string | null;
  readonly detachOn: string | null;
  readonly endedAt: string | null;
}

/**
 * The link to a main account that a package is wanted for: one that is planned to end, else the one that ended last, as
 * long as its package can be had, else the one that lasts.
 */
export function linkForPackage<L extends Candidate>(links: readonly L[], today: string): L | undefined {
  const known = links.filter(({ linkedAt }) => linkedAt !== null);
  const ended = known
    .filter(({ endedAt }) => endedAt !== null)
    .sort((a, b) => (a.endedAt! < b.endedAt! ? 1 : -1))[0];
  const lasting = known.find(({ endedAt }) => endedAt === null);
  if (lasting?.detachOn) return lasting;
  return ended && packageUntil(ended.endedAt!.slice(0, 10)) >= today ? ended : (lasting ?? ended);
}
