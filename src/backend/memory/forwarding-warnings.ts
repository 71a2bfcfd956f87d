import type { ForwardingRule, ForwardingWarning, PhoneLine } from '../../domain/call-forwarding.js';
import { isLive } from '../../domain/forwarding-schedule.js';
import type { ForwardingNumbers } from '../../domain/forwarding-numbers.js';

/** Countries to which calls are cheap. */
const NEAR = new Set(
  'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(
    ' ',
  ),
);
/** Cents a minute of a forwarded call. */
const PRICES = { mobile: 12, near: 9, far: 89 } as const;
const HOME = 'DE';

/** The demo's tariff and what else it has to say before calls are forwarded. */
export function forwardingWarnings(
  {
    line,
    rules,
    paused,
    account,
    now,
  }: {
    line: Pick<PhoneLine, 'number'>;
    rules: readonly ForwardingRule[];
    paused: boolean;
    /** The name of the account that forwards. */
    account: string;
    now: number;
  },
  numbers: Pick<ForwardingNumbers, 'target'>,
): ForwardingWarning[] {
  const targets = paused ? [] : rules.filter((rule) => isLive(rule, now)).map(({ target }) => target!);
  const outside = new Set(targets.flatMap((target) => (target.kind === 'number' ? target.number : [])));
  if (outside.size === 0) return [];
  const costs = [...outside].flatMap((number): ForwardingWarning[] => {
    const found = numbers.target(number);
    if ('problem' in found) return [];
    const { country, mobile } = found;
    const cost = (to: 'mobile' | 'abroad', amount: number, severity: ForwardingWarning['severity']) =>
      ({
        code: 'costs-per-minute',
        severity,
        number,
        to,
        country,
        perMinute: { amount, currency: 'EUR' },
      }) as const;
    if (country === HOME) return mobile ? [cost('mobile', PRICES.mobile, 'info')] : [];
    return [
      NEAR.has(country) ? cost('abroad', PRICES.near, 'warning') : cost('abroad', PRICES.far, 'confirm'),
    ];
  });
  return [
    ...costs,
    { code: 'billed-here', severity: 'info', account },
    { code: 'emergency-by-number', severity: 'info', number: line.number },
  ];
}
