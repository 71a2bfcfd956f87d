import type { Backend } from '../../backend/backend.js';
import type { Activity, ActivityQuery } from '../../domain/activity.js';
import { equal, ok, refused, refusedField } from '../assert.js';
import type { Suite } from '../suite.js';
import {
  BERLIN,
  byCode,
  DAY,
  intent,
  linkKoeln,
  linkTo,
  openBerlin,
  request,
  received,
  WIEN,
} from './steps.js';

const kindsOf = (items: readonly Activity[]): string[] => items.map(({ kind }) => kind);

async function everything(backend: Backend, query: ActivityQuery): Promise<Activity[]> {
  const all: Activity[] = [];
  let after: string | undefined;
  do {
    const page = await backend.listActivity({ ...query, ...(after !== undefined && { after }) });
    all.push(...page.items);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return all;
}

export function historyCases(suite: Suite): void {
  suite.group('history', () => {
    suite.reads('has each entry once, newest first, page by page', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const whole = await everything(main, { limit: 200 });
      ok(whole.length > 20, 'some entries');
      const paged = await everything(main, { limit: 7 });
      equal(
        paged.map(({ id }) => id),
        whole.map(({ id }) => id),
        'the same in pages',
      );
      ok(
        whole.every(({ at }, index) => index === 0 || Date.parse(at) <= Date.parse(whole[index - 1]!.at)),
        'newest first',
      );
      equal((await main.listActivity({ limit: 1 })).total, whole.length, 'how many');
      await refused(main.listActivity({ after: 'made-up' }), 'cursor-expired');
    });

    suite.reads('is narrowed by link, group, person and time', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id: link } = await linkTo(main, BERLIN);
      const here = (await main.listActivity({ link })).items;
      ok(here.length > 5 && here.every((each) => each.link === link), 'only of Berlin Mitte');
      equal(
        kindsOf((await main.listActivity({ link, group: 'work', person: 'KAYA' })).items),
        ['account-left', 'account-opened'],
        'what Deniz Kaya did',
      );
      const [newest, next] = here;
      const since = await main.listActivity({ link, since: newest!.at });
      equal(since.items, [newest], 'from then on');
      const until = await main.listActivity({ link, until: newest!.at, limit: 1 });
      equal(until.items, [next], 'before then');
      equal((await main.listActivity({ link: 'l-nobodys' })).items, [], 'of nobody’s link');
      await refusedField(main.listActivity({ group: 'weather' } as unknown as ActivityQuery), 'group');
    });

    suite.writes('tells both sides who did what, for whom, and what it was before', async (harness) => {
      const local = await harness.backendOf('local-team');
      const there = await openBerlin(harness);
      const line = (await there.listPhoneLines()).items[1]!;
      const rules = line.rules.map((rule) =>
        rule.condition === 'busy' ? { ...rule, active: true, target: { kind: 'voicemail' as const } } : rule,
      );
      await there.setForwarding({ line: line.id, version: line.version, rules }, intent());
      await there.leaveAccount({}, intent());
      const main = await harness.backendOf('main-owner');
      for (const reader of [local, main]) {
        const [left, changed, opened] = (await reader.listActivity({ limit: 3 })).items;
        equal(
          kindsOf([left!, changed!, opened!]),
          ['account-left', 'forwarding-changed', 'account-opened'],
          'what',
        );
        equal([changed!.person, changed!.automatic], ['Anna Petersen', false], 'who');
        equal(changed!.actingFor?.name, 'Nordlicht Retail GmbH', 'for whom');
        equal([changed!.account?.name, changed!.facts.phone], ['Berlin Mitte', line.number], 'to what');
        equal(
          changed!.changes,
          [{ field: 'forwarding-busy', before: [], after: ['voicemail'] }],
          'before and after',
        );
        equal(changed!.link !== null, reader === main, 'the link is the main account’s');
      }
      const own = (await local.listPhoneLines()).items[1]!;
      await local.setForwarding({ line: own.id, version: own.version, rules: [], paused: true }, intent());
      const [paused] = (await main.listActivity({ limit: 1 })).items;
      equal([paused!.person, paused!.actingFor], ['Mira Lange', null], 'what the local team does');
      equal(
        paused!.changes,
        [{ field: 'forwarding-paused', before: 'no', after: 'yes' }],
        'what is different',
      );
    });

    suite.writes('keeps from each side what is the other’s own', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const link = await linkTo(main, BERLIN);
      const noted = await main.annotateLink(
        { link: link.id, version: link.version, nickname: 'Capital', labels: [], hidden: false },
        intent(),
      );
      await main.setInvoiceReferences(
        { link: link.id, version: noted.version, costCentre: 'KST 1', purchaseOrder: '', invoiceName: '' },
        intent(),
      );
      const [references, notes] = (await main.listActivity({ limit: 2 })).items;
      equal(kindsOf([references!, notes!]), ['invoice-references-set', 'link-annotated'], 'the main account');
      ok(!JSON.stringify(notes).includes('Capital'), 'that it was noted, not what');
      equal(references!.changes[0]!.after, 'KST 1', 'what it is now');
      const local = await harness.backendOf('local-team');
      const asked = await local.requestAccess({ right: 'view-invoices' }, intent());
      const told = await everything(local, {});
      ok(
        !kindsOf(told).some((kind) => ['invoice-references-set', 'link-annotated'].includes(kind)),
        'the team',
      );
      ok(
        told.every((each) => each.account?.name === 'Berlin Mitte'),
        'nothing of other accounts',
      );
      equal([told[0]!.kind, told[0]!.facts.right], ['access-requested', asked.right], 'its own affairs');
      ok(!kindsOf((await main.listActivity({ limit: 3 })).items).includes('access-requested'), 'not told');
      const there = await openBerlin(harness);
      const seen = await everything(there, {});
      ok(seen.length > 0 && !kindsOf(seen).includes('access-requested'), 'nor to who works there');
      ok(
        seen.every((each) => each.link === link.id),
        'and nothing of the main account’s other links',
      );
    });

    suite.writes('goes from a request over the link to its end, and no further', async (harness) => {
      const { backendOf } = harness;
      const link = await linkKoeln(harness);
      const main = await backendOf('main-owner');
      const owner = await backendOf('other-owner');
      const life = ['linked', 'link-request-accepted', 'link-requested'];
      equal(kindsOf((await owner.listActivity({ limit: 3 })).items), life, 'for the account');
      const [linked, accepted] = (await main.listActivity({ link: link.id })).items;
      equal(linked!.facts.proof, 'owner-consent', 'how it was proven');
      equal([accepted!.kind, accepted!.person], ['link-request-accepted', null], 'no name before the link');
      const changed = await main.changePayer(
        { link: link.id, version: link.version, payer: 'secondary', when: 'now' },
        intent(),
      );
      await main.detach({ link: link.id, version: changed.version, when: 'now' }, intent());
      for (const reader of [main, owner]) {
        const [detached, payer] = (await reader.listActivity({ limit: 2 })).items;
        equal(kindsOf([detached!, payer!]), ['detached', 'payer-changed'], 'the end');
        equal(payer!.changes, [{ field: 'payer', before: 'main', after: 'secondary' }], 'before and after');
        equal(detached!.account?.customerNumber, 'K-200 300', 'which account');
      }
      const line = (await owner.listPhoneLines()).items[0]!;
      await owner.setForwarding({ line: line.id, version: line.version, rules: [], paused: true }, intent());
      equal((await main.listActivity({ limit: 1 })).items[0]!.kind, 'detached', 'nothing after the end');
    });

    suite.writes('tells nothing of an account that is not proven', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const real = await main.requestLink(byCode(), intent());
      const shadow = await main.requestLink(byCode({ customerNumber: 'K-999 999' }), intent());
      for (const { id } of [real, shadow])
        await refused(main.proveLink({ link: id, code: '00000000' }, intent()), 'link-not-verified');
      const entries = async (link: string, number: string) =>
        (await main.listActivity({ link })).items.map(({ id: _id, ...rest }) => ({
          ...rest,
          facts: { ...rest.facts, number: rest.facts.number === number },
          link: rest.link === link,
        }));
      equal(await entries(real.id, 'K-200 300'), await entries(shadow.id, 'K-999 999'), 'the same');
      const stranger = await backendOf('stand-alone-owner');
      const { id } = await main.requestLink(request({ customerNumber: 'K-300 100' }), intent());
      const { version } = await received(stranger, id);
      await stranger.declineRequest({ request: id, version }, intent());
      const [declined] = (await main.listActivity({ link: id })).items;
      equal(
        [declined!.kind, declined!.person, declined!.account, declined!.actingFor, declined!.automatic],
        ['link-request-declined', null, null, null, false],
        'whoever declines tells nothing',
      );
      equal((await main.listActivity({ person: 'Sofia' })).items, [], 'nor to who searches for them');
    });

    suite.inTime('tells what happened by itself', async ({ backendOf }, advance) => {
      const main = await backendOf('main-owner');
      const { id, version } = await linkTo(main, WIEN);
      await main.detach({ link: id, when: 'period-end', version }, intent());
      await advance(40 * DAY);
      const again = await backendOf('main-owner');
      const [detached, planned] = (await again.listActivity({ link: id })).items;
      equal([detached!.kind, detached!.automatic, detached!.person], ['detached', true, null], 'the end');
      equal([planned!.kind, planned!.facts.on], ['detach-scheduled', '2026-12-01'], 'what was planned');
    });

    suite.reads('comes as a file in the reader’s language, with what was found', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id: link } = await linkTo(main, BERLIN);
      const told: [number, number | null][] = [];
      const { fileName, blob } = await main.exportActivity(
        { language: 'de', link, group: 'forwarding' },
        { onProgress: (done, total) => void told.push([done, total]) },
      );
      ok(/^verlauf-\d{4}-\d\d-\d\d\.csv$/.test(fileName), `a name, not ${fileName}`);
      const rows = (await blob.text()).trimEnd().split('\r\n');
      const { total } = await main.listActivity({ link, group: 'forwarding' });
      equal(rows.length, total + 1, 'a line for each, and the headings');
      ok(rows[1]!.includes('Rufumleitung geändert;Mira Lange;'), `what and who, not ${rows[1]}`);
      // A telephone number begins as a formula does.
      ok(rows[1]!.includes("'+49"), `nothing that a spreadsheet takes for a formula, not ${rows[1]}`);
      equal(told.at(-1), [total, total], 'how many have come');
      await refusedField(main.exportActivity({ language: 'not a language' }), 'language');
    });
  });
}
