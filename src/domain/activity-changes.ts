import type { AccountStatus } from './account.js';
import type { ActivityChange } from './activity.js';
import type { Annotation } from './annotation.js';
import type { ShownTheme } from './branding.js';
import type { ContractReferences, PaidBy } from './contract.js';
import type { ForwardingCondition, ForwardingRule } from './call-forwarding.js';
import type { InvoiceReferences } from './invoice.js';
import { addressLine, type ShownInvoiceAddress } from './invoice-address.js';
import { MailTopic, type InvoiceSight, type MailAudiences } from './invoice-delivery.js';
import type { Payer } from './payer.js';

/** How a number is forwarded. */
interface Forwarded {
  readonly rules: readonly ForwardingRule[];
  readonly paused: boolean;
}

/** A rule as a history tells it: where calls go, and whether not always. Empty: nowhere. */
function told(rule: ForwardingRule | undefined, numberOf: (line: string) => string): string[] {
  if (!rule?.active || !rule.target) return [];
  const { target, schedule, until } = rule;
  return [
    target.kind === 'number' ? target.number : target.kind === 'line' ? numberOf(target.line) : target.kind,
    ...(schedule ? ['scheduled'] : []),
    ...(until ? ['until'] : []),
  ];
}

const CONDITIONS: readonly ForwardingCondition[] = ['always', 'busy', 'no-answer', 'unreachable'];

/** What is different about the forwarding of a number. */
export function forwardingChanges(
  before: Forwarded,
  after: Forwarded,
  numberOf: (line: string) => string,
): ActivityChange[] {
  const changes: ActivityChange[] = [];
  for (const condition of CONDITIONS) {
    const [old, now] = [before, after].map(({ rules }) => rules.find((each) => each.condition === condition));
    if (JSON.stringify(old) === JSON.stringify(now)) continue;
    changes.push({
      field: `forwarding-${condition}`,
      before: told(old, numberOf),
      after: told(now, numberOf),
    });
  }
  if (before.paused !== after.paused)
    changes.push({
      field: 'forwarding-paused',
      before: before.paused ? 'yes' : 'no',
      after: after.paused ? 'yes' : 'no',
    });
  return changes;
}

/** That notes changed, not what they say: a note ends with its link, and a deed stays. */
export function annotationChanges(before: Annotation, after: Annotation): ActivityChange[] {
  return (['nickname', 'labels', 'hidden'] as const)
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => ({ field }));
}

export function referenceChanges(before: InvoiceReferences, after: InvoiceReferences): ActivityChange[] {
  type Field = 'cost-centre' | 'purchase-order' | 'invoice-name';
  const change = (field: Field, old: string, now: string): ActivityChange[] =>
    old === now ? [] : [{ field, before: old || null, after: now || null }];
  return [
    ...change('cost-centre', before.costCentre, after.costCentre),
    ...change('purchase-order', before.purchaseOrder, after.purchaseOrder),
    ...change('invoice-name', before.invoiceName, after.invoiceName),
  ];
}

/** What a contract's charges are sorted by is different. */
export const contractChanges = (before: ContractReferences, after: ContractReferences): ActivityChange[] =>
  referenceChanges({ ...before, invoiceName: '' }, { ...after, invoiceName: '' });

/** Something else is decided about who pays for a contract. */
export const contractPayerChanges = (before: PaidBy, after: PaidBy): ActivityChange[] => [
  { field: 'contract-payer', before, after },
];

/** Invoices are addressed to somebody or somewhere else than before. */
export function addressChanges(before: ShownInvoiceAddress, after: ShownInvoiceAddress): ActivityChange[] {
  const [old, now] = [addressLine(before), addressLine(after)];
  return old === now ? [] : [{ field: 'invoice-address', before: old, after: now }];
}

/** An account looks otherwise than before: its theme by name, or by its accent. */
export function brandingChanges(before: ShownTheme | null, after: ShownTheme | null): ActivityChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const [old, now] = [before, after].map(themeName);
  return [{ field: 'branding', before: old, after: now }];
}

function themeName(theme: ShownTheme | null): string | null {
  const accent = theme?.tokens['color-accent'];
  return theme && (theme.name || (typeof accent === 'string' ? accent : (accent?.light ?? '…')));
}

/** Somebody else pays than before. */
export const payerChanges = (payer: Payer): ActivityChange[] => [
  { field: 'payer', before: payer === 'main' ? 'secondary' : 'main', after: payer },
];

/** Something holds now that did not, or the other way round. */
export const yesAndNo = (after: boolean): Pick<ActivityChange, 'before' | 'after'> => ({
  before: after ? 'no' : 'yes',
  after: after ? 'yes' : 'no',
});

/** Others see invoices, or get mails about them, than before. */
export function deliveryChanges(
  before: { sight: InvoiceSight; mails: MailAudiences },
  after: { sight: InvoiceSight; mails: MailAudiences },
): ActivityChange[] {
  const seen = (field: 'share-seen' | 'own-invoices-seen', old: boolean, now: boolean): ActivityChange[] =>
    old === now ? [] : [{ field, before: old ? 'yes' : 'no', after: now ? 'yes' : 'no' }];
  return [
    ...seen('share-seen', before.sight.share, after.sight.share),
    ...seen('own-invoices-seen', before.sight.own, after.sight.own),
    ...MailTopic.options.flatMap((topic): ActivityChange[] =>
      before.mails[topic] === after.mails[topic]
        ? []
        : [{ field: `mails-${topic}`, before: before.mails[topic], after: after.mails[topic] }],
    ),
  ];
}

/** Changes for somebody from whom telephone numbers are kept: that calls go or went to one of them, not to which. */
export function withoutKept(changes: readonly ActivityChange[], kept: ReadonlySet<string>): ActivityChange[] {
  const told = (value: ActivityChange['before']): ActivityChange['before'] =>
    Array.isArray(value) ? value.map((each) => (kept.has(each) ? 'kept' : each)) : value;
  return changes.map((change) => ({
    ...change,
    ...('before' in change && { before: told(change.before) }),
    ...('after' in change && { after: told(change.after) }),
  }));
}

/** What has become of an account. */
export const statusChange = (before: AccountStatus, after: AccountStatus): ActivityChange => ({
  field: 'account-status',
  before,
  after,
});
