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

/** The account whose numbers are meant: the one at work, or a linked one as far as it lends its forwarding. */
const whose = async (
  call: Call,
  { link }: PhoneLinesInput,
  hold: 'read' | 'hold' = 'read',
): Promise<AccountRow> =>
  link === undefined ? call.actor.account : lentAccount(call, link, 'manage-forwarding', hold);

export async function listPhoneLines(call: Call, input: PhoneLinesInput): Promise<Items<PhoneLine>> {
  return { items: await lineViews(call.db, (await whose(call, input)).id) };
}

/** Numbers without a prefix are German: the demo's provider is. */
const numbers = forwardingNumbers('DE');

/** The line, once its change breaks no rule among the lines that are told. */
async function allowed(
  { time }: Call,
  lines: readonly PhoneLine[],
  input: ForwardingPreviewInput,
): Promise<PhoneLine> {
  const line = lines.find(({ id }) => id === input.line);
  if (!line) throw new BackendError('not-found');
  const broken = forwardingProblems(input, { line, lines, numbers: await numbers, now: time });
  if (broken.fields.length > 0)
    throw new BackendError('invalid-input', {
      fields: [...broken.fields],
      ...(broken.numbers.length > 0 && { facts: { numbers: [...broken.numbers] } }),
    });
  return line;
}

export async function setForwarding(call: Call, input: ForwardingInput): Promise<PhoneLine> {
  const { db, actor, now } = call;
  const account = await whose(call, input, 'hold');
  requireRunning(account);
  requireRunning(actor.account);
  // All of them, always in the same order: two changes at once could each be fine and together be a loop.
  const locked = await linesOf(call, account).orderBy('id').forUpdate().execute();
  const line = await allowed(call, locked.map(view), input);
  requireVersion(line.version, input.version);
  if (input.link !== undefined) await requireConfirmed(call, 'forward', account);
  const changed = await db
    .updateTable('phone_line')
    .set(({ eb }) => ({
      rules: JSON.stringify(completeRules(line.rules, input.rules)),
      paused: input.paused ?? line.paused,
      version: eb('version', '+', 1),
      changed_at: now,
      changed_by: actor.person.name,
    }))
    .where('id', '=', line.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const numberOf = (id: string) => locked.find((each) => each.id === id)?.number ?? '';
  await record(call, actor, {
    action: 'forwarding-changed',
    subject: account.id,
    details: { line: line.id, version: changed.version, phone: line.number },
    changes: forwardingChanges(line, view(changed), numberOf),
  });
  return view(changed);
}

export async function previewForwarding(
  call: Call,
  input: ForwardingPreviewInput,
): Promise<ForwardingPreview> {
  const { time } = call;
  const account = await whose(call, input);
  const lines = await linesOf(call, account).execute();
  const line = await allowed(call, lines.map(view), input);
  const rules = completeRules(line.rules, input.rules);
  const { paused = line.paused } = input;
  const facts = { line, rules, paused, account: account.name, now: time };
  return { warnings: forwardingWarnings(facts, await numbers) };
}
