import { forwardingChanges } from '../../../src/domain/activity-changes.js';
import {
  completeRules,
  type ForwardingInput,
  type ForwardingPreview,
  type ForwardingPreviewInput,
  type PhoneLine,
  type PhoneLinesInput,
} from '../../../src/domain/call-forwarding.js';
import { BackendError } from '../../../src/domain/errors.js';
import { forwardingNumbers } from '../../../src/domain/forwarding-numbers.js';
import { forwardingProblems } from '../../../src/domain/forwarding-rules.js';
import { SeenLines } from '../../../src/domain/seen-lines.js';
import type { Items } from '../../../src/backend/backend.js';
import { forwardingWarnings } from '../../../src/backend/memory/forwarding-warnings.js';
import type { Selectable } from 'kysely';
import { lentAccount } from '../access/access.js';
import { record } from '../audit.js';
import type { AccountRow, PhoneLineTable } from '../db/schema.js';
import { requireVersion } from '../links/own-link.js';
import { requireConfirmed } from '../sessions/step-up.js';
import type { Call } from '../world.js';
import { requireRunning } from '../links/running.js';

const view = (line: Selectable<PhoneLineTable>): PhoneLine => ({
  id: line.id,
  version: `n${line.version}`,
  number: line.number,
  assignedOn: line.assigned_on,
  name: line.name,
  voicemail: line.voicemail,
  timeZone: line.time_zone,
  region: line.region,
  paused: line.paused,
  rules: line.rules,
  changedAt: line.changed_at,
  changedBy: line.changed_by,
});

const linesOf = ({ db }: Pick<Call, 'db'>, { id }: Pick<AccountRow, 'id'>) =>
  db.selectFrom('phone_line').selectAll().where('account_id', '=', id);

/** The telephone numbers of an account, whoever asks. */
export const lineViews = async (db: Call['db'], id: string): Promise<PhoneLine[]> =>
  (await linesOf({ db }, { id }).orderBy('number').execute()).map(view);

/** The account whose numbers are meant, and the day after which it keeps those that it gets from who looks. */
interface Whose {
  account: AccountRow;
  keepsAfter: string | null;
}

/**
 * The account at work, or a linked one as far as it lends its forwarding. Its main account's people do not see the
 * numbers that it keeps, wherever they look from.
 */
async function whose(
  call: Call,
  { link: id }: PhoneLinesInput,
  hold: 'read' | 'hold' = 'read',
): Promise<Whose> {
  const { account, link: through } = call.actor;
  if (id === undefined) return { account, keepsAfter: through?.keeps_after ?? null };
  const found = await lentAccount(call, id, 'manage-forwarding', hold);
  return { account: found.account, keepsAfter: found.link.keeps_after };
}

export async function listPhoneLines(call: Call, input: PhoneLinesInput): Promise<Items<PhoneLine>> {
  const { account, keepsAfter } = await whose(call, input);
  return { items: new SeenLines(await lineViews(call.db, account.id), keepsAfter).shown };
}

/** Numbers without a prefix are German: the demo's provider is. */
const numbers = forwardingNumbers('DE');

/** The line, once its change breaks no rule among the lines of its account. */
async function allowed(
  { time }: Call,
  lines: SeenLines<PhoneLine>,
  input: ForwardingPreviewInput,
): Promise<PhoneLine> {
  const line = lines.find(input.line);
  if (!line) throw new BackendError('not-found');
  const change = { ...input, rules: lines.held(line, input.rules) };
  const broken = forwardingProblems(change, {
    ...lines.situation(line),
    numbers: await numbers,
    now: time,
  });
  if (broken.fields.length > 0)
    throw new BackendError('invalid-input', {
      fields: [...broken.fields],
      ...(broken.numbers.length > 0 && { facts: { numbers: [...broken.numbers] } }),
    });
  return line;
}

export async function setForwarding(call: Call, input: ForwardingInput): Promise<PhoneLine> {
  const { db, actor, now } = call;
  const { account, keepsAfter } = await whose(call, input, 'hold');
  requireRunning(account);
  requireRunning(actor.account);
  // All of them, always in the same order: two changes at once could each be fine and together be a loop.
  const locked = await linesOf(call, account).orderBy('id').forUpdate().execute();
  const lines = new SeenLines(locked.map(view), keepsAfter);
  const line = await allowed(call, lines, input);
  requireVersion(line.version, input.version);
  if (input.link !== undefined) await requireConfirmed(call, 'forward', account);
  const changed = await db
    .updateTable('phone_line')
    .set(({ eb }) => ({
      rules: JSON.stringify(completeRules(line.rules, lines.meant(line, input.rules))),
      paused: input.paused ?? line.paused,
      version: eb('version', '+', 1),
      changed_at: now,
      changed_by: actor.person.name,
    }))
    .where('id', '=', line.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await record(call, actor, {
    action: 'forwarding-changed',
    subject: account.id,
    details: { line: line.id, version: changed.version, phone: line.number },
    changes: forwardingChanges(line, view(changed), (id) => lines.numberOf(id)),
  });
  return lines.show(view(changed));
}

export async function previewForwarding(
  call: Call,
  input: ForwardingPreviewInput,
): Promise<ForwardingPreview> {
  const { time } = call;
  const { account, keepsAfter } = await whose(call, input);
  const lines = new SeenLines(await lineViews(call.db, account.id), keepsAfter);
  const line = await allowed(call, lines, input);
  const { paused = line.paused } = input;
  const facts = { line, rules: lines.after(line, input.rules), paused, account: account.name, now: time };
  return { warnings: forwardingWarnings(facts, await numbers) };
}
