import { BackendError } from '../../../src/domain/errors.js';
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
} from '../../../src/domain/leaving-package.js';
import type { LinkSide } from '../../../src/domain/link.js';
import { lentPermissions } from '../../../src/domain/rules.js';
import { packageFiles, packageName, type PackageContents } from '../../../src/backend/package-files.js';
import { staffOf } from '../access/access.js';
import { held, heldByEach, mayWork, rolesFor } from '../access/granted.js';
import { historyPieces } from '../access/history.js';
import { record } from '../audit.js';
import type { Database } from '../db/connect.js';
import type { AccountRow, LinkRecord } from '../db/schema.js';
import { lineViews } from '../forwarding/forwarding.js';
import type { StreamedFile } from '../http/file.js';
import { beginFile } from '../http/one-file.js';
import { zipped } from '../http/zip.js';
import { packedInvoices } from '../invoices/packed.js';
import { accountById, refOf } from '../sessions/sessions.js';
import type { Call } from '../world.js';
import { accountViews, isLinked } from './views.js';

/** What both sides can see of a linked account now; the main account without the numbers that it keeps. */
export async function sharedNow(db: Database, link: LinkRecord, time: number): Promise<Shared> {
  const id = link.account_id!;
  const { view } = (await accountViews(db, [id], time)).get(id)!;
  const staff = await staffOf(db, link.main_id);
  const grantsBy = await heldByEach(db, staff);
  return {
    account: view,
    lines: await lineViews(db, id),
    team: (await staffOf(db, id)).map(({ name, permissions }) => ({ name, permissions })),
    helpers: staff.map((person) => {
      const grants = grantsBy(person).map(held);
      const works = link.scopes.includes('switch') && mayWork(person, grants, link, time);
      return {
        id: person.id,
        name: person.name,
        permissions: works ? lentPermissions(person.permissions, link, rolesFor(grants, link, time)) : [],
      };
    }),
  };
}

/** Keeps what both sides see of an account, as its link is about to end. */
export async function keepShared(db: Database, link: LinkRecord, time: number): Promise<void> {
  await db
    .insertInto('parting')
    .values({ link_id: link.id, shared: JSON.stringify(await sharedNow(db, link, time)) })
    .execute();
}

/** The same of a link that has ended, as it was then. One that ended before such was kept tells of the account alone. */
async function sharedOf({ db, time }: Call, link: LinkRecord, account: AccountRow): Promise<Shared> {
  if (isLinked(link)) return sharedNow(db, link, time);
  const kept = await db
    .selectFrom('parting')
    .select('shared')
    .where('link_id', '=', link.id)
    .executeTakeFirst();
  return (
    kept?.shared ?? {
      account: link.last?.account ?? (await accountViews(db, [account.id], time)).get(account.id)!.view,
    }
  );
}

interface Found {
  link: LinkRecord;
  side: LinkSide;
  account: AccountRow;
}

/** The link that is meant. Others' are as absent as those that never were. */
async function found({ db, actor, now }: Call, { link: id }: LeavingPackageInput): Promise<Found> {
  const own = actor.account.id;
  const known = db.selectFrom('link').selectAll().where('linked_at', 'is not', null);
  const link =
    id === undefined
      ? linkForPackage(
          (await known.where('account_id', '=', own).execute()).map((each) => ({
            link: each,
            linkedAt: each.linked_at,
            detachOn: each.detach_on,
            endedAt: each.ended_at,
          })),
          now.slice(0, 10),
        )?.link
      : await known.where('id', '=', id).executeTakeFirst();
  if (!link?.account_id || (link.main_id !== own && link.account_id !== own))
    throw new BackendError('not-found');
  const side = link.main_id === own ? 'main' : 'secondary';
  return { link, side, account: await accountById(db, link.account_id) };
}

async function contentsOf(call: Call, { link, side, account }: Found): Promise<PackageContents> {
  const { db, actor, now } = call;
  const { person } = actor;
  const both = await sharedOf(call, link, account);
  const shared = side === 'main' ? seenByMain(both, link.keeps_after) : both;
  const endsOn = link.ended_at?.slice(0, 10) ?? link.detach_on;
  const until = endsOn === null ? null : packageUntil(endsOn);
  const seesInvoices = side === 'main' || link.share_seen;
  const parts = packageParts({ side, person: person.id, own: person.permissions, shared, seesInvoices });
  const invoices = parts.includes('invoices') ? await packedInvoices(call, link, side) : [];
  const about: LeavingPackage = {
    link: link.id,
    side,
    main: refOf(await accountById(db, link.main_id)),
    account: refOf(account),
    since: link.linked_at!.slice(0, 10),
    endsOn,
    until,
    over: until !== null && now.slice(0, 10) > until,
    days: PACKAGE_DAYS,
    parts,
    ending: endingParts(side, parts),
    invoices: invoices.length,
  };
  return { about, shared, invoices, history: () => historyPieces(call, { link: link.id }), now };
}

export const getLeavingPackage = async (call: Call, input: LeavingPackageInput): Promise<LeavingPackage> =>
  (await contentsOf(call, await found(call, input))).about;

/** Everything as an archive. Nothing of it is kept: each file is made from the database while the archive is sent. */
export async function exportLeavingPackage(
  call: Call,
  { language, ...input }: LeavingPackageExportInput,
): Promise<StreamedFile> {
  const { world, actor, now } = call;
  const wanted = await found(call, input);
  const contents = await contentsOf(call, wanted);
  const { over, until } = contents.about;
  if (over) throw new BackendError('data-access-ended', { facts: { at: until ?? '' } });
  const { went, done } = beginFile(call);
  try {
    await world.db.transaction().execute((db) =>
      record({ db, now }, actor, {
        action: 'package-downloaded',
        subject: wanted.account.id,
        details: { link: wanted.link.id },
      }),
    );
    const files = packageFiles(contents, language);
    return {
      fileName: packageName(contents, language),
      type: 'application/zip',
      length: { files: files.length },
      pieces: watched(zipped(files, now), went, (error) => world.log('A file broke off', error)),
      done,
    };
  } catch (error) {
    done();
    throw error;
  }
}

async function* watched(
  pieces: AsyncGenerator<Uint8Array, void>,
  went: () => void,
  brokeOff: (error: unknown) => void,
): AsyncGenerator<Uint8Array, void> {
  try {
    for await (const piece of pieces) {
      went();
      yield piece;
    }
  } catch (error) {
    brokeOff(error);
    throw error;
  }
}
