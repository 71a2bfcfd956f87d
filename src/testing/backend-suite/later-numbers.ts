import type { Backend } from '../../backend/backend.js';
import type { ForwardingRule, ForwardingTarget, PhoneLine } from '../../domain/call-forwarding.js';
import { equal, ok, refused, refusedField } from '../assert.js';
import type { Suite } from '../suite.js';
import { BERLIN, intent, linkTo, openBerlin } from './steps.js';
import { filesIn } from './zip.js';

const MAIN_EMAIL = 'anna.petersen@nordlicht.example';
const OUTSIDE = '+4915112345678';

async function keep(local: Backend, keepsAfter: string | null): Promise<void> {
  const { lent } = await local.getLocalAccess();
  const { version, withheld } = lent!;
  await local.limitAccess({ version, withheld, paused: false, keepsAfter }, intent());
}

const linesOf = async (backend: Backend, link?: string): Promise<PhoneLine[]> =>
  (await backend.listPhoneLines(link === undefined ? undefined : { link })).items.toSorted((a, b) =>
    a.number < b.number ? -1 : 1,
  );

const to = (
  { rules }: PhoneLine,
  condition: ForwardingRule['condition'],
  target: ForwardingTarget,
): ForwardingRule[] =>
  rules.map((rule) => (rule.condition === condition ? { ...rule, active: true, target } : rule));

const set = (backend: Backend, { id, version }: PhoneLine, rules: ForwardingRule[], link?: string) =>
  backend.setForwarding({ line: id, version, rules, ...(link !== undefined && { link }) }, intent());

const targetOf = ({ rules }: PhoneLine, condition: ForwardingRule['condition']) =>
  rules.find((rule) => rule.condition === condition)?.target;

/** The old lines of Berlin Mitte, the one that came after its link, and the day of the link. */
async function berlin({
  backendOf,
}: {
  backendOf: (role: 'local-owner' | 'main-owner') => Promise<Backend>;
}) {
  const [local, main] = [await backendOf('local-owner'), await backendOf('main-owner')];
  const link = await linkTo(main, BERLIN);
  const day = link.linkedAt!.slice(0, 10);
  const lines = await linesOf(local);
  const [first, second] = lines.filter(({ assignedOn }) => assignedOn! <= day);
  const later = lines.find(({ assignedOn }) => assignedOn! > day);
  ok(first && second && later, 'two numbers from before the link, and one from after it');
  return { local, main, link, day, first, second, later };
}

export function laterNumbersCases(suite: Suite): void {
  suite.group('numbers that come later', () => {
    suite.writes('stay with the account where it wants that, and are not found', async (harness) => {
      const { local, main, link, day, first, later } = await berlin(harness);
      const found = async () => (await main.listLinks({ search: later.number })).items.map(({ id }) => id);
      const stays = async () =>
        (await main.previewDetach({ link: link.id })).now.stays.find(({ code }) => code === 'numbers-stay');
      const { lent } = await local.getLocalAccess();
      equal([lent?.keepsAfter, lent?.keptNumbers], [null, 0], 'nothing is kept at first');
      equal([await found(), (await linesOf(main, link.id)).length], [[link.id], 3], 'everything is seen');
      const mails = (await harness.mailTo(MAIN_EMAIL)).length;

      await keep(local, day);
      const now = await local.getLocalAccess();
      equal([now.lent?.keepsAfter, now.lent?.keptNumbers], [day, 1], 'what is kept');
      equal((await linesOf(local)).length, 3, 'the own people see all');
      equal((await harness.mailTo(MAIN_EMAIL)).length, mails + 1, 'a mail to the main account');
      const [entry] = (await main.listActivity({ group: 'access', limit: 1 })).items;
      equal(
        [entry!.kind, entry!.changes],
        ['access-limited', [{ field: 'later-numbers', before: null, after: day }]],
        'it is in the history',
      );

      const seen = await linkTo(main, BERLIN);
      equal([seen.keepsAfter, seen.account?.numbers], [day, 2], 'what the link tells');
      ok(seen.version !== link.version, 'another version of the link');
      equal(
        (await linesOf(main, link.id)).map(({ id }) => id),
        (await linesOf(local)).map(({ id }) => id).filter((id) => id !== later.id),
        'what is seen',
      );
      equal(
        [await found(), await stays()],
        [[], { code: 'numbers-stay', numbers: 2 }],
        'not found, nor counted',
      );
      const [row] = (await main.listLinks({ search: first.number })).items;
      equal([row?.id, row?.foundBy], [link.id, first.number], 'the old ones still are');
      const guess = { link: link.id, line: later.id, rules: later.rules };
      await refused(main.setForwarding({ ...guess, version: later.version }, intent()), 'not-found');
      await refused(main.previewForwarding(guess), 'not-found');

      const there = await openBerlin(harness);
      equal((await linesOf(there)).length, 2, 'nor seen from within');
      await refused(set(there, later, later.rules), 'not-found');
      const { lent: lentThere } = await there.getLocalAccess();
      equal([lentThere?.keepsAfter, lentThere?.keptNumbers], [day, undefined], 'that it is, not how many');
      await there.leaveAccount({}, intent());

      await keep(local, later.assignedOn!);
      equal((await linesOf(main, link.id)).length, 3, 'a number of the day itself is lent');
      await keep(local, null);
      equal([await found(), (await linkTo(main, BERLIN)).account?.numbers], [[link.id], 3], 'as before');
    });

    suite.writes('are told of nowhere: neither as targets nor in histories', async (harness) => {
      const { local, main, link, day, first, second, later } = await berlin(harness);
      await set(local, later, to(later, 'always', { kind: 'line', line: second.id }));
      await set(local, first, to(first, 'busy', { kind: 'line', line: later.id }));
      const numbers = async (backend: Backend) => {
        const { items } = await backend.listActivity({ group: 'forwarding' });
        return JSON.stringify(items).includes(later.number);
      };
      ok((await numbers(main)) && (await numbers(local)), 'both are told of it before');
      await keep(local, day);
      equal([await numbers(main), await numbers(local)], [false, true], 'only the account itself afterwards');
      const { total } = await main.listActivity({ group: 'forwarding', link: link.id });
      equal((await local.listActivity({ group: 'forwarding' })).total - total, 1, 'an entry less');
      const file = await (await main.exportActivity({ language: 'en' })).blob.text();
      ok(!file.includes(later.number), 'nor in the file');

      // What leads to it can stay so, or be changed; it cannot be chosen, nor found out.
      const [shown] = await linesOf(main, link.id);
      equal([shown!.id, targetOf(shown!, 'busy')], [first.id, { kind: 'kept' }], 'that it leads to one');
      const kept = await set(
        main,
        shown!,
        to(shown!, 'unreachable', { kind: 'number', number: OUTSIDE }),
        link.id,
      );
      equal(targetOf(kept, 'busy'), { kind: 'kept' }, 'it stays');
      const [stored] = await linesOf(local);
      equal(targetOf(stored!, 'busy'), { kind: 'line', line: later.id }, 'as the account has it');
      const change = (target: ForwardingTarget) => set(main, kept, to(kept, 'always', target), link.id);
      for (const target of [{ kind: 'line', line: later.id }, { kind: 'kept' }] as const)
        await refusedField(change(target), 'rules.0.target', 'unknown-line');
      const other = (await linesOf(main, link.id))[1]!;
      const closing = to(other, 'always', { kind: 'line', line: first.id });
      const { facts } = await refused(set(main, other, closing, link.id), 'invalid-input');
      equal(facts.numbers, [second.number, first.number, second.number], 'a loop without its number');
      const typed = to(other, 'busy', { kind: 'number', number: later.number });
      await main.previewForwarding({ link: link.id, line: other.id, rules: typed });

      // Nor afterwards, once the link has ended.
      const before = await linkTo(main, BERLIN);
      const ended = await main.detach({ link: link.id, when: 'now', version: before.version }, intent());
      equal(ended.account?.numbers, 2, 'what was last known');
      equal(await numbers(main), false, 'the history');
      const files = async (backend: Backend) => {
        const { blob } = await backend.exportLeavingPackage({ language: 'en', link: link.id });
        const all = [...(await filesIn(blob)).entries()].filter(([name]) => name.endsWith('.csv'));
        return all.map(([, text]) => text).join('\n');
      };
      const [mine, theirs] = [await files(main), await files(local)];
      equal([mine.includes(later.number), theirs.includes(later.number)], [false, true], 'the packages');
    });

    suite.writes('are kept from a day of the link’s life on', async (harness) => {
      const { local, day } = await berlin(harness);
      const days = (count: number) =>
        new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
      await refusedField(keep(local, days(-1)), 'keepsAfter', 'range');
      await refusedField(keep(local, days(4000)), 'keepsAfter', 'range');
      await refusedField(keep(local, 'soon'), 'keepsAfter');
      equal((await local.getLocalAccess()).lent?.keepsAfter, null, 'nothing is kept');
    });
  });
}
