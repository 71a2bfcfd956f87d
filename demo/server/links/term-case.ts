import { limitOf, type LinkLimit } from '../../../src/domain/link-extension.js';
import { tellMailOnly } from '../access/granted.js';
import { record } from '../audit.js';
import type { Database } from '../db/connect.js';
import type { LinkExtensionRow } from '../db/link-extension-schema.js';
import type { LinkRecord } from '../db/schema.js';
import type { TermMessage } from '../mail/term-message.js';
import { send } from '../mail/outbox.js';
import { packageUntil } from '../../../src/domain/leaving-package.js';
import { accountById } from '../sessions/sessions.js';
import type { Actor, World } from '../world.js';
import { termOf } from './term.js';

/** What happens by itself happens without a call. */
export type Happening = { db: Database; world: World; now: string };

export const limitIn = (link: LinkRecord): LinkLimit => limitOf(termOf(link));
export const wantedBy = ({ end_on, extend_by }: LinkExtensionRow): LinkLimit => ({
  endOn: end_on,
  extendBy: extend_by,
});

/** Mails both sides what has become of the term of a link. */
export async function tellOfTerm(
  call: Happening,
  link: LinkRecord,
  kind: TermMessage['kind'],
  extension?: LinkExtensionRow,
): Promise<void> {
  const account = await accountById(call.db, link.account_id!);
  const main = await accountById(call.db, link.main_id);
  const { endOn, extendBy } = extension ? wantedBy(extension) : limitIn(link);
  const message: TermMessage = {
    kind,
    main: { name: main.name, customerNumber: main.customer_number },
    account: { name: account.name, customerNumber: account.customer_number },
    on: endOn ?? '',
    months: extendBy ?? 0,
    until: link.end_on ?? '',
    message: extension?.message ?? '',
    reason: extension?.reason ?? '',
    takeUntil: kind === 'term-ended' && endOn !== null ? packageUntil(endOn) : '',
  };
  await send(call, account.contact_email, message, account.language);
  await send(call, main.contact_email, message, main.language);
  await tellMailOnly(call, link, message);
}

type TermDeed = Exclude<TermMessage['kind'], 'link-ending'> | 'extension-expired';

/** Notes it in the history of both sides. */
export const noteTerm = (
  call: Happening,
  actor: Actor | null,
  link: LinkRecord,
  action: TermDeed,
  on: string | null,
): Promise<void> =>
  record(call, actor, {
    action,
    subject: link.account_id,
    details: { link: link.id, ...(on !== null && { on }) },
  });
