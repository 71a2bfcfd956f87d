import { expect } from '@open-wc/testing';
import '../../src/define/account-access.js';
import type { Backend } from '../../src/backend/backend.js';
import { AccountAccessElement } from '../../src/elements/account-access/account-access.js';
import { fail, ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { all, demo, press, show, text, until } from './harness.js';

async function shown(backend: Backend): Promise<AccountAccessElement> {
  const element = await show(AccountAccessElement, { backend });
  await until(() => text(element) !== '' && !/Loading/.test(text(element)), 'it arrives');
  return element;
}

describe('account-access', () => {
  it('tells apart who has an own sign-in and who comes through the main account', async () => {
    const element = await shown(demo({ as: 'local-team' }));
    const people = all(element, 'li').map(text);
    expect(people.find((each) => each.includes('Mira Lange'))).to.match(
      /Local · Call forwarding and Who has access.*Own sign-in/,
    );
    expect(people.find((each) => each.includes('Anna Petersen'))).to.match(/Main account · .*Through main/);
    expect(text(element)).to.contain('The local team keeps its own sign-in.');
    await expect(element).to.be.accessible();
  });

  it('says everything for somebody with every right', async () => {
    const element = await shown(demo({ as: 'local-team' }));
    expect(
      all(element, 'li')
        .map(text)
        .find((each) => each.includes('Tobias Falk')),
    ).to.contain('Local · everything');
  });

  it('says that everybody has an own sign-in where there is no main account', async () => {
    const element = await shown(demo({ as: 'stand-alone-owner' }));
    expect(text(element)).to.contain('Everybody here has a sign-in of their own.');
  });

  it('says who can grant the right to see it', async () => {
    const element = await shown(
      new ScriptedBackend(demo(), { listAccess: fail('not-allowed', { facts: { who: ['Anna Petersen'] } }) }),
    );
    expect(text(element)).to.contain('Anna Petersen can grant it.');
    expect(all(element, 'button').map(text)).not.to.include('Try again');
  });

  it('loads again after it failed', async () => {
    const element = await shown(new ScriptedBackend(demo(), { listAccess: [fail('network'), 'usual'] }));
    await press(element, 'Try again');
    await until(() => text(element).includes('Everybody here'), 'people are shown');
  });

  it('shows names as text, whatever they contain', async () => {
    const element = await shown(
      new ScriptedBackend(demo({ as: 'local-team' }), {
        listAccess: async (_, next) => {
          const list = await next();
          return {
            ...list,
            people: list.people.map((each) => ({ ...each, name: '<img src=x onerror=alert(1)>' })),
          };
        },
      }),
    );
    expect(all(element, 'img')).to.be.empty;
    expect(text(element)).to.contain('<img src=x');
  });

  it('goes by the heading that the page gives it, in every state', async () => {
    const element = await show(AccountAccessElement, { backend: demo({ as: 'local-team' }) });
    const heading = document.createElement('h1');
    heading.slot = 'heading';
    heading.textContent = 'Our own words';
    element.append(heading);
    const seen = () => [...all(element, 'h2'), heading].filter((each) => each.checkVisibility());
    const section = () => all(element, 'section')[0]!;
    expect(text(element)).to.contain('Loading');
    expect(seen()).to.deep.equal([heading]);
    await until(() => !/Loading/.test(text(element)), 'it arrives');
    expect(seen()).to.deep.equal([heading]);
    expect(heading.assignedSlot!.parentElement!.id).to.equal(section().getAttribute('aria-labelledby'));
    await expect(element).to.be.accessible();
  });
});
