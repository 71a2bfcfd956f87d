import { ForwardingCondition, noForwarding, type ForwardingRule } from '../../domain/call-forwarding.js';
import type { Backend } from '../../backend/backend.js';
import { equal, ok, refused, refusedField } from '../assert.js';
import type { Suite } from '../suite.js';
import { intent, openBerlin } from './steps.js';

const TARGET = '+4915112345678';
const to = (target: string | null, over: Partial<ForwardingRule> = {}): ForwardingRule[] =>
  noForwarding().map((rule) =>
    rule.condition === 'always' ? { ...rule, active: true, target, ...over } : rule,
  );

async function firstLine(backend: Backend) {
  const line = (await backend.listPhoneLines()).items.toSorted((a, b) => (a.number < b.number ? -1 : 1))[0];
  ok(line, 'a line');
  return line;
}

export function forwardingCases(suite: Suite): void {
  suite.group('call forwarding', () => {
    suite.reads('has one rule for every condition', async ({ backendOf }) => {
      const { items } = await (await backendOf('local-team')).listPhoneLines();
      for (const { rules } of items)
        equal(
          rules.map(({ condition }) => condition).sort(),
          [...ForwardingCondition.options].sort(),
          'the conditions',
        );
    });

    suite.reads('shows the forwarding that the demo has', async ({ backendOf }) => {
      const { items } = await (await backendOf('local-team')).listPhoneLines();
      const active = items.flatMap(({ rules }) => rules).filter((rule) => rule.active);
      equal(
        active.map(({ condition, target }) => [condition, target]),
        [['no-answer', TARGET]],
        'the active rules',
      );
    });

    suite.writes('forwards calls, and says who did it', async ({ backendOf }) => {
      const local = await backendOf('local-team');
      const { id, version } = await firstLine(local);
      const changed = await local.setForwarding({ line: id, version, rules: to(TARGET) }, intent());
      equal(changed.rules.find(({ condition }) => condition === 'always')?.target, TARGET, 'the target');
      equal(changed.changedBy, 'Mira Lange', 'who did it');
      ok(changed.version !== version && changed.changedAt, 'a new version and when');
      equal(await firstLine(local), changed, 'what is listed');
    });

    suite.writes('names the person of the main account who did it', async (harness) => {
      const there = await openBerlin(harness);
      const { id, version } = await firstLine(there);
      const changed = await there.setForwarding({ line: id, version, rules: to(TARGET) }, intent());
      equal(changed.changedBy, 'Anna Petersen', 'who did it');
    });

    suite.writes('leaves other numbers as they were', async ({ backendOf }) => {
      const local = await backendOf('local-team');
      const before = await local.listPhoneLines();
      const { id, version } = await firstLine(local);
      await local.setForwarding({ line: id, version, rules: to(TARGET) }, intent());
      const others = (items: readonly { id: string }[]) => items.filter((each) => each.id !== id);
      equal(others((await local.listPhoneLines()).items), others(before.items), 'the other lines');
    });

    suite.writes('keeps one of two changes that were made at once', async ({ backendOf }) => {
      const local = await backendOf('local-team');
      const { id, version } = await firstLine(local);
      await local.setForwarding({ line: id, version, rules: to(TARGET) }, intent());
      await refused(
        local.setForwarding({ line: id, version, rules: to('+4930999999') }, intent()),
        'version-mismatch',
      );
      equal((await firstLine(local)).rules.find(({ active }) => active)?.target, TARGET, 'the target');
    });

    suite.writes('refuses a change without a version', async ({ backendOf }) => {
      const local = await backendOf('local-team');
      const { id } = await firstLine(local);
      await refused(
        local.setForwarding({ line: id, version: '', rules: to(TARGET) }, intent()),
        'version-required',
      );
    });

    suite.writes('does not know lines of other accounts', async ({ backendOf }) => {
      const local = await backendOf('local-team');
      const other = await firstLine(await backendOf('other-owner'));
      const call = local.setForwarding(
        { line: other.id, version: other.version, rules: to(TARGET) },
        intent(),
      );
      await refused(call, 'not-found');
    });

    suite.writes('does not forward a number to itself', async ({ backendOf }) => {
      const local = await backendOf('local-team');
      const { id, version, number } = await firstLine(local);
      const index = to(number).findIndex(({ condition }) => condition === 'always');
      const call = local.setForwarding({ line: id, version, rules: to(number) }, intent());
      await refusedField(call, `rules.${index}.target`, 'own-number');
    });

    const invalid: [what: string, rules: ForwardingRule[], field: string, rule?: string][] = [
      ['an emergency number', to('+49110123456'), 'target', 'forbidden-number'],
      ['a premium-rate number', to('+499001234567'), 'target', 'forbidden-number'],
      ['no number', to(null), 'target', 'required'],
      ['a number without its country', to('030123456'), 'target', 'phone'],
      ['letters', to('+49 call me'), 'target', 'phone'],
    ];
    for (const [what, rules, field, rule] of invalid)
      suite.writes(`refuses ${what} as a target`, async ({ backendOf }) => {
        const local = await backendOf('local-team');
        const { id, version } = await firstLine(local);
        const index = rules.findIndex(({ condition }) => condition === 'always');
        const call = local.setForwarding({ line: id, version, rules }, intent());
        await refusedField(call, `rules.${index}.${field}`, rule);
      });

    for (const seconds of [4, 61, 7.5])
      suite.writes(`refuses ${seconds} seconds of ringing`, async ({ backendOf }) => {
        const local = await backendOf('local-team');
        const { id, version } = await firstLine(local);
        const rules = noForwarding().map((rule) =>
          rule.condition === 'no-answer' ? { ...rule, seconds } : rule,
        );
        const index = rules.findIndex(({ condition }) => condition === 'no-answer');
        const call = local.setForwarding({ line: id, version, rules }, intent());
        await refusedField(call, `rules.${index}.seconds`);
      });

    suite.writes('refuses two rules for one condition', async ({ backendOf }) => {
      const local = await backendOf('local-team');
      const { id, version } = await firstLine(local);
      const [always, busy] = to(TARGET);
      const rules = [always!, { ...busy!, condition: 'always' as const }];
      await refused(local.setForwarding({ line: id, version, rules }, intent()), 'invalid-input');
    });
  });
}
