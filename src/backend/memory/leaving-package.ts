import { BackendError } from '../../domain/errors.js';
import {
  endingParts,
  linkForPackage,
  PACKAGE_DAYS,
  packageParts,
  packageUntil,
  seenByMain,
  type LeavingPackage,
  type LeavingPackageExportInput,
  type LeavingPackageInput,
  type Shared,
} from '../../domain/leaving-package.js';
import type { LinkSide } from '../../domain/link.js';
import type { LinkFile } from '../../domain/link-export.js';
import { lentPermissions } from '../../domain/rules.js';
import type { CallOptions } from '../backend.js';
import { packageFiles, packageName, type PackageContents } from '../package-files.js';
import { historyPieces, note } from './activity.js';
import type { Context } from './context.js';
import { lineView } from './forwarding.js';
import { mayWork, rolesOf } from './granted.js';
import { packedInvoices } from './invoicing.js';
import type { AccountRecord, LinkRecord } from './records.js';
import type { Store } from './store.js';
import { storedZip } from './stored-zip.js';
import { accountView, isLinked, refOf } from './views.js';

/** What both sides can see of a linked account now; the main account without the numbers that it keeps. */
export function sharedNow(world: Store, link: LinkRecord, account: AccountRecord): Shared {
  return structuredClone({
    account: accountView(world, account),
    lines: account.lines.map(lineView),
    team: world.staffOf(account.id).map(({ name, permissions }) => ({ name, permissions })),
    helpers: world.staffOf(link.mainId).map((person) => ({
      id: person.id,
      name: person.name,
      permissions:
        link.scopes.includes('switch') && mayWork(world, person, link)
          ? lentPermissions(person.permissions, link, rolesOf(world, person.id, link))
          : [],
    })),
  });
}

/** The same of a link that has ended, as it was then. */
function sharedOf(world: Store, link: LinkRecord, account: AccountRecord): Shared {
  if (isLinked(link)) return sharedNow(world, link, account);
  return world.partings.get(link.id) ?? { account: link.last ?? accountView(world, account) };
}

interface Found {
  link: LinkRecord;
  side: LinkSide;
  account: AccountRecord;
}

/** The link that is meant. Others' are as absent as those that never were. */
function found({ world, account, now }: Context, { link: id }: LeavingPackageInput): Found {
  const link =
    id === undefined
      ? linkForPackage(
          world.linksTo(account.id).filter((each) => each.linkedAt !== null),
          now.slice(0, 10),
        )
      : world.links.get(id);
  if (!link?.accountId || link.linkedAt === null) throw new BackendError('not-found');
  if (link.mainId !== account.id && link.accountId !== account.id) throw new BackendError('not-found');
  const side = link.mainId === account.id ? 'main' : 'secondary';
  return { link, side, account: world.account(link.accountId) };
}

function contentsOf(context: Context, { link, side, account }: Found): PackageContents {
  const { world, person, now } = context;
  const both = sharedOf(world, link, account);
  const shared = side === 'main' ? seenByMain(both, link.keepsAfter) : both;
  const endsOn = link.endedAt?.slice(0, 10) ?? link.detachOn;
  const until = endsOn === null ? null : packageUntil(endsOn);
  const seesInvoices = world.capabilities.invoicing && (side === 'main' || link.sight.share);
  const parts = packageParts({ side, person: person.id, own: person.permissions, shared, seesInvoices });
  const invoices = parts.includes('invoices') ? packedInvoices(context, link) : [];
  const about: LeavingPackage = {
    link: link.id,
    side,
    main: refOf(world.account(link.mainId)),
    account: refOf(account),
    since: link.linkedAt!.slice(0, 10),
    endsOn,
    until,
    over: until !== null && now.slice(0, 10) > until,
    days: PACKAGE_DAYS,
    parts,
    ending: endingParts(side, parts),
    invoices: invoices.length,
  };
  return { about, shared, invoices, history: () => historyPieces(context, { link: link.id }), now };
}

export const getLeavingPackage = (context: Context, input: LeavingPackageInput): LeavingPackage =>
  contentsOf(context, found(context, input)).about;

/** What can be made of it without a server: tables and e-invoices, and no PDF. */
export async function exportLeavingPackage(
  context: Context,
  { language, ...input }: LeavingPackageExportInput,
  { signal, onProgress }: CallOptions,
): Promise<LinkFile> {
  const { world } = context;
  const wanted = found(context, input);
  const contents = contentsOf(context, wanted);
  const { over, until } = contents.about;
  if (over) throw new BackendError('data-access-ended', { facts: { at: until ?? '' } });
  note(world, context, { kind: 'package-downloaded', subject: wanted.account.id, link: wanted.link });
  const files = packageFiles(contents, language);
  const entries: { name: string; bytes: Uint8Array<ArrayBuffer> }[] = [];
  for (const { name, pieces } of files) {
    onProgress?.(entries.length, files.length);
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    const all: BlobPart[] = [];
    for await (const piece of pieces()) all.push(piece as BlobPart);
    entries.push({ name, bytes: new Uint8Array(await new Blob(all).arrayBuffer()) });
  }
  onProgress?.(files.length, files.length);
  return { fileName: packageName(contents, language), blob: storedZip(entries, context.now) };
}
