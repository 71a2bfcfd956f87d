import { forwardingChanges } from '../../domain/activity-changes.js';
import {
  completeRules,
  type ForwardingInput,
  type ForwardingPreview,
  type ForwardingPreviewInput,
  type Holiday,
  type HolidaysInput,
  type PhoneLine,
  type PhoneLinesInput,
} from '../../domain/call-forwarding.js';
import { BackendError } from '../../domain/errors.js';
import { forwardingProblems } from '../../domain/forwarding-rules.js';
import type { Items } from '../backend.js';
import { lentAccount } from './access.js';
import { note } from './activity.js';
import { requireRunning } from './running.js';
import { requireVersion, type Context } from './context.js';
import { demoHolidays } from './demo-holidays.js';
import { forwardingWarnings } from './forwarding-warnings.js';
import { requireConfirmed } from './step-up.js';
import type { AccountRecord, LineRecord } from './records.js';

export const lineView = ({ revision, ...line }: LineRecord): PhoneLine => ({
  ...line,
  version: `n${revision}`,
});

/** The account whose numbers are meant: the one at work, or a linked one as far as it lends its forwarding. */
function whose(context: Context, { link }: PhoneLinesInput): AccountRecord {
  if (link === undefined) return context.account;
  if (!context.world.capabilities.linkedForwarding) throw new BackendError('not-offered');
  return lentAccount(context, link, 'manage-forwarding');
}

export const listPhoneLines = (context: Context, input: PhoneLinesInput): Items<PhoneLine> => ({
  items: whose(context, input).lines.map(lineView),
});

/** The line, once its change breaks no rule. */
function allowed(
  { world }: Context,
  account: AccountRecord,
  input: ForwardingPreviewInput,
  version?: string,
): LineRecord {
  const line = account.lines.find(({ id }) => id === input.line);
  if (!line) throw new BackendError('not-found');
  const situation = { line, lines: account.lines, numbers: world.numbers!, now: world.time };
  const { fields, numbers } = forwardingProblems(input, situation);
  if (fields.length > 0)
    throw new BackendError('invalid-input', {
      fields: [...fields],
      ...(numbers.length > 0 && { facts: { numbers: [...numbers] } }),
    });
  if (version !== undefined) requireVersion(lineView(line).version, version);
  return line;
}

export function setForwarding(context: Context, input: ForwardingInput): PhoneLine {
  const { world, person, now } = context;
  const account = whose(context, input);
  requireRunning(account);
  if (context.account !== account) requireRunning(context.account);
  const line = allowed(context, account, input, input.version);
  if (input.link !== undefined) requireConfirmed(context, 'forward', account);
  const before = { rules: line.rules, paused: line.paused };
  line.rules = completeRules(line.rules, input.rules);
  line.paused = input.paused ?? line.paused;
  line.revision++;
  line.changedAt = now;
  line.changedBy = person.name;
  world.generation++;
  const numberOf = (id: string) => account.lines.find((each) => each.id === id)?.number ?? '';
  const changes = forwardingChanges(before, line, numberOf);
  const facts = { phone: line.number };
  note(world, context, { kind: 'forwarding-changed', subject: account.id, facts, changes });
  return lineView(line);
}

export function previewForwarding(context: Context, input: ForwardingPreviewInput): ForwardingPreview {
  const { world } = context;
  const account = whose(context, input);
  const line = allowed(context, account, input);
  const { paused = line.paused } = input;
  const rules = completeRules(line.rules, input.rules);
  const facts = { line, rules, paused, account: account.name, now: world.time };
  return { warnings: forwardingWarnings(facts, world.numbers!) };
}

export function getHolidays(_context: Context, { region, year }: HolidaysInput): Items<Holiday> {
  const items = demoHolidays(region, year);
  if (!items) throw new BackendError('invalid-input', { fields: [{ field: 'region', rule: 'region' }] });
  return { items };
}
