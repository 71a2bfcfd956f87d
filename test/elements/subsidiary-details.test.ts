import { expect, oneEvent } from '@open-wc/testing';
import { ALL_CAPABILITIES, type Backend } from '../../src/backend/backend.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type {
  DetailsPanelEvent,
  DetailsStepEvent,
} from '../../src/elements/subsidiary-details/subsidiary-details.events.js';
import { SubsidiaryDetailsElement } from '../../src/elements/subsidiary-details/subsidiary-details.js';
import type {
  AccountOpenedEvent,
  LinkOpenEvent,
} from '../../src/elements/subsidiary-list/subsidiary-list.events.js';
import { queriesOf } from '../../src/state/queries.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import {
  accessible,
  control,
  find,
  findAll,
  focused,
  isThere,
  press,
  said,
  settled,
  show,
  until,
} from './screens.js';

const scripted = (script: Script = {}) => new ScriptedBackend(MemoryBackend.demo(), script);

async function shown(backend: Backend, link = 'l-100871'): Promise<SubsidiaryDetailsElement> {
  const details = await show(SubsidiaryDetailsElement, { backend, link });
  await settled(backend);
  await until(() => !find(details, '.panel .skeleton'), 'what is looked at is there');
  await settled(backend);
  return details;
}

const fact = (details: Element, name: string): string => {
  const term = findAll(details, 'dt').find((each) => said(each) === name);
  return term?.nextElementSibling ? said(term.nextElementSibling) : '';
};
const actions = (details: Element) => findAll(details, 'header .row button').map(said);

describe('subsidiary-details', () => {
  it('renders nothing without a link', async () => {
    const details = await show(SubsidiaryDetailsElement, { backend: scripted() });
    expect(said(details)).to.equal('');
  });

  it('says that the account keeps numbers that came later, without a count of them', async () => {
    const details = await shown(
      scripted({ getLink: async (_, next) => ({ ...(await next()), keepsAfter: '2026-03-20' }) }),
    );
    expect(fact(details, 'Numbers')).to.match(
      /^3 numbers Numbers added after .*2026.* are kept by the account\.$/,
    );
  });

  it('keeps its heading, and the focus on it, from loading to what it shows', async () => {
    let answer = (): void => undefined;
    const asked = new Promise<void>((resolve) => (answer = resolve));
    const backend = scripted({ getLink: (_, next) => asked.then(() => next()) });
    const details = await show(SubsidiaryDetailsElement, { backend, link: 'l-100871' });
    expect(find(details, 'section')!.getAttribute('aria-busy')).to.equal('true');
    expect(said(details)).to.contain('Loading…');
    await accessible(details);
    details.focus();
    expect(focused()).to.equal(find(details, 'h2'));
    answer();
    await until(() => /Berlin Mitte/.test(said(details)), 'it is shown');
    expect(focused()).to.equal(find(details, 'h2'));
  });

  it('says where the account stands, what it costs, who pays and what the main account may do', async () => {
    const details = await shown(scripted());
    await until(() => actions(details).length > 0, 'it is there');
    expect(find(details, 'h2')!.textContent).to.equal('Berlin Mitte');
    expect(said(details)).to.contain('K-100 871 · Active');
    expect(fact(details, 'Billing')).to.equal('Collective invoice');
    expect(fact(details, 'Per month')).to.equal('€42.90');
    expect(fact(details, 'Linked')).to.match(/ by Anna Petersen$/);
    expect(fact(details, 'How it joined')).to.equal('Existing account, added');
    expect(fact(details, 'Products')).to.equal('Cloud telephony');
    expect(fact(details, 'What the main account may do')).to.contain(
      'Work in the account without another sign-in',
    );
    await accessible(details);
  });

  it('says nothing of the way of an account that was there before', async () => {
    const details = await shown(scripted());
    expect(findAll(details, '.steps')).to.be.empty;
  });

  it('shows what the main account has noted', async () => {
    const details = await shown(scripted(), 'l-100812');
    expect(fact(details, 'Labels')).to.equal('Austria Flagship');
  });

  it('tells who pays, and what is planned', async () => {
    const details = await shown(scripted(), 'l-100774');
    expect(fact(details, 'Billing')).to.equal('Collective invoice');
    expect(fact(details, 'Planned')).to.match(/^Own invoice from /);
    await press(details, 'Billing');
    await until(() => isThere(details, 'Keep who pays'), 'it can be kept');
  });

  it('offers what can be done, the next step first', async () => {
    const details = await shown(scripted());
    await until(() => actions(details).length > 0, 'it is there');
    expect(actions(details)).to.eql(['Open account', 'Name and labels…', 'Look…', 'Detach…']);
  });

  it('offers nothing that the person has no right to', async () => {
    const backend = scripted({
      getSession: async (_, next) => ({ ...(await next()), permissions: ['view-accounts'] }),
    });
    const details = await shown(backend);
    await until(() => /Berlin Mitte/.test(said(details)), 'it is shown');
    expect(actions(details)).to.be.empty;
  });

  it('tells how far a new account is, and who it waits for, and goes on', async () => {
    const inner = scripted();
    const untold = new ScriptedBackend(inner, {}, { ...inner.capabilities, orderTracking: false });
    const details = await shown(untold, 'l-101440');
    await until(() => isThere(details, 'Finish checks: Hamburg Altona'), 'it is there');
    await until(() => findAll(details, '.steps li').length > 0, 'the steps are there');
    const steps = findAll(details, '.steps li').map(said);
    expect(steps.slice(1, 5)).to.eql([
      'Done : E-mail address confirmed',
      steps[2],
      'Later : Numbers assigned',
      'Later : Ready to use',
    ]);
    expect(steps[0]).to.match(/^Done : Ordered .* 2026$/);
    expect(steps[2]).to.match(
      /^Open : Address confirmed Waits for the code of the letter that went to 22767 Hamburg/,
    );
    expect(steps[5]).to.match(/^(Later|Done) : First invoice /);
    await accessible(details);
    await press(details, 'Finish checks: Hamburg Altona');
    await until(() => findAll<HTMLDialogElement>(details, 'dialog')[0]?.open, 'the dialog is open');
  });

  it('keeps an account whose detaching is scheduled', async () => {
    const details = await shown(scripted(), 'l-100702');
    await until(() => isThere(details, /^Keep linked/), 'it is there');
    setTimeout(() => void press(details, /^Keep linked/));
    await oneEvent(details, 'link-request-changed');
    await until(() => / stays linked\./.test(said(details)), 'it says so');
    await until(() => !isThere(details, /^Keep linked/), 'it can be detached again');
  });

  it('shows a request without telling anything of its account', async () => {
    const details = await shown(scripted(), 'l-100902');
    await until(() => /Request for K-100 902/.test(said(details)), 'it is shown');
    expect(said(details)).not.to.contain('Rheinufer');
    expect(fact(details, 'Location')).to.equal('');
  });

  it('goes on with a request', async () => {
    const details = await shown(scripted(), 'l-100926');
    await until(() => isThere(details, /^Review and confirm/), 'it is there');
    setTimeout(() => void press(details, /^Review and confirm/));
    const { purpose, link } = await oneEvent<LinkOpenEvent>(details, 'link-open');
    expect([purpose, link.id]).to.eql(['continue', 'l-100926']);
  });

  it('opens the account and tells the host the new session', async () => {
    const details = await shown(scripted());
    await until(() => isThere(details, 'Open account: Berlin Mitte'), 'it is there');
    setTimeout(() => void press(details, 'Open account: Berlin Mitte'));
    const { session } = await oneEvent<AccountOpenedEvent>(details, 'account-opened');
    expect(session.account.name).to.equal('Berlin Mitte');
  });

  it('opens nothing where the host prevents it', async () => {
    const backend = scripted();
    const details = await shown(backend);
    await until(() => isThere(details, 'Open account: Berlin Mitte'), 'it is there');
    details.addEventListener('account-open', (event) => event.preventDefault());
    await press(details, 'Open account: Berlin Mitte');
    await settled(backend);
    expect(backend.callsOf('openAccount')).to.be.empty;
  });

  it('says that opening failed, and that nothing was changed', async () => {
    const details = await shown(scripted({ openAccount: fail('switch-failed') }));
    await until(() => isThere(details, 'Open account: Berlin Mitte'), 'it is there');
    await press(details, 'Open account: Berlin Mitte');
    await until(() => /You are still where you were/.test(said(details)), 'it says so');
    await accessible(details);
  });

  it('opens once when the button is pressed twice', async () => {
    const backend = scripted();
    const details = await shown(backend);
    await until(() => isThere(details, 'Open account: Berlin Mitte'), 'it is there');
    const opened = oneEvent(details, 'account-opened');
    control(details, 'Open account: Berlin Mitte').click();
    control(details, 'Open account: Berlin Mitte').click();
    await opened;
    expect(backend.callsOf('openAccount')).to.have.lengthOf(1);
  });

  it('says that it failed, and tries again', async () => {
    const details = await shown(
      scripted({ getLink: [fail('network', { correlationId: 'ref-3' }), 'usual'] }),
    );
    expect(find(details, 'h2')!.textContent).to.equal('The details could not be loaded');
    expect(said(details)).to.contain('Reference: ref-3');
    await accessible(details);
    await press(details, 'Try again');
    await until(() => /Berlin Mitte/.test(said(details)), 'it is shown');
  });

  it('keeps what it shows when a refresh fails, and says so', async () => {
    const backend = scripted({ getLink: ['usual', fail('unavailable')] });
    const details = await shown(backend);
    await until(() => /Berlin Mitte/.test(said(details)), 'it is shown');
    await queriesOf(backend).changed();
    await until(() => isThere(details, 'Try again'), 'it says so');
    expect(fact(details, 'Per month')).to.equal('€42.90');
  });

  it('is closed by its user with an event', async () => {
    const details = await shown(scripted());
    setTimeout(() => void press(details, 'Close details'));
    await oneEvent(details, 'details-closed');
  });

  it('shows another account when it is given one', async () => {
    const details = await shown(scripted());
    await until(() => /Berlin Mitte/.test(said(details)), 'it is shown');
    details.link = 'l-101440';
    await until(() => find(details, 'h2')!.textContent === 'Hamburg Altona', 'the other one is shown');
    expect(said(details)).not.to.contain('Berlin Mitte');
  });

  describe('its panels', () => {
    const tabNames = (details: Element) => findAll(details, '[role=tab]').map(said);
    const key = (name: string) =>
      focused()!.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true }));
    const inPanel = (details: Element) => said(find(details, '[role=tabpanel]:not([hidden])')!);

    it('load when they are looked at, and ask for nothing before', async () => {
      const backend = scripted();
      const details = await shown(backend);
      expect(tabNames(details)).to.eql(['Overview', 'Billing', 'Access', 'Call forwarding', 'Activity']);
      for (const name of ['getLinkAccess', 'listActivity', 'listPhoneLines', 'listInvoices'] as const)
        expect(backend.callsOf(name)).to.be.empty;
      await press(details, 'Access');
      await until(() => /Through the main account/.test(inPanel(details)), 'who has access is shown');
      expect(backend.callsOf('getLinkAccess')).to.have.lengthOf(1);
      expect(backend.callsOf('listActivity')).to.be.empty;
      await accessible(details);
    });

    it('are chosen by keyboard, the other way round where that is read so', async () => {
      const details = await shown(scripted());
      control(details, 'Overview').focus();
      key('ArrowRight');
      await details.updateComplete;
      expect([details.panel, said(focused()!)]).to.eql(['billing', 'Billing']);
      key('End');
      await details.updateComplete;
      expect([details.panel, said(focused()!)]).to.eql(['activity', 'Activity']);
      key('ArrowRight');
      await details.updateComplete;
      expect(said(focused()!)).to.equal('Overview');
      details.dir = 'rtl';
      key('ArrowLeft');
      await details.updateComplete;
      expect(said(focused()!)).to.equal('Billing');
      key('Home');
      await details.updateComplete;
      expect(findAll(details, '[role=tab][tabindex="0"]').map(said)).to.eql(['Overview']);
    });

    it('keep what was typed while another one is looked at', async () => {
      const details = await shown(scripted());
      await press(details, 'Activity');
      await until(() => find(details, '#person'), 'the field is there');
      const typed = find<HTMLInputElement>(details, '#person')!;
      typed.value = 'Anna';
      typed.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await press(details, 'Billing');
      expect(typed.checkVisibility()).to.equal(false);
      await press(details, 'Activity');
      await details.updateComplete;
      expect(find<HTMLInputElement>(details, '#person')).to.equal(typed);
      expect(typed.value).to.equal('Anna');
    });

    it('tell the host, which can keep the one that is shown', async () => {
      const details = await shown(scripted());
      setTimeout(() => void press(details, 'Billing'));
      const { panel } = await oneEvent<DetailsPanelEvent>(details, 'details-panel');
      expect(panel).to.equal('billing');
      details.addEventListener('details-panel', (event) => event.preventDefault());
      await press(details, 'Access');
      expect(details.panel).to.equal('billing');
    });

    it('are left out where the backend offers nothing for them', async () => {
      const capabilities = { ...ALL_CAPABILITIES, grants: false, forwarding: false, activity: false };
      const details = await shown(new ScriptedBackend(MemoryBackend.demo({ capabilities })));
      expect(tabNames(details)).to.eql(['Overview', 'Billing']);
    });

    it('say which right is lacking, and offer to ask for it', async () => {
      const backend = scripted({
        getSession: async (_, next) => ({ ...(await next()), permissions: ['view-accounts'] }),
      });
      const details = await shown(backend);
      await press(details, 'Activity');
      await until(() => /not included in your access/.test(inPanel(details)), 'it says so');
      expect(inPanel(details)).to.contain('Anna Petersen can grant it.');
      expect(backend.callsOf('listActivity')).to.be.empty;
      await accessible(details);
      findAll(details, '[role=tabpanel]:not([hidden]) button')[0]!.click();
      await until(() => find(details, 'request-access'), 'the dialog is there');
    });

    it('of another account were not looked at yet', async () => {
      const backend = scripted();
      const details = await shown(backend);
      await press(details, 'Access');
      await until(() => backend.callsOf('getLinkAccess').length === 1, 'access is asked for');
      await press(details, 'Overview');
      details.link = 'l-100812';
      await until(() => find(details, 'h2')!.textContent === 'Wien Neubau', 'the other one is shown');
      expect(backend.callsOf('getLinkAccess')).to.have.lengthOf(1);
    });
  });

  describe('before and after', () => {
    it('are asked for, and the focus stays', async () => {
      const details = await shown(scripted());
      details.place = { index: 1, total: 42 };
      await details.updateComplete;
      expect(said(details)).to.contain('2 of 42');
      setTimeout(() => void press(details, 'Next account'));
      const { by } = await oneEvent<DetailsStepEvent>(details, 'details-step');
      expect(by).to.equal(1);
      expect(focused()!.getAttribute('aria-label')).to.equal('Next account');
    });

    it('say why there are none', async () => {
      const details = await shown(scripted());
      const told: number[] = [];
      details.addEventListener('details-step', ({ by }) => told.push(by));
      details.place = { index: 0, total: 1 };
      await details.updateComplete;
      await press(details, 'Previous account. This is the first account of the list');
      await press(details, 'Next account. This is the last account of the list');
      details.place = { index: -1, total: 42 };
      await details.updateComplete;
      await press(details, /^Next account. This account is not among those/);
      expect(told).to.be.empty;
      await accessible(details);
    });
  });
});
