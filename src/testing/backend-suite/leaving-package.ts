import type { Backend } from '../../backend/backend.js';
import { PACKAGE_DAYS } from '../../domain/leaving-package.js';
import { equal, ok, refused } from '../assert.js';
import type { Suite } from '../suite.js';
import { BERLIN, DAY, intent, linkTo } from './steps.js';
import { filesIn } from './zip.js';

type Files = ReadonlyMap<string, string>;

async function packageOf(
  backend: Backend,
  language = 'en',
  link?: string,
): Promise<{ name: string; files: Files }> {
  const { fileName, blob } = await backend.exportLeavingPackage({
    language,
    ...(link !== undefined && { link }),
  });
  ok(blob.type.startsWith('application/zip'), `an archive, not ${blob.type}`);
  return { name: fileName, files: await filesIn(blob) };
}

export function leavingPackageCases(suite: Suite): void {
  suite.group('leaving package', () => {
    suite.writes('gives each side what was shared, before and after the end', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const local = await backendOf('local-owner');
      const { id } = await linkTo(main, BERLIN);

      const before = await main.getLeavingPackage({ link: id });
      equal(
        [before.side, before.account.customerNumber, before.endsOn, before.until, before.over],
        ['main', BERLIN, null, null, false],
        'while nothing is planned',
      );
      equal(before.ending, ['numbers', 'people'], 'what the main account sees no longer');
      ok(before.invoices > 0, 'some invoices');

      const { link: own } = await local.previewLeaveMain();
      const planned = await local.leaveMain({ when: 'period-end', version: own.version }, intent());
      const theirs = await local.getLeavingPackage();
      equal(
        [theirs.link, theirs.side, theirs.endsOn, theirs.ending],
        [id, 'secondary', planned.detachOn, []],
        'once it is planned',
      );
      equal(
        Date.parse(theirs.until!) - Date.parse(planned.detachOn!),
        PACKAGE_DAYS * DAY,
        'days after the end',
      );
      equal(theirs.parts, ['account', 'numbers', 'people', 'invoices', 'history'], 'what is in it');

      const told: [number, number | null][] = [];
      await local.exportLeavingPackage(
        { language: 'en' },
        { onProgress: (done, total) => void told.push([done, total]) },
      );
      const { name, files } = await packageOf(local);
      equal(told.at(-1), [files.size, files.size], 'the last that was told');
      ok(/^data-package-K-100871-\d{4}-\d\d-\d\d\.zip$/.test(name), `a name with the number, not ${name}`);
      const names = [...files.keys()];
      equal(
        names.slice(0, 7),
        [
          'README.txt',
          'account.csv',
          'numbers.csv',
          'call-forwarding.csv',
          'access.csv',
          'history.csv',
          'invoices/invoices.csv',
        ],
        'the files',
      );
      const documents = names.slice(7);
      equal(
        documents.filter((each) => each.endsWith('.xml')).length,
        theirs.invoices,
        'an e-invoice for each invoice',
      );
      ok(
        documents.every((each) => /^invoices\/R-[\w-]+-K-100871\.(xml|pdf)$/.test(each)),
        `documents of the account alone: ${documents.join()}`,
      );
      const readme = files.get('README.txt')!;
      for (const words of ['Berlin Mitte (K-100 871)', 'Nordlicht Retail GmbH', 'access.csv'])
        ok(readme.includes(words), `${words} in ${readme}`);
      ok(!readme.includes('What is not in it'), 'everything is in it');
      ok(files.get('account.csv')!.includes('Berlin Mitte'), 'its name');
      equal(files.get('numbers.csv')!.trim().split('\r\n').length, 4, 'headings and three numbers');
      ok(files.get('numbers.csv')!.includes("'+49"), 'nothing that a spreadsheet takes for a formula');
      ok(files.get('access.csv')!.includes('Tobias Falk,Own sign-in'), 'the team');
      ok(
        files.get('access.csv')!.includes('Anna Petersen,Nordlicht Retail GmbH'),
        'the main account’s people',
      );
      ok(files.get('history.csv')!.includes('Leaving planned'), 'what was done');
      const xml = files.get(documents.find((each) => each.endsWith('.xml'))!)!;
      ok(xml.includes('K-100 871') && !xml.includes('K-100 872'), 'nothing of other accounts');

      const kept = await local.undoLeaveMain({ version: planned.version }, intent());
      await local.leaveMain({ when: 'now', version: kept.version }, intent());
      const [line] = (await local.listPhoneLines()).items;
      await local.setForwarding(
        { line: line!.id, version: line!.version, rules: line!.rules, paused: true },
        intent(),
      );

      const after = await main.getLeavingPackage({ link: id });
      equal([after.over, after.parts], [false, before.parts], 'the main account has what it had');
      const { name: german, files: taken } = await packageOf(main, 'de', id);
      ok(german.startsWith('datenpaket-K-100871-'), `a German name, not ${german}`);
      ok(taken.has('LIESMICH.txt') && taken.has('rufnummern.csv'), [...taken.keys()].join());
      ok(!/;ja\r\n/.test(taken.get('rufnummern.csv')!), 'nothing that came after the end');
      equal((await local.getLeavingPackage()).link, id, 'the account has its own too');

      for (const side of [main, local]) {
        const { items } = await side.listActivity({ group: 'links', limit: 1 });
        equal(
          items.map(({ kind, person }) => [kind, person]),
          [['package-downloaded', 'Anna Petersen']],
          'both histories tell of it',
        );
      }
    });

    suite.reads('is for both sides of a link, and for nobody else', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const other = await backendOf('other-owner');
      const { id } = await linkTo(main, BERLIN);
      await refused(other.getLeavingPackage({ link: id }), 'not-found');
      await refused(other.exportLeavingPackage({ link: id, language: 'en' }), 'not-found');
      await refused(main.getLeavingPackage(), 'not-found');
      const pending = (await main.listLinks({ standings: ['waiting-for-owner'] })).items[0]!;
      await refused(main.getLeavingPackage({ link: pending.id }), 'not-found');
    });

    suite.inTime('is over when its days are', async ({ backendOf }, advance) => {
      const main = await backendOf('main-owner');
      const { id, version } = await linkTo(main, BERLIN);
      await main.detach({ link: id, when: 'now', version }, intent());
      await advance(PACKAGE_DAYS * DAY);
      const again = await backendOf('main-owner');
      equal((await again.getLeavingPackage({ link: id })).over, false, 'on its last day');
      await advance(DAY);
      const later = await backendOf('main-owner');
      const { over, until } = await later.getLeavingPackage({ link: id });
      equal(over, true, 'afterwards');
      const { facts } = await refused(
        later.exportLeavingPackage({ link: id, language: 'en' }),
        'data-access-ended',
      );
      equal(facts.at, until, 'since when');
    });
  });
}
