import {
  ForwardingCondition,
  noForwarding,
  type ForwardingRule,
  type ForwardingTarget,
  type PhoneLine,
} from '../../domain/call-forwarding.js';
import type { Backend } from '../../backend/backend.js';
import { equal, ok, refused, refusedField } from '../assert.js';
import type { BackendHarness } from '../describe-backend.js';
import type { Suite } from '../suite.js';
import type { GrantRole } from '../../domain/grant.js';
import type { LentArea } from '../../domain/lending.js';
import { BERLIN, intent, linkTo, openBerlin } from './steps.js';

const TARGET = '+4915112345678';
const targetOf = (target: string | ForwardingTarget | null): ForwardingTarget | null =>
  typeof target === 'string' ? { kind: 'number', number: target } : target;
const to = (
  target: string | ForwardingTarget | null,
  over: Partial<ForwardingRule> = {},
  condition: ForwardingCondition = 'always',
): ForwardingRule[] =>
  noForwarding().map((rule) =>
    rule.condition === condition ? { ...rule, active: true, target: targetOf(target), ...over } : rule,
  );
const numberOf = ({ target }: Pick<ForwardingRule, 'target'> = { target: null }) =>
  target?.kind === 'number' ? target.number : target;

async function allLines(backend: Backend): Promise<PhoneLine[]> {
  return (await backend.listPhoneLines()).items.toSorted((a, b) => (a.number < b.number ? -1 : 1));
}

async function firstLine(backend: Backend) {
  const [line] = await allLines(backend);
  ok(line, 'a line');
  return line;
}

/** A rule as clients sent it until there were kinds of targets. */
const old = ({ target, ...rule }: ForwardingRule): ForwardingRule =>
  ({ ...rule, target: target?.kind === 'number' ? target.number : null }) as never;

const set = (backend: Backend, { id, version }: PhoneLine, rules: ForwardingRule[], paused?: boolean) =>
  backend.setForwarding({ line: id, version, rules, ...(paused !== undefined && { paused }) }, intent());

const NIGHT = { days: [1, 2, 3, 4, 5], from: '18:00', to: '08:00' };

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
        active.map((rule) => [rule.condition, numberOf(rule)]),
        [['no-answer', TARGET]],
        'the active rules',
      );
    });

    suite.writes('forwards calls, and says who did it', async ({ backendOf }) => {
      const local = await backendOf('local-team');
      const { id, version } = await firstLine(local);
      const changed = await local.setForwarding({ line: id, version, rules: to(TARGET) }, intent());
      equal(numberOf(changed.rules.find(({ condition }) => condition === 'always')), TARGET, 'the target');
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

    suite.writes('is seen and set in a linked account from its main account', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id: link } = await linkTo(main, BERLIN);
      const local = await backendOf('local-team');
      const there = async () =>
        (await main.listPhoneLines({ link })).items.toSorted((a, b) => (a.number < b.number ? -1 : 1));
      equal(await there(), await allLines(local), 'the lines of the account');
      equal((await main.listPhoneLines()).items.length, (await allLines(main)).length, 'the own ones');
      const [{ id: line, version }] = (await there()) as [PhoneLine];
      const wanted = { link, line, rules: to(TARGET) };
      ok((await main.previewForwarding(wanted)).warnings.length > 0, 'a warning');
      const changed = await main.setForwarding({ ...wanted, version }, intent());
      equal(
        [changed.changedBy, await firstLine(local)],
        ['Anna Petersen', changed],
        'the line, on both sides',
      );
      await refused(main.setForwarding({ ...wanted, version }, intent()), 'version-mismatch');
      await refused(main.setForwarding({ line, version, rules: [] }, intent()), 'not-found');
      equal((await main.getSession()).delegation, null, 'where the session is');
      for (const history of [local, main]) {
        const [deed] = (await history.listActivity({ group: 'forwarding' })).items;
        equal(
          [deed?.person, deed?.account?.customerNumber, deed?.actingFor?.customerNumber],
          ['Anna Petersen', BERLIN, 'K-100 234'],
          'who did it, to whom, and for whom',
        );
      }
    });

    suite.writes('is lent by the link, the account and the grant together', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const deniz = await backendOf('p-deniz-kaya');
      const local = await backendOf('local-owner');
      const { id: link } = await linkTo(main, BERLIN);
      const limit = async (withheld: LentArea[], paused = false) => {
        const { lent } = await local.getLocalAccess();
        await local.limitAccess({ version: lent!.version, withheld, paused }, intent());
      };
      const set = (version: string) => ({ link, line: 'n-100871-1', version, rules: [] });
      const {
        items: [line],
      } = await deniz.listPhoneLines({ link });
      await limit(['forwarding']);
      await refused(deniz.listPhoneLines({ link }), 'access-withheld');
      await refused(deniz.setForwarding(set(line!.version), intent()), 'access-withheld');
      await refused(deniz.previewForwarding({ link, line: line!.id, rules: [] }), 'access-withheld');
      await limit([], true);
      await refused(main.listPhoneLines({ link }), 'access-paused');
      await limit([]);
      const { items } = await main.listGrants();
      const { grants, person } = items.find((each) => each.person.name === 'Deniz Kaya')!;
      for (const { id: grant, version } of grants) await main.withdrawGrant({ grant, version }, intent());
      await refused(deniz.listPhoneLines({ link }), 'right-removed');
      const give = (role: GrantRole) =>
        main.giveGrant({ person: person.id, role, reach: { kind: 'link', link }, until: null }, intent());
      const given = await give('read');
      await refused(deniz.listPhoneLines({ link }), 'right-removed');
      await main.withdrawGrant({ grant: given.id, version: given.version }, intent());
      await give('manage');
      equal((await deniz.listPhoneLines({ link })).items.length, 3, 'the lines');
      await refused((await backendOf('other-owner')).listPhoneLines({ link }), 'not-found');
      const { id: without } = await linkTo(main, 'K-100 902');
      await refused(main.listPhoneLines({ link: without }), 'not-ready');
      const there = await openBerlin({ backendOf } as BackendHarness);
      await refused(there.listPhoneLines({ link }), 'not-found');
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
      equal(numberOf((await firstLine(local)).rules.find(({ active }) => active)), TARGET, 'the target');
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
      ['an emergency number', to('+49110'), 'target', 'emergency-number'],
      ['an emergency number of the country called', to('+43144'), 'target', 'emergency-number'],
      ['a premium-rate number', to('+499001234567'), 'target', 'premium-number'],
      ['a premium-rate number abroad', to('+43900123456'), 'target', 'premium-number'],
      ['a number that follows a person', to('+4970012345678'), 'target', 'special-number'],
      ['a number that is none', to('+49110123456'), 'target', 'phone'],
      ['a line that is not there', to({ kind: 'line', line: 'n-0-0' }), 'target', 'unknown-line'],
      ['a target as it was sent before there were kinds', to(TARGET as never).map(old), 'target', 'outdated'],
      ['an end that is over', to(TARGET, { until: '2020-01-01T00:00:00Z' }), 'until', 'past'],
      [
        'a schedule without a time',
        to(TARGET, { schedule: { intervals: [], holidays: 'not' } }),
        'schedule.intervals',
        'required',
      ],
      [
        'a time that is none',
        to(TARGET, {
          schedule: { intervals: [{ days: [1], from: '24:00', to: '08:00' }], holidays: 'as-usual' },
        }),
        'schedule.intervals.0.from',
        'time',
      ],
      ['no number', to(null), 'target', 'required'],
      ['a number without its country', to('030123456'), 'target.number', 'phone'],
      ['letters', to('+49 call me'), 'target.number', 'phone'],
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

    suite.reads('says of each line where it is', async ({ backendOf }) => {
      for (const line of await allLines(await backendOf('local-team')))
        equal([line.timeZone, line.region, line.paused], ['Europe/Berlin', 'DE-BE', false], line.number);
    });

    suite.writes('keeps a schedule and an end', async ({ backendOf }) => {
      const local = await backendOf('local-team');
      const over = {
        schedule: { intervals: [NIGHT], holidays: 'whole-day' as const },
        until: '2099-12-24T12:00:00Z',
      };
      const changed = await set(local, await firstLine(local), to(TARGET, over));
      const { schedule, until } = changed.rules.find(({ active }) => active)!;
      equal({ schedule, until }, over, 'the rule');
      equal(await firstLine(local), changed, 'what is listed');
    });

    suite.writes('forwards to the voicemail of a line that has one', async ({ backendOf }) => {
      const local = await backendOf('local-team');
      const lines = await allLines(local);
      const having = lines.find(({ voicemail }) => voicemail);
      const lacking = lines.find(({ voicemail }) => !voicemail);
      ok(having && lacking, 'a line with a voicemail and one without');
      const rules = to({ kind: 'voicemail' });
      equal((await set(local, having, rules)).rules[0]!.target, { kind: 'voicemail' }, 'the target');
      await refusedField(set(local, lacking, rules), 'rules.0.target', 'no-voicemail');
    });

    suite.writes(
      'forwards to another line of the account, never to one of another',
      async ({ backendOf }) => {
        const local = await backendOf('local-team');
        const [first, second] = await allLines(local);
        const target: ForwardingTarget = { kind: 'line', line: second!.id };
        equal((await set(local, first!, to(target))).rules[0]!.target, target, 'the target');
        const foreign = await firstLine(await backendOf('other-owner'));
        const call = set(local, second!, to({ kind: 'line', line: foreign.id }));
        await refusedField(call, 'rules.0.target', 'unknown-line');
        await refusedField(set(local, second!, to(target)), 'rules.0.target', 'own-number');
      },
    );

    suite.writes('refuses a loop of any length, and names its numbers', async ({ backendOf }) => {
      const local = await backendOf('local-team');
      const [first, second, third] = (await allLines(local)) as [PhoneLine, PhoneLine, PhoneLine];
      await set(local, first, to({ kind: 'line', line: second.id }, {}, 'busy'));
      await set(local, second, to(third.number, {}, 'unreachable'));
      const closing = to({ kind: 'line', line: first.id }, {}, 'no-answer');
      const { facts, fields } = await refused(set(local, third, closing), 'invalid-input');
      const index = closing.findIndex(({ condition }) => condition === 'no-answer');
      equal(fields, [{ field: `rules.${index}.target`, rule: 'loop' }], 'the field');
      equal(
        facts.numbers,
        [third, first, second, third].map(({ number }) => number),
        'the numbers',
      );
    });

    suite.writes('takes lines that stand in for each other at different times', async ({ backendOf }) => {
      const local = await backendOf('local-team');
      const [first, second] = (await allLines(local)) as [PhoneLine, PhoneLine];
      const during = (from: string, until: string) => ({
        schedule: { intervals: [{ days: [1], from, to: until }], holidays: 'as-usual' as const },
      });
      await set(local, first, to(second.number, during('08:00', '12:00')));
      await set(local, second, to(first.number, during('12:00', '18:00')));
    });

    suite.writes('pauses a line, and goes on with its rules as they were', async ({ backendOf }) => {
      const local = await backendOf('local-team');
      const before = await firstLine(local);
      const paused = await set(local, before, [], true);
      equal([paused.paused, paused.rules], [true, before.rules], 'the paused line');
      const kept = await set(local, paused, to(TARGET));
      ok(kept.paused, 'a line that stays paused when nothing is said about that');
      equal((await set(local, kept, [], false)).paused, false, 'whether it is paused');
    });

    suite.writes('does not go on with what has become a loop', async ({ backendOf }) => {
      const local = await backendOf('local-team');
      const [first, second] = (await allLines(local)) as [PhoneLine, PhoneLine];
      const paused = await set(local, first, to({ kind: 'line', line: second.id }), true);
      await set(local, second, to({ kind: 'line', line: first.id }));
      await refusedField(set(local, paused, [], false), 'paused', 'loop');
    });

    suite.reads('warns of what forwarding costs, and writes nothing', async ({ backendOf }) => {
      const local = await backendOf('local-team');
      const before = await firstLine(local);
      const codes = async (target: string | ForwardingTarget) =>
        (await local.previewForwarding({ line: before.id, rules: to(target) })).warnings
          .map(({ code, severity }) => `${code}: ${severity}`)
          .sort();
      const usual = ['billed-here: info', 'emergency-by-number: info'];
      ok((await codes(TARGET)).includes('costs-per-minute: info'), 'the price of a mobile number');
      equal(
        await codes('+4315880000'),
        [...usual.slice(0, 1), 'costs-per-minute: warning', usual[1]],
        'abroad',
      );
      ok((await codes('+12125551234')).includes('costs-per-minute: confirm'), 'what has to be agreed to');
      equal(await codes({ kind: 'voicemail' }), [], 'the voicemail');
      equal(await firstLine(local), before, 'the line');
    });

    suite.reads('refuses in the preview what it would refuse to save', async ({ backendOf }) => {
      const local = await backendOf('local-team');
      const { id, number } = await firstLine(local);
      await refusedField(
        local.previewForwarding({ line: id, rules: to(number) }),
        'rules.0.target',
        'own-number',
      );
      await refused(local.previewForwarding({ line: 'n-0-0', rules: [] }), 'not-found');
    });

    suite.reads('tells the public holidays of a region', async ({ backendOf }) => {
      const local = await backendOf('local-team');
      const days = async (region: string) =>
        (await local.getHolidays({ region, year: 2026 })).items.map(({ day }) => day);
      const berlin = await days('DE-BE');
      ok(berlin.includes('2026-03-08') && berlin.includes('2026-12-25'), 'days of Berlin');
      ok(!(await days('DE-HE')).includes('2026-03-08'), 'other days elsewhere');
      await refusedField(local.getHolidays({ region: 'DE-XX', year: 2026 }), 'region');
      await refusedField(local.getHolidays({ region: 'DE-BE', year: 26 }), 'year');
    });
  });
}
