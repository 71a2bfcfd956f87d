import type { Backend } from '../../backend/backend.js';
import type { AccountBranding, BrandingTheme } from '../../domain/branding.js';
import { equal, ok, refused } from '../assert.js';
import type { Suite } from '../suite.js';
import { BERLIN, intent, linkTo, openBerlin } from './steps.js';

/** Looks otherwise already, and has an administrator of its own. */
const MUENCHEN = { number: 'K-100 655', owner: 'p-100655' };

const LOOK: BrandingTheme = {
  name: 'Spree',
  tokens: { 'color-accent': { light: '#0a7246', dark: '#5fd39b' }, 'radius-small': '2px' },
};

const set = (
  backend: Backend,
  { version }: AccountBranding,
  theme: BrandingTheme | null,
  link?: string,
): Promise<AccountBranding> =>
  backend.setBranding({ version, theme, ...(link !== undefined && { link }) }, intent());

export function brandingCases(suite: Suite): void {
  suite.group('how accounts look', () => {
    suite.writes('is said to whoever works in them', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const link = (await linkTo(main, BERLIN)).id;
      const before = await main.getBranding({ link });
      equal([before.account.customerNumber, before.theme], [BERLIN, null], 'as long as nothing is set');
      const after = await set(main, before, LOOK, link);
      equal(after.theme, LOOK, 'what is set');
      equal(await main.getBranding({ link }), after, 'what is read');
      equal((await main.getSession()).branding, null, 'the main account');
      equal((await main.openAccount({ link }, intent())).branding, LOOK, 'whoever opens it');
      equal((await main.leaveAccount({}, intent())).branding, null, 'whoever has gone back');
      equal((await (await backendOf('local-team')).getSession()).branding, LOOK, 'its own people');
      await set(main, after, null, link);
      equal((await (await backendOf('local-team')).getSession()).branding, null, 'afterwards');
    });

    suite.writes('is decided by the account, and by its main account', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const owner = await backendOf(MUENCHEN.owner);
      const link = (await linkTo(main, MUENCHEN.number)).id;
      const seen = await owner.getBranding();
      equal([seen.theme?.name, seen], ['Nordlicht Süd', await main.getBranding({ link })], 'what both see');
      const changed = await set(owner, seen, LOOK);
      await refused(set(main, seen, null, link), 'version-mismatch');
      equal((await main.getBranding({ link })).theme, LOOK, 'what its own people chose');
      await set(main, changed, null, link);
      equal((await owner.getSession()).branding, null, 'what its main account chose');
      const { items } = await owner.listActivity({ limit: 2 });
      equal(
        items.map(({ kind, changes }) => [kind, changes]),
        [
          ['branding-set', [{ field: 'branding', before: 'Spree', after: null }]],
          ['branding-set', [{ field: 'branding', before: 'Nordlicht Süd', after: 'Spree' }]],
        ],
        'its history',
      );
    });

    suite.writes('stays with an account that is detached', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const owner = await backendOf(MUENCHEN.owner);
      const { id, version } = await linkTo(main, MUENCHEN.number);
      await main.detach({ link: id, when: 'now', version }, intent());
      await refused(main.getBranding({ link: id }), 'conflict');
      equal((await owner.getSession()).branding?.name, 'Nordlicht Süd', 'its own people');
      await set(owner, await owner.getBranding(), null);
    });

    suite.writes('is not decided from within, for the main account', async (harness) => {
      const inside = await openBerlin(harness);
      const branding = { version: '1', account: (await inside.getSession()).account, theme: null };
      await refused(set(inside, branding, LOOK), 'denied-while-switched');
    });

    suite.reads('says what is wrong', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const link = (await linkTo(main, BERLIN)).id;
      const branding = await main.getBranding({ link });
      const themed = (tokens: BrandingTheme['tokens']) => set(main, branding, { tokens }, link);
      for (const value of [
        '',
        'x'.repeat(301),
        'red; color: blue',
        'url(https://a.example)',
        'var(--a)',
        '}',
      ])
        await refused(themed({ 'color-accent': value }), 'invalid-input');
      await refused(themed({ 'Color accent': '#123456' }), 'invalid-input');
      await refused(
        themed(
          Object.fromEntries(
            Array.from({ length: 61 }, (_, at) => [
              `a-${'b'.repeat(at % 30)}-${'c'.repeat(1 + (at % 7))}`,
              'red',
            ]),
          ),
        ),
        'invalid-input',
      );
      ok((await main.getBranding({ link })).theme === null, 'nothing is set');
    });
  });
}
