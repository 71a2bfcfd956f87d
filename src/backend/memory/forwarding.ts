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
import { SeenLines } from '../../domain/seen-lines.js';
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

/** The account whose numbers are meant, and those of them that are seen. */
interface Whose {
  account: AccountRecord;
  lines: SeenLines<LineRecord>;
}

/**
 * The account at work, or a linked one as far as it lends its forwarding. Its main account's people do not see the
 * numbers that it keeps, wherever they look from.
 */
function whose(context: Context, { link: id }: PhoneLinesInput): Whose {
  const { world, session } = context;
  if (id === undefined) {
    const { account } = context;
    const link = session.delegation && world.links.get(session.delegation.linkId);
    return { account, lines: new SeenLines(account.lines, link?.keepsAfter ?? null) };
  }
  if (!world.capabilities.linkedForwarding) throw new BackendError('not-offered');
  const { link, account } = lentAccount(context, id, 'manage-forwarding');
  return { account, lines: new SeenLines(account.lines, link.keepsAfter) };
}

export const listPhoneLines = (context: Context, input: PhoneLinesInput): Items<PhoneLine> => ({
  items: whose(context, input).lines.shown.map(lineView),
});

/** The line, once its change breaks no rule. */
function allowed(
  { world }: Context,
  { lines }: Whose,
  input: ForwardingPreviewInput,
  version?: string,
): LineRecord {
  const line = lines.find(input.line);
  if (!line) throw new BackendError('not-found');
  const situation = { ...lines.situation(line), numbers: world.numbers!, now: world.time };
  const change = { ...input, rules: lines.held(line, input.rules) };
  const { fields, numbers } = forwardingProblems(change, situation);
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
  const found = whose(context, input);
  const { account, lines } = found;
  requireRunning(account);
  if (context.account !== account) requireRunning(context.account);
  const line = allowed(context, found, input, input.version);
  if (input.link !== undefined) requireConfirmed(context, 'forward', account);
  const before = { rules: line.rules, paused: line.paused };
  line.rules = completeRules(line.rules, lines.meant(line, input.rules));
  line.paused = input.paused ?? line.paused;
  line.revision++;
  line.changedAt = now;
  line.changedBy = person.name;
  world.generation++;
  const changes = forwardingChanges(before, line, (id) => lines.numberOf(id));
  const facts = { phone: line.number };
  note(world, context, { kind: 'forwarding-changed', subject: account.id, facts, changes });
  return lineView(lines.show(line));
}

export function previewForwarding(context: Context, input: ForwardingPreviewInput): ForwardingPreview {
  const { world } = context;
  const found = whose(context, input);
  const line = allowed(context, found, input);
  const { paused = line.paused } = input;
  const rules = found.lines.after(line, input.rules);
  const facts = { line, rules, paused, account: found.account.name, now: world.time };
  return { warnings: forwardingWarnings(facts, world.numbers!) };
}

export function getHolidays(_context: Context, { region, year }: HolidaysInput): Items<Holiday> {
  const items = demoHolidays(region, year);
  if (!items) throw new BackendError('invalid-input', { fields: [{ field: 'region', rule: 'region' }] });
  return { items };
}
