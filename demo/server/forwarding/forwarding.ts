import {
  noForwarding,
  RING_SECONDS,
  targetProblem,
  type ForwardingInput,
  type ForwardingRule,
  type PhoneLine,
} from '../../../src/domain/call-forwarding.js';
import { BackendError, type FieldProblem } from '../../../src/domain/errors.js';
import type { Items } from '../../../src/backend/backend.js';
import type { Selectable } from 'kysely';
import { record } from '../audit.js';
import type { PhoneLineTable } from '../db/schema.js';
import { requireVersion } from '../links/own-link.js';
import type { Call } from '../world.js';

const view = (line: Selectable<PhoneLineTable>): PhoneLine => ({
  id: line.id,
  version: `n${line.version}`,
  number: line.number,
  rules: line.rules,
  changedAt: line.changed_at,
  changedBy: line.changed_by,
});

export async function listPhoneLines({ db, actor }: Call): Promise<Items<PhoneLine>> {
  const lines = await db
    .selectFrom('phone_line')
    .selectAll()
    .where('account_id', '=', actor.account.id)
    .orderBy('number')
    .execute();
  return { items: lines.map(view) };
}

/** Every condition once, in its usual order; what is not told stays as it was. */
const complete = (before: readonly ForwardingRule[], given: readonly ForwardingRule[]): ForwardingRule[] =>
  noForwarding().map((usual) => {
    const same = (rule: ForwardingRule) => rule.condition === usual.condition;
    const { active, target, seconds } = given.find(same) ?? before.find(same) ?? usual;
    return {
      condition: usual.condition,
      active,
      target,
      seconds: usual.condition === 'no-answer' ? (seconds ?? RING_SECONDS.usual) : null,
    };
  });

export async function setForwarding(call: Call, input: ForwardingInput): Promise<PhoneLine> {
  const { db, actor, now } = call;
  const line = await db
    .selectFrom('phone_line')
    .selectAll()
    .where('id', '=', input.line)
    .where('account_id', '=', actor.account.id)
    .forUpdate()
    .executeTakeFirst();
  if (!line) throw new BackendError('not-found');
  const fields = input.rules.flatMap(({ target }, index): FieldProblem[] => {
    const rule = target === null ? undefined : targetProblem(line.number, target);
    return rule ? [{ field: `rules.${index}.target`, rule }] : [];
  });
  if (fields.length > 0) throw new BackendError('invalid-input', { fields });
  requireVersion(view(line).version, input.version);
  const changed = await db
    .updateTable('phone_line')
    .set({
      rules: JSON.stringify(complete(line.rules, input.rules)),
      version: line.version + 1,
      changed_at: now,
      changed_by: actor.person.name,
    })
    .where('id', '=', line.id)
    .where('version', '=', line.version)
    .returningAll()
    .executeTakeFirst();
  if (!changed) throw new BackendError('version-mismatch');
  await record(call, actor, {
    action: 'forwarding-changed',
    subject: actor.account.id,
    details: { line: line.id, version: changed.version },
  });
  return view(changed);
}
