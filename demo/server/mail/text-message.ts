import { BackendError } from '../../../src/domain/errors.js';
import { SMS_LIMITS } from '../../../src/domain/rules.js';
import { isMobile } from '../../../src/backend/memory/mobile.js';
import type { SmsColumns } from '../db/text-message-schema.js';
import { tooEarly } from '../http/problem.js';
import { tokenHash } from '../sessions/secrets.js';
import type { Call, World } from '../world.js';
import { keep } from './mailbox.js';
import { Unreachable, type Transport } from './outbox.js';

const DAY = 24 * 3_600_000;

/** Refuses a number where nobody is told by text message: a code is mailed to who owns the account, and nowhere else. */
export function requireTexts({ world }: Call, phone: string | undefined, proof: string | null): void {
  if (phone !== undefined && (!world.texts || proof !== 'owner-consent'))
    throw new BackendError('invalid-input', { fields: [{ field: 'phone', rule: 'not-offered' }] });
}

/** Takes a text message off what may go to a number and what a person may send, and gives what their link notes of it. */
export async function smsTo(call: Call, phone: string | undefined): Promise<SmsColumns> {
  if (phone === undefined) return { sms_to: null, sms_state: null, sms_at: null };
  const { db, actor, now } = call;
  const number_hash = tokenHash(phone);
  await refuseAfter(call, SMS_LIMITS.numberPerDay, 'number_hash', number_hash);
  await refuseAfter(call, SMS_LIMITS.perDay, 'person_id', actor.person.id);
  await db.insertInto('sms_log').values({ person_id: actor.person.id, number_hash, at: now }).execute();
  return { sms_to: phone, sms_state: 'waiting', sms_at: now };
}

async function refuseAfter(
  { db, time }: Call,
  limit: number,
  column: 'number_hash' | 'person_id',
  value: string,
): Promise<void> {
  const oldest = await db
    .selectFrom('sms_log')
    .select('at')
    .where(column, '=', value)
    .where('at', '>', new Date(time - DAY).toISOString())
    .orderBy('at', 'desc')
    .offset(limit - 1)
    .limit(1)
    .executeTakeFirst();
  if (oldest) throw tooEarly(time, Date.parse(oldest.at) + DAY);
}

/** The demo's telephones: what goes to a mobile number can be read in the mailbox, and a landline takes none. */
export const ontoPhones =
  (world: Pick<World, 'db' | 'clock'>): Transport =>
  async (message) => {
    if (!isMobile(message.recipient)) throw new Unreachable('A landline reads no text messages');
    await keep(world, message, 'Nordfon');
  };
