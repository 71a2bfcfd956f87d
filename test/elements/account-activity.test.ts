import { expect } from '@open-wc/testing';
import '../../src/define/account-activity.js';
import type { Backend } from '../../src/backend/backend.js';
import { BackendError } from '../../src/domain/backend-error.js';
import { AccountActivityElement } from '../../src/elements/account-activity/account-activity.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { all, choose, demo, focused, press, show, text, type, until, saved } from './harness.js';

const entries = (element: AccountActivityElement) => all(element, 'li.entry').map((each) => text(each));

async function shown(backend: Backend, properties: Partial<AccountActivityElement> = {}) {
  const element = await show(AccountActivityElement, { backend, ...properties });
  await until(() => all(element, 'li.entry, .notice, .empty').length > 0, 'it is there');
  return element;
}
const scripted = (script: Script, as: 'main-owner' | 'local-team' = 'main-owner') =>
  new ScriptedBackend(demo({ as }), script);

describe('account-activity', () => {
  it('tells by day who did what, for whom, and what it was before', async () => {
    const element = await shown(demo({ as: 'local-team' }));
    expect(all(element, 'h3').length).to.be.greaterThan(2);
    const told = entries(element);
    expect(told.join('\n')).to.match(/Account left Anna Petersen, for Nordlicht Retail GmbH/);
    expect(told.join('\n')).to.match(
      /Call forwarding changed Mira Lange .*When not answered: \+4915112345678, before: nothing/,
    );
    await expect(element).to.be.accessible();
  });

  it('is narrowed by kind, person and day, and widened again', async () => {
    const element = await shown(demo());
    await choose(element, 'What', 'forwarding');
    await until(() => entries(element).length === 2, 'only call forwarding');
    await type(element, 'Who', 'mira');
    await until(() => entries(element).length === 1, 'only Mira Lange');
    const to = all<HTMLInputElement>(element, '#to')[0]!;
    to.value = '2020-01-01';
    to.dispatchEvent(new Event('change'));
    await until(() => text(element).includes('Nothing like that has happened'), 'nothing');
    await press(element, 'Show everything');
    await until(() => entries(element).length > 20, 'all');
    expect((focused() as HTMLElement).id).to.equal('group');
  });

  it('shows the entries of one account when it is pressed, and of all again', async () => {
    const element = await shown(demo());
    await press(element, 'Berlin Mitte');
    await until(() => all(element, '#only').length > 0, 'it says so');
    await until(() => focused() === all(element, '#only')[0], 'it has the focus');
    await until(() => entries(element).length < 15, 'only of Berlin Mitte');
    await press(element, 'Show all accounts');
    await until(() => entries(element).length > 20, 'all');
    expect((focused() as HTMLElement).id).to.equal('group');
  });

  it('is narrowed to a link by its page', async () => {
    const backend = scripted({});
    const element = await shown(backend, { link: 'l-100871' });
    expect(backend.callsOf('listActivity')[0]!.input).to.deep.include({ link: 'l-100871' });
    expect(entries(element).length).to.be.lessThan(15);
  });

  it('brings what came before, and the focus to the first of it', async () => {
    const element = await shown(
      scripted({
        listActivity: async ({ after, ...input }, next) => {
          const page = await next(input);
          return after
            ? { ...page, items: page.items.slice(3), next: null }
            : { ...page, items: page.items.slice(0, 3), next: 'more' };
        },
      }),
    );
    expect(entries(element)).to.have.length(3);
    await press(element, 'Show more');
    await until(() => entries(element).length > 3, 'more');
    expect(focused()).to.equal(all(element, 'li.entry')[3]);
    expect(all(element, '.more')).to.have.length(0);
  });

  it('says that nothing has happened', async () => {
    const element = await shown(demo({ as: 'stand-alone-owner' }));
    expect(text(element)).to.contain('Nothing has happened yet');
  });

  it('says who can help where it may not be seen, and offers nothing else', async () => {
    const facts = { who: ['Anna Petersen'] };
    const element = await shown(scripted({ listActivity: fail('not-allowed', { facts }) }));
    expect(text(element)).to.contain('Anna Petersen can grant it');
    expect(all(element, 'button, input')).to.have.length(0);
  });

  it('can be read again when it could not be', async () => {
    let broken = true;
    const element = await shown(
      scripted({
        listActivity: (_, next) => (broken ? Promise.reject(new BackendError('unavailable')) : next()),
      }),
    );
    expect(text(element)).to.contain('The activity could not be loaded');
    broken = false;
    await press(element, 'Try again');
    await until(() => entries(element).length > 0, 'it is there');
  });

  it('makes a file of what is shown, in the reader’s language, and says so', async () => {
    const backend = scripted({});
    const element = await shown(backend, { link: 'l-100871' });
    const { files, stop } = saved();
    await press(element, 'Export');
    await until(() => text(element).includes('The file is there'), 'it is said');
    stop();
    expect(files[0]).to.match(/^activity-[-\d]+\.csv$/);
    expect(backend.callsOf('exportActivity')[0]!.input).to.deep.equal({ link: 'l-100871', language: 'en' });
  });

  it('gives the file up when that is wanted', async () => {
    const element = await shown(scripted({ exportActivity: 'pending' }));
    await press(element, 'Export');
    await until(() => text(element).includes('being made'), 'it is said');
    await press(element, 'Cancel');
    await until(() => text(element).includes('The file was not made.'), 'it is said');
  });

  it('is not there where a backend does not offer it', async () => {
    const element = await show(AccountActivityElement, {
      backend: demo({ capabilities: { ...demo().capabilities, activity: false } }),
    });
    expect(text(element)).to.equal('');
  });
});
