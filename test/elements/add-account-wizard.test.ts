import { LINK_POLICY } from '../../src/domain/precondition.js';
import { expect, oneEvent } from '@open-wc/testing';
import { ALL_CAPABILITIES, type Backend } from '../../src/backend/backend.js';
import { signIn } from '../../src/backend/memory/sign-in-proof.js';
import { SEED_PASSWORD } from '../../src/backend/memory/seed.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { Link } from '../../src/domain/link.js';
import type { OrderInput } from '../../src/domain/order.js';
import { AddAccountWizardElement } from '../../src/elements/add-account-wizard/add-account-wizard.js';
import type {
  AccountLinkedEvent,
  LinkRequestedEvent,
  OrderPlacedEvent,
  SignInStartEvent,
} from '../../src/elements/add-account-wizard/add-account-wizard.events.js';
import { DRAFT } from '../../src/testing/backend-suite/steps.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { ADDRESS, fillOrder } from './filled-order.js';
import {
  accessible,
  choose,
  control,
  fill,
  find,
  findAll,
  focused,
  forget,
  isThere,
  press,
  said,
  settled,
  show,
  until,
} from './screens.js';

const scripted = (script: Script = {}, as: 'main-owner' | 'taken-owner' = 'main-owner') =>
  new ScriptedBackend(MemoryBackend.demo({ as }), script);

async function shown(
  backend: Backend,
  properties: Partial<AddAccountWizardElement> = {},
): Promise<AddAccountWizardElement> {
  const wizard = await show(AddAccountWizardElement, { backend, ...properties });
  await settled(backend);
  await until(() => find(wizard, 'h2'), 'a step is shown');
  await settled(backend);
  return wizard;
}

const heading = (wizard: Element) => find(wizard, 'h2')!.textContent;
const stepNow = (wizard: Element) => said(find(wizard, '[aria-current=step]')!);
const errorOf = (wizard: Element, name: string) => {
  const field = control(wizard, name);
  const root = field.getRootNode() as ShadowRoot;
  return (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((id) => id.endsWith('-error'))
    .map((id) => said(root.getElementById(id)!))
    .join();
};

/** The wizard with a complete order, at its review. */
async function reviewed(backend: Backend): Promise<AddAccountWizardElement> {
  const wizard = await shown(backend, { way: 'create' });
  await fillOrder(wizard);
  await until(() => isThere(wizard, 'Order with obligation to pay'), 'the review is there');
  await settled(backend);
  return wizard;
}

const ORDER = 'Order with obligation to pay';

describe('add-account-wizard', () => {
  beforeEach(forget);

  it('renders nothing without a backend', async () => {
    const wizard = await show(AddAccountWizardElement);
    expect(said(wizard)).to.equal('');
  });

  it('offers both ways with what each needs', async () => {
    const wizard = await shown(scripted());
    expect(heading(wizard)).to.equal('Add secondary account');
    expect(control(wizard, 'Create new secondary account').checked).to.equal(true);
    expect(said(wizard)).to.contain('Its owner confirms; nobody shares a password.');
    expect(stepNow(wizard)).to.match(/1 Choose/);
    await accessible(wizard);
  });

  it('shows the steps of the way that is marked', async () => {
    const wizard = await shown(scripted());
    await press(wizard, 'Add existing account');
    expect(findAll(wizard, '.steps li').map(said)).to.eql([
      '1 Choose',
      '2 Account',
      '3 Confirmation',
      '4 Review',
      '5 Done',
    ]);
    await press(wizard, 'Continue');
    expect(heading(wizard)).to.equal('Add existing account');
    expect(focused()).to.equal(find(wizard, 'h2'));
  });

  it('offers only what the backend offers', async () => {
    const inner = MemoryBackend.demo();
    const backend = new ScriptedBackend(inner, {}, { ...inner.capabilities, ordering: false });
    const wizard = await shown(backend);
    expect(isThere(wizard, 'Create new secondary account')).to.equal(false);
    expect(isThere(wizard, 'Add existing account')).to.equal(true);
  });

  it('tells a secondary account that it cannot have secondary accounts', async () => {
    const wizard = await shown(scripted({}, 'taken-owner'));
    expect(said(wizard)).to.contain(
      'Only a main account can have secondary accounts; there is no deeper tree.',
    );
    expect(isThere(wizard, 'Continue')).to.equal(false);
    setTimeout(() => void press(wizard, 'Close'));
    await oneEvent(wizard, 'wizard-closed');
  });

  it('is closed by its user with an event', async () => {
    const wizard = await shown(scripted());
    setTimeout(() => void press(wizard, 'Cancel'));
    await oneEvent(wizard, 'wizard-closed');
  });

  it('says that the start failed, and tries again', async () => {
    const backend = scripted({ getSession: [fail('network', { correlationId: 'ref-1' }), 'usual'] });
    const wizard = await show(AddAccountWizardElement, { backend });
    await until(() => /no connection/.test(said(wizard)), 'it says so');
    expect(said(wizard)).to.contain('Reference: ref-1');
    await press(wizard, 'Try again');
    await until(() => isThere(wizard, 'Continue'), 'it goes on');
  });

  describe('ordering a new account', () => {
    it('is accessible, with a price from the start', async () => {
      const backend = scripted();
      const wizard = await shown(backend, { way: 'create' });
      await until(() => /€19\.90/.test(find(wizard, '.totals')?.textContent ?? ''), 'the price is there');
      expect(control(wizard, 'Cloud Telephony S').checked).to.equal(true);
      await accessible(wizard);
    });

    it('puts the focus on the first faulty field, says each problem at its field, and keeps what was typed', async () => {
      const wizard = await shown(scripted(), { way: 'create' });
      await until(() => isThere(wizard, 'Area code'), 'the catalogue is there');
      await choose(wizard, 'Area code', '040');
      await fill(wizard, 'Account name', 'Hamburg Altona 2');
      await fill(wizard, 'Postcode', '2276');
      await press(wizard, 'Review order');
      await until(() => errorOf(wizard, 'Postcode') !== '', 'problems are shown');
      expect(focused()).to.equal(control(wizard, 'Street and number'));
      expect(control(wizard, 'Street and number').getAttribute('aria-invalid')).to.equal('true');
      expect(errorOf(wizard, 'Account name')).to.equal('');
      expect(control(wizard, 'Account name').value).to.equal('Hamburg Altona 2');
      expect(control(wizard, 'Postcode').value).to.equal('2276');
      await accessible(wizard);
    });

    it('goes back to the first faulty field every time it is asked', async () => {
      const wizard = await shown(scripted(), { way: 'create' });
      await until(() => isThere(wizard, 'Area code'), 'the catalogue is there');
      await choose(wizard, 'Area code', '040');
      await press(wizard, 'Review order');
      await until(() => focused() === control(wizard, 'Account name'), 'the first field has the focus');
      await fill(wizard, 'Account name', 'Altona');
      expect(errorOf(wizard, 'Account name')).to.equal('');
      await press(wizard, 'Review order');
      await until(() => focused() === control(wizard, 'Street and number'), 'the next field has the focus');
      await press(wizard, 'Review order');
      await until(() => focused() === control(wizard, 'Street and number'), 'and again');
    });

    it('follows every change with the price', async () => {
      const wizard = await shown(scripted(), { way: 'create' });
      const total = () => said(find(wizard, '.total') ?? wizard);
      await until(() => total().includes('€19.90'), 'the price of S');
      await press(wizard, 'Cloud Telephony M');
      await until(() => total().includes('€39.90'), 'the price of M');
      await fill(wizard, 'Extra extensions', '3');
      await until(() => total().includes('€48.90'), 'with three extensions');
      expect(said(find(wizard, '.lines')!)).to.contain('3 × Extra extensions €9.00');
      await choose(wizard, 'Who pays', 'secondary');
      expect(said(wizard)).to.contain('Billed on its own invoice.');
    });

    it('says where a product cannot be had, and what can', async () => {
      const wizard = await shown(scripted(), { way: 'create' });
      await until(() => isThere(wizard, 'SIP trunk'), 'the catalogue is there');
      await press(wizard, 'SIP trunk');
      await fill(wizard, 'Postcode', '99084');
      await until(() => /Not available at this address/.test(said(wizard)), 'it says so');
      expect(said(wizard)).to.contain('Available there: Cloud Telephony S and Cloud Telephony M.');
    });

    it('says where a choice cannot be had', async () => {
      const wizard = await shown(scripted(), { way: 'create' });
      await until(() => isThere(wizard, 'Internet line'), 'the catalogue is there');
      await press(wizard, 'Internet line');
      await fill(wizard, 'Postcode', '72070');
      await until(() => /Not at this address/.test(said(wizard)), 'it says so');
      expect(control(wizard, '1,000 Mbit/s by fibre').disabled).to.equal(true);
      expect(control(wizard, '250 Mbit/s').disabled).to.equal(false);
    });

    it('says at once what does not go together, in the words of the catalogue', async () => {
      const wizard = await shown(scripted(), { way: 'create' });
      await until(() => isThere(wizard, 'Cordless phone, bought'), 'the catalogue is there');
      await press(wizard, 'Cordless phone, bought');
      await press(wizard, 'With, kept for 90 days');
      await until(() => /The cordless phone cannot announce a recording/.test(said(wizard)), 'it says so');
      await press(wizard, 'Desk phone, rented');
      await until(() => !/cannot announce/.test(said(wizard)), 'it is solved');
    });

    it('asks for something only where it is needed, and keeps what was typed', async () => {
      const wizard = await shown(scripted(), { way: 'create' });
      await until(() => isThere(wizard, 'Spoken in a studio'), 'the catalogue is there');
      expect(isThere(wizard, 'What the greeting says')).to.equal(false);
      await press(wizard, 'Spoken in a studio');
      await until(() => isThere(wizard, 'What the greeting says'), 'it is asked');
      await fill(wizard, 'What the greeting says', 'Welcome');
      await press(wizard, 'Recorded by yourself');
      await until(() => !isThere(wizard, 'What the greeting says'), 'it is not asked any more');
      await press(wizard, 'Spoken in a studio');
      await until(() => isThere(wizard, 'What the greeting says'), 'it is asked again');
      expect(control(wizard, 'What the greeting says').value).to.equal('Welcome');
      await accessible(wizard);
    });

    it('takes over numbers, and names each detail that is missing', async () => {
      const backend = scripted();
      const wizard = await shown(backend, { way: 'create' });
      await until(() => isThere(wizard, 'Area code'), 'the catalogue is there');
      await choose(wizard, 'Area code', '040');
      for (const [name, value] of ADDRESS) await fill(wizard, name, value);
      await press(wizard, 'Take over numbers from another provider');
      await until(() => isThere(wizard, 'Present provider'), 'the details are asked');
      await accessible(wizard);
      await fill(wizard, 'Number', '030 1234567');
      await press(wizard, 'Review order');
      await until(() => errorOf(wizard, 'Number') !== '', 'problems are shown');
      expect(errorOf(wizard, 'Number')).to.contain('Only numbers with the area code that was chosen');
      expect(errorOf(wizard, 'Present provider')).not.to.equal('');
      await fill(wizard, 'Number', '040 1234560');
      await fill(wizard, 'To (for a range)', '040 1234569');
      await fill(wizard, 'Present provider', 'Altnetz AG');
      await fill(wizard, 'Owner of the numbers', 'Nordlicht Retail GmbH');
      await fill(wizard, 'Street and number of the owner', 'Große Elbstr. 9');
      await fill(wizard, 'Postcode of the owner', '22767');
      await fill(wizard, 'Town of the owner', 'Hamburg');
      await press(wizard, 'Review order');
      await until(() => isThere(wizard, ORDER), 'the review is there');
      expect(said(wizard)).to.contain('040 1234560 to 040 1234569');
      await settled(backend);
      await press(wizard, ORDER);
      await until(() => backend.callsOf('placeOrder').length === 1, 'it is ordered');
      const { configuration } = backend.callsOf('placeOrder')[0]!.input as OrderInput;
      expect(configuration.options['porting']).to.deep.include({
        numbers: [{ first: '+49401234560', last: '+49401234569' }],
        provider: 'Altnetz AG',
      });
    });

    it('shows what is taken over from the main account, and changes it by field', async () => {
      const backend = scripted();
      const wizard = await shown(backend, { way: 'create' });
      await until(() => /Addressed to Nordlicht Retail GmbH/.test(said(wizard)), 'the recipient is shown');
      await choose(wizard, 'Who pays', 'secondary');
      await until(() => isThere(wizard, 'Company on the invoice'), 'the address is asked');
      expect(control(wizard, 'Company on the invoice').value).to.equal('Nordlicht Retail GmbH');
      expect(said(wizard)).to.contain('Taken over from K-100 234');
      await fill(wizard, 'Company on the invoice', 'Nordlicht Nord GmbH');
      await until(() => /K-100 234 has: Nordlicht Retail GmbH/.test(said(wizard)), 'it says what that has');
      await accessible(wizard);
      await press(wizard, 'That is me, Anna Petersen');
      expect(control(wizard, 'E-mail address').value).to.equal('anna.petersen@nordlicht.example');
    });

    it('orders with an owner, references and labels', async () => {
      const backend = scripted();
      const wizard = await shown(backend, { way: 'create' });
      await until(() => isThere(wizard, 'Area code'), 'the catalogue is there');
      await choose(wizard, 'Area code', '040');
      for (const [name, value] of ADDRESS) await fill(wizard, name, value);
      await press(wizard, 'Messages about the account go to somebody else');
      await until(() => isThere(wizard, 'Name of the owner'), 'the owner is asked');
      await fill(wizard, 'Name of the owner', 'Ole Jansen');
      await fill(wizard, 'E-mail address of the owner', 'ole@nordlicht.example');
      await fill(wizard, 'Cost centre (optional)', 'KST 4140');
      await fill(wizard, 'Labels (optional)', 'North');
      await press(wizard, 'Review order');
      await until(() => isThere(wizard, ORDER), 'the review is there');
      for (const words of ['Ole Jansen', 'KST 4140', 'North']) expect(said(wizard)).to.contain(words);
      await settled(backend);
      await press(wizard, ORDER);
      await until(() => backend.callsOf('placeOrder').length === 1, 'it is ordered');
      expect(backend.callsOf('placeOrder')[0]!.input).to.deep.include({
        owner: { name: 'Ole Jansen', email: 'ole@nordlicht.example' },
        invoiceAddress: null,
        costCentre: 'KST 4140',
        labels: ['North'],
      });
    });

    it('goes on with an order that was begun on another device', async () => {
      const inner = MemoryBackend.demo();
      const { id } = await inner.createOrderDraft(
        { content: { ...DRAFT, name: 'Kiel Hörn' } },
        { idempotencyKey: 'begin' },
      );
      const wizard = await shown(new ScriptedBackend(inner), { draft: id });
      await until(() => isThere(wizard, 'Account name'), 'the form is there');
      await until(() => control(wizard, 'Account name').value === 'Kiel Hörn', 'it is filled in');
      await until(() => /Saved at .* You can go on on another device/.test(said(wizard)), 'it is kept');
    });

    it('leaves it to the person what is to stay of an order that was changed elsewhere', async () => {
      const inner = MemoryBackend.demo();
      const { id, version } = await inner.createOrderDraft({ content: DRAFT }, { idempotencyKey: 'begin' });
      const wizard = await shown(new ScriptedBackend(inner), { draft: id });
      await until(() => isThere(wizard, 'Town'), 'the form is there');
      await inner.changeOrderDraft(
        { draft: id, version, content: { ...DRAFT, city: 'Bremen' } },
        { idempotencyKey: 'elsewhere' },
      );
      await fill(wizard, 'Town', 'Hamburg');
      await until(() => isThere(wizard, 'Take the other one'), 'it asks');
      expect(control(wizard, 'Town').value).to.equal('Hamburg');
      await accessible(wizard);
      await press(wizard, 'Take the other one');
      await until(() => control(wizard, 'Town').value === 'Bremen', 'the other one is shown');
    });

    it('sends a file at once, and says why one cannot be taken', async () => {
      const backend = scripted();
      const wizard = await shown(backend, { way: 'create' });
      await until(() => isThere(wizard, 'Internet line'), 'the catalogue is there');
      await press(wizard, 'Internet line');
      await press(wizard, '1,000 Mbit/s by fibre');
      const label = 'Consent of the owner of the building';
      await until(() => isThere(wizard, label), 'the file is asked for');
      const attach = (content: string) => {
        const files = new DataTransfer();
        files.items.add(new File([content], 'consent.pdf'));
        const input = control(wizard, label);
        input.files = files.files;
        input.dispatchEvent(new Event('change'));
      };
      attach('no such thing');
      await until(() => /none of the kinds of files/.test(said(wizard)), 'it says so');
      expect(backend.callsOf('uploadDocument')).to.be.empty;
      attach('%PDF-1.7');
      await until(() => isThere(wizard, 'Remove consent.pdf'), 'it is there');
      await accessible(wizard);
      await press(wizard, 'Remove consent.pdf');
      await until(() => !isThere(wizard, 'Remove consent.pdf'), 'it is gone');
      expect(wizard.shadowRoot!.activeElement).to.equal(control(wizard, label));
    });

    it('shows the old price as being refreshed while the new one is on its way', async () => {
      const backend = scripted();
      const wizard = await shown(backend, { way: 'create' });
      await until(() => /€19\.90/.test(find(wizard, '.total')?.textContent ?? ''), 'the price of S');
      backend.script({ getQuote: 'pending' });
      await press(wizard, 'Cloud Telephony M');
      expect(said(find(wizard, '.total')!)).to.contain('€19.90');
      expect(find(wizard, '.totals')!.getAttribute('aria-busy')).to.equal('true');
    });

    it('says that the price failed, and tries again', async () => {
      const backend = scripted({ getQuote: [fail('unavailable'), 'usual'] });
      const wizard = await shown(backend, { way: 'create' });
      await until(() => /The price could not be calculated/.test(said(wizard)), 'it says so');
      await press(wizard, 'Try again');
      await until(() => /€19\.90/.test(find(wizard, '.total')?.textContent ?? ''), 'the price is there');
    });

    it('says that the catalogue failed, and tries again', async () => {
      const backend = scripted({ getCatalogue: [fail('server-error'), 'usual'] });
      const wizard = await shown(backend, { way: 'create' });
      await until(() => isThere(wizard, 'Try again'), 'it says so');
      await press(wizard, 'Try again');
      await until(() => isThere(wizard, 'Area code'), 'the catalogue is there');
    });

    it('shows everything once more before the button that obliges to pay', async () => {
      const wizard = await reviewed(scripted());
      expect(focused()).to.equal(find(wizard, 'h2'));
      expect(stepNow(wizard)).to.contain('Review and order');
      for (const words of [
        'Hamburg Altona 2',
        'Große Elbstr. 9, 22767 Hamburg',
        'Mira Lange',
        '€19.90',
        '19% VAT included',
        'Minimum term 1 month',
      ])
        expect(said(wizard)).to.contain(words);
      await accessible(wizard);
    });

    it('goes back to change something with everything kept', async () => {
      const wizard = await reviewed(scripted());
      await press(wizard, 'Change');
      for (const [name, value] of ADDRESS) expect(control(wizard, name).value).to.equal(value);
      expect(control<HTMLSelectElement>(wizard, 'Area code').value).to.equal('040');
    });

    it('orders, tells the host, and says what comes next', async () => {
      const backend = scripted();
      const wizard = await reviewed(backend);
      setTimeout(() => void press(wizard, ORDER));
      const event = await oneEvent<OrderPlacedEvent>(wizard, 'order-placed');
      expect(event.link.account?.name).to.equal('Hamburg Altona 2');
      expect(event.order.monthly).to.eql({ amount: 1990, currency: 'EUR' });
      await until(() => /is ordered and linked/.test(said(wizard)), 'it says so');
      expect(said(wizard)).to.contain('We have sent an e-mail to m•••@nordlicht.example.');
      expect(focused()).to.equal(find(wizard, 'h2'));
      await accessible(wizard);
    });

    it('orders once when the button is pressed twice', async () => {
      const backend = scripted();
      const wizard = await reviewed(backend);
      const placed = oneEvent(wizard, 'order-placed');
      control(wizard, ORDER).click();
      control(wizard, ORDER).click();
      await placed;
      await settled(backend);
      expect(backend.callsOf('placeOrder')).to.have.lengthOf(1);
    });

    it('keeps the focus on the button while it is busy', async () => {
      const backend = scripted({ placeOrder: 'pending' });
      const wizard = await reviewed(backend);
      await press(wizard, ORDER);
      await until(() => control(wizard, ORDER).getAttribute('aria-busy') === 'true', 'it is busy');
      expect(focused()).to.equal(control(wizard, ORDER));
      expect(control(wizard, ORDER).hasAttribute('disabled')).to.equal(false);
    });

    it('says that it is uncertain, asks what became of it, and orders once', async () => {
      const lost: Script['placeOrder'] = [
        async (_, next) => {
          await next();
          throw fail('network', { uncertain: true });
        },
        'usual',
      ];
      const backend = scripted({ placeOrder: lost });
      const wizard = await reviewed(backend);
      const placed = oneEvent(wizard, 'order-placed');
      await press(wizard, ORDER);
      await until(() => /We are checking whether it was saved/.test(said(wizard)), 'it says so');
      await placed;
      const keys = backend.callsOf('placeOrder').map(({ options }) => options.idempotencyKey);
      expect(new Set(keys)).to.have.property('size', 1);
      expect(backend.callsOf('getOutcome')[0]!.input).to.eql({ key: keys[0] });
    });

    it('says that an order failed and changed nothing, and sends the same one again', async () => {
      const backend = scripted({ placeOrder: [fail('unavailable'), 'usual'] });
      const wizard = await reviewed(backend);
      await press(wizard, ORDER);
      await until(() => /not available at the moment\. Nothing was changed/.test(said(wizard)), 'it says so');
      const placed = oneEvent(wizard, 'order-placed');
      await press(wizard, ORDER);
      await placed;
      const [first, second] = backend.callsOf('placeOrder');
      expect(second!.options.idempotencyKey).to.equal(first!.options.idempotencyKey);
    });

    it('leads back to a field that the backend refuses', async () => {
      const backend = scripted({
        placeOrder: fail('invalid-input', { fields: [{ field: 'contact.email', rule: 'email' }] }),
      });
      const wizard = await reviewed(backend);
      await press(wizard, ORDER);
      await until(
        () => isThere(wizard, 'E-mail address') && errorOf(wizard, 'E-mail address') !== '',
        'it leads back',
      );
      await until(() => focused() === control(wizard, 'E-mail address'), 'the field has the focus');
      expect(control(wizard, 'E-mail address').value).to.equal('mira@nordlicht.example');
    });

    it('shows a new price before it orders at it', async () => {
      const backend = scripted({ placeOrder: fail('price-changed') });
      const wizard = await reviewed(backend);
      const before = backend.callsOf('getQuote').length;
      await press(wizard, ORDER);
      await until(
        () => /The price has changed since you saw it\. Nothing was ordered/.test(said(wizard)),
        'it says so',
      );
      await until(() => backend.callsOf('getQuote').length > before, 'the price is read again');
    });

    it('downloads the contract summary, and says when it cannot', async () => {
      const backend = scripted({ getContractSummary: [fail('unavailable'), 'pending'] });
      const wizard = await reviewed(backend);
      await press(wizard, /Download contract summary/);
      await until(() => /The contract summary could not be downloaded/.test(said(wizard)), 'it says so');
      await press(wizard, /Download contract summary/);
      await until(
        () => control(wizard, /Download contract summary/).getAttribute('aria-busy') === 'true',
        'it is busy',
      );
      await until(() => backend.callsOf('getContractSummary').length === 2, 'it is asked again');
      expect(backend.callsOf('getContractSummary')[1]!.input).to.have.property('name', 'Hamburg Altona 2');
    });

    it('finds what was typed again, and starts over when asked', async () => {
      const backend = scripted();
      const first = await shown(backend, { way: 'create' });
      await until(() => isThere(first, 'Account name'), 'the form is there');
      await fill(first, 'Account name', 'Hamburg Altona 2');
      first.remove();
      const wizard = await shown(backend);
      expect(said(wizard)).to.contain('Your earlier input was kept.');
      await until(() => isThere(wizard, 'Account name'), 'the form is there');
      expect(control(wizard, 'Account name').value).to.equal('Hamburg Altona 2');
      await press(wizard, 'Start over');
      expect(stepNow(wizard)).to.contain('Choose');
      expect(said(wizard)).not.to.contain('Your earlier input was kept.');
    });

    it('finds an order whose answer an earlier page never saw', async () => {
      const backend = scripted({
        placeOrder: [
          async (_, next) => {
            await next();
            return new Promise<never>(() => undefined);
          },
          'usual',
        ],
      });
      const first = await reviewed(backend);
      await press(first, ORDER);
      await until(() => backend.callsOf('placeOrder').length === 1, 'it was sent');
      first.remove();
      const wizard = await shown(backend);
      await until(() => /is ordered and linked/.test(said(wizard)), 'it is found');
      const [sent, asked] = backend.callsOf('placeOrder');
      expect(asked!.options.idempotencyKey).to.equal(sent!.options.idempotencyKey);
    });

    it('shows names and addresses as text, whatever they contain', async () => {
      const wizard = await shown(scripted(), { way: 'create' });
      await until(() => isThere(wizard, 'Area code'), 'the catalogue is there');
      await choose(wizard, 'Area code', '040');
      for (const [name, value] of ADDRESS) await fill(wizard, name, value);
      await fill(wizard, 'Account name', '<img src=x onerror=alert(1)>');
      await press(wizard, 'Review order');
      await until(() => isThere(wizard, ORDER), 'the review is there');
      expect(findAll(wizard, 'img')).to.be.empty;
      expect(said(wizard)).to.contain('<img src=x');
    });
  });

  describe('adding an existing account', () => {
    const asking = async (backend: Backend, number = 'K-200 300') => {
      const wizard = await shown(backend, { way: 'existing' });
      await fill(wizard, 'Customer number of the account', number);
      return wizard;
    };

    it('asks for the number, the rights and how the owner confirms', async () => {
      const wizard = await asking(scripted());
      expect(
        control(wizard, 'See the account and its status in the overview').getAttribute('aria-disabled'),
      ).to.equal('true');
      await press(wizard, 'See the account and its status in the overview');
      expect(control(wizard, 'See the account and its status in the overview').checked).to.equal(true);
      await accessible(wizard);
    });

    it('leaves out the right that an e-mail code is too weak for', async () => {
      const wizard = await asking(scripted());
      await press(wizard, 'E-mail code');
      const work = 'Work in the account without another sign-in';
      expect(control(wizard, work).checked).to.equal(false);
      expect(control(wizard, work).getAttribute('aria-disabled')).to.equal('true');
      expect(isThere(wizard, 'Message to the owner (optional)')).to.equal(false);
      expect(isThere(wizard, 'Send code')).to.equal(true);
    });

    it('links an account that one administers as well without another proof', async () => {
      const backend = scripted();
      const wizard = await asking(backend, 'K-200 300');
      await press(wizard, 'Nordlicht Events GmbH');
      await until(() => !isThere(wizard, 'Customer number of the account'), 'no number is asked for');
      expect(said(wizard)).to.contain('nothing else has to be proven');
      expect(isThere(wizard, 'Message to the owner (optional)')).to.equal(false);
      await accessible(wizard);
      setTimeout(() => void press(wizard, 'Continue to review'));
      const { link } = await oneEvent<LinkRequestedEvent>(wizard, 'link-requested');
      expect([link.state, link.proof]).to.deep.equal(['confirm', 'own-account']);
      await until(() => isThere(wizard, 'Yes, link this account'), 'it is reviewed');
      expect(said(wizard)).to.contain('Nordlicht Events GmbH');
      expect(said(wizard)).not.to.contain('For protection only parts are shown');
    });

    it('asks the owner of a likely account, of which little is told, and keeps the number that was typed', async () => {
      const backend = scripted();
      const wizard = await asking(backend, 'K-200 300');
      await press(wizard, 'N•••••••• L••••••••');
      await fill(wizard, 'Message to the owner (optional)', 'Guten Tag');
      await press(wizard, 'Another account');
      expect(control(wizard, 'Customer number of the account').value).to.equal('K-200 300');
      await press(wizard, 'N•••••••• L••••••••');
      setTimeout(() => void press(wizard, 'Send request'));
      const { link } = await oneEvent<LinkRequestedEvent>(wizard, 'link-requested');
      expect([link.state, link.customerNumber]).to.deep.equal(['pending', '•••470']);
      const [call] = backend.callsOf('requestCandidate');
      expect((call!.input as { message: string }).message).to.equal('Guten Tag');
    });

    it('does not take a candidate that a rule forbids, and says why', async () => {
      const wizard = await asking(scripted());
      expect(said(wizard)).to.contain('This account is suspended');
      await press(wizard, 'Ostsee Pop-up UG');
      expect(control(wizard, 'Customer number of the account').value).to.equal('K-200 300');
    });

    it('asks by number where candidates cannot be had', async () => {
      for (const script of [{ listCandidates: fail('unavailable') }, {}]) {
        const capabilities = { ...ALL_CAPABILITIES, candidates: 'listCandidates' in script };
        const backend = new ScriptedBackend(MemoryBackend.demo({ capabilities }), script);
        const wizard = await asking(backend);
        expect(said(wizard)).not.to.contain('Which account');
      }
    });

    it('says what is wrong with a number and keeps it', async () => {
      const backend = scripted();
      const wizard = await asking(backend, '12');
      await press(wizard, 'Send request');
      await until(
        () => focused() === control(wizard, 'Customer number of the account'),
        'the field has the focus',
      );
      expect(errorOf(wizard, 'Customer number of the account')).not.to.equal('');
      expect(control(wizard, 'Customer number of the account').value).to.equal('12');
      expect(backend.callsOf('requestLink')).to.be.empty;
    });

    it('tells the owner by text message as well, once the number is one', async () => {
      const wizard = await asking(scripted(), 'K-200 300');
      const phone = 'Mobile number of the owner (optional)';
      await fill(wizard, phone, '0151');
      await press(wizard, 'Send request');
      await until(() => /telephone number/.test(errorOf(wizard, phone)), 'it is none');
      await fill(wizard, phone, '0151 12345678');
      await press(wizard, 'Send request');
      await until(() => said(wizard).includes('A text message goes to +49•••••678 as well.'), 'it says so');
    });

    it('says the same whether the account exists or not', async () => {
      const answers: string[] = [];
      for (const number of ['K-200 300', 'K-987 654']) {
        const backend = new ScriptedBackend(
          MemoryBackend.demo({ now: () => Date.parse('2026-11-23T09:00:00Z') }),
        );
        const wizard = await asking(backend, number);
        setTimeout(() => void press(wizard, 'Send request'));
        const event = await oneEvent<LinkRequestedEvent>(wizard, 'link-requested');
        expect(event.link.account).to.equal(null);
        await until(() => /If the details match an account/.test(said(wizard)), 'it says so');
        answers.push(said(wizard));
        await accessible(wizard);
      }
      expect(answers[1]).to.equal(answers[0]);
    });

    it('refuses what a rule forbids with its reason, and keeps the input', async () => {
      const wizard = await asking(scripted(), 'K-100 871');
      await press(wizard, 'Send request');
      await until(() => /This account is linked already/.test(said(wizard)), 'it says so');
      expect(control(wizard, 'Customer number of the account').value).to.equal('K-100 871');
    });

    it('keeps the wish for a right while another proof is too weak for it', async () => {
      const wizard = await asking(scripted());
      const work = 'Work in the account without another sign-in';
      await press(wizard, 'Code by letter');
      expect(control(wizard, work).checked).to.equal(false);
      await press(wizard, 'Ask the owner');
      expect(control(wizard, work).checked).to.equal(true);
    });

    it('goes on by a letter once no code is left, with nothing typed again', async () => {
      let now = Date.parse('2026-11-23T09:00:00Z');
      const inner = MemoryBackend.demo({ now: () => now });
      const backend = new ScriptedBackend(inner);
      const wizard = await shown(backend, { link: 'l-100917' });
      await until(() => isThere(wizard, 'Confirm code'), 'the code is asked');
      for (let sent = 0; sent < 2; sent++) {
        now += 300_000;
        await press(wizard, 'Send a new code');
        await settled(backend);
      }
      for (let tries = 5; tries > 0; tries--) {
        await fill(wizard, 'Code from the e-mail', `ZZZZ ZZZ${tries}`);
        await press(wizard, 'Confirm code');
        await settled(backend);
      }
      await until(
        () => find<HTMLDetailsElement>(wizard, 'details')?.open === true,
        'the other ways are open',
      );
      expect(said(wizard)).to.contain('Go on in another way below;');
      expect(focused()).to.equal(find(wizard, 'h2'));
      await accessible(wizard);
      await press(wizard, 'Code by letter');
      await press(wizard, 'Send letter');
      await until(() => isThere(wizard, 'Code from the letter'), 'the letter is on its way');
      await fill(wizard, 'Code from the letter', inner.world.letters.at(-1)!.code);
      await press(wizard, 'Confirm code');
      await until(() => /Is this the account you mean\?/.test(said(wizard)), 'the account is shown');
    });

    it('opens a case, and says what support needs', async () => {
      const wizard = await asking(scripted());
      await press(wizard, 'Ask support');
      await press(wizard, 'Open a case');
      await until(() => /Case C-\d{4}-\d{4} is open/.test(said(wizard)), 'the case is open');
      await until(() => said(wizard).includes('What support needs from you'), 'it says so');
      await accessible(wizard);
    });

    it('leads to the sign-in unless the host does, and goes on with what came back', async () => {
      const inner = MemoryBackend.demo();
      const backend = new ScriptedBackend(inner);
      const wizard = await asking(backend);
      wizard.returnTo = '/here';
      await press(wizard, 'Sign in there');
      await press(wizard, 'Continue to sign in');
      await until(() => /You leave this page to sign in/.test(said(wizard)), 'it says so');
      await accessible(wizard);
      wizard.addEventListener('sign-in-start', (event) => event.preventDefault());
      const leave = async () => {
        setTimeout(() => void press(wizard, 'Continue to sign in'));
        return oneEvent<SignInStartEvent>(wizard, 'sign-in-start');
      };
      const { url, link } = await leave();
      wizard.signInAnswer = { link: link.id, ...signIn(inner.world, url, 'p-sofia-morgenrot') };
      await until(
        () => /You signed in to Café Morgenrot, not to K-200/.test(said(wizard)),
        'it is another account',
      );
      expect(backend.callsOf('finishSignIn')).to.have.lengthOf(1);
      wizard.signInAnswer = { link: link.id, state: 'x'.repeat(43) };
      await until(() => /came back without having agreed/.test(said(wizard)), 'nobody agreed');
      wizard.signInAnswer = { link: link.id, ...signIn(inner.world, (await leave()).url, 'p-klaus-brandt') };
      await until(() => /Is this the account you mean\?/.test(said(wizard)), 'the account is shown');
    });

    it('asks for name and password in the page itself, and only where they are offered', async () => {
      const capabilities = { ...ALL_CAPABILITIES, proofs: ['owner-consent', 'credentials'] as const };
      const backend = new ScriptedBackend(MemoryBackend.demo({ capabilities }));
      const wizard = await asking(backend);
      await press(wizard, 'Name and password');
      await press(wizard, 'Continue with name and password');
      await until(() => wizard.querySelector('input[type=password]'), 'the fields are there');
      const [name, password] = wizard.querySelectorAll('input');
      expect(name!.autocomplete).to.equal('username');
      expect(password!.autocomplete).to.equal('current-password');
      await press(wizard, 'Confirm');
      await until(() => document.activeElement === name, 'the first field has the focus');
      await accessible(wizard);
      name!.value = 'klaus.brandt@suedstadt-handel.example';
      password!.value = 'wrong';
      password!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
      await until(() => /4 tries left/.test(said(wizard)), 'it says so');
      expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.to.contain('klaus.brandt');
      password!.value = SEED_PASSWORD;
      await press(wizard, 'Confirm');
      await until(() => /Is this the account you mean\?/.test(said(wizard)), 'the account is shown');
      expect(wizard.querySelector('input')).to.equal(null);
    });

    it('takes the right code and asks for confirmation', async () => {
      const inner = MemoryBackend.demo();
      const wizard = await asking(new ScriptedBackend(inner));
      await press(wizard, 'E-mail code');
      await press(wizard, 'Send code');
      await until(() => isThere(wizard, 'Code from the e-mail'), 'the code is asked');
      expect(said(wizard)).to.contain('If K-200 300 is an account, a code has been sent');
      expect(control(wizard, 'Code from the e-mail').getAttribute('autocomplete')).to.equal('one-time-code');
      await accessible(wizard);
      const { code } = inner.world.outbox.findLast((mail) => mail.kind === 'link-code')!;
      await fill(wizard, 'Code from the e-mail', ` ${code!.slice(0, 4).toLowerCase()}-${code!.slice(4)}`);
      await press(wizard, 'Confirm code');
      await until(() => /Is this the account you mean\?/.test(said(wizard)), 'the account is shown');
      expect(focused()).to.equal(find(wizard, 'h2'));
    });

    it('says that a code is wrong and how many tries are left', async () => {
      const wizard = await shown(scripted(), { link: 'l-100917' });
      await until(() => isThere(wizard, 'Code from the e-mail'), 'the code is asked');
      await fill(wizard, 'Code from the e-mail', 'AAAA AAAA');
      await press(wizard, 'Confirm code');
      await until(() => /You have 4 tries left/.test(said(wizard)), 'it says so');
      expect(control(wizard, 'Code from the e-mail').value).to.equal('AAAA AAAA');
      await until(() => /4 tries left/.test(said(find(wizard, '#code-hint')!)), 'the hint says so too');
    });

    it('says what a code looks like before it sends a wrong one', async () => {
      const backend = scripted();
      const wizard = await shown(backend, { link: 'l-100917' });
      await until(() => isThere(wizard, 'Code from the e-mail'), 'the code is asked');
      await fill(wizard, 'Code from the e-mail', 'abc');
      await press(wizard, 'Confirm code');
      await until(() => focused() === control(wizard, 'Code from the e-mail'), 'the field has the focus');
      expect(errorOf(wizard, 'Code from the e-mail')).not.to.equal('');
      expect(backend.callsOf('proveLink')).to.be.empty;
    });

    it('keeps a code nowhere', async () => {
      const wizard = await shown(scripted(), { link: 'l-100917' });
      await until(() => isThere(wizard, 'Code from the e-mail'), 'the code is asked');
      await fill(wizard, 'Code from the e-mail', 'ZZZZ9999');
      expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.to.contain('ZZZZ9999');
    });

    it('sends a new code, and says when it can be sent again', async () => {
      const wizard = await shown(scripted(), { link: 'l-100917' });
      await until(() => isThere(wizard, 'Send a new code'), 'it can be sent');
      await press(wizard, 'Send a new code');
      await until(() => /A new code was sent, if the details match/.test(said(wizard)), 'it says so');
      await press(wizard, 'Send a new code');
      await until(() => /This was tried too often/.test(said(wizard)), 'it says when it is too early');
    });

    it('shows the masked account and what changes for both before it is linked', async () => {
      const wizard = await shown(scripted(), { link: 'l-100926' });
      await until(() => isThere(wizard, 'Yes, link this account'), 'the account is shown');
      expect(said(wizard)).to.contain('For your main account');
      expect(said(wizard)).to.contain('For the account you add');
      expect(said(wizard)).not.to.contain('Elbe Design Store');
      await accessible(wizard);
      setTimeout(() => void press(wizard, 'Yes, link this account'));
      const event = await oneEvent<AccountLinkedEvent>(wizard, 'account-linked');
      expect(event.link.account?.name).to.equal('Elbe Design Store');
      await until(() => /“Elbe Design Store” is linked/.test(said(wizard)), 'it says so');
    });

    it('does not offer to link what something is in the way of, and tells no sums', async () => {
      const wizard = await shown(
        scripted({
          previewLink: async (_, next) => ({
            ...(await next()),
            preconditions: [
              { kind: 'open-invoices', state: 'blocking', amount: null, on: null, clearable: false },
            ],
          }),
        }),
        { link: 'l-100926' },
      );
      await until(() => isThere(wizard, 'Check again'), 'what is in the way is told');
      expect(said(wizard)).to.contain('Somebody of the account pays them');
      expect(isThere(wizard, 'Yes, link this account')).to.equal(false);
      await accessible(wizard);
    });

    it('says that something has changed when the link is not possible any more, and looks again', async () => {
      const backend = scripted({ confirmLink: [fail('rules-changed'), 'usual'] });
      const wizard = await shown(backend, { link: 'l-100926' });
      await until(() => isThere(wizard, 'Yes, link this account'), 'the account is shown');
      await press(wizard, 'Yes, link this account');
      await until(() => /Something has changed since/.test(said(wizard)), 'it says so');
      await until(() => backend.callsOf('previewLink').length > 1, 'it looks again');
      setTimeout(() => void press(wizard, 'Yes, link this account'));
      await oneEvent(wizard, 'account-linked');
    });

    it('links only once whoever will pay has confirmed that in words', async () => {
      const memory = MemoryBackend.demo({ linkPolicy: { ...LINK_POLICY, consent: true } });
      const backend = new ScriptedBackend(memory);
      const wizard = await shown(backend, { link: 'l-100926' });
      await until(() => isThere(wizard, 'Yes, link this account'), 'the account is shown');
      const box = () => wizard.shadowRoot!.querySelector<HTMLInputElement>('#consent')!;
      expect(box().checked, 'nobody has agreed yet').to.equal(false);
      expect(said(wizard)).to.match(
        /Nordlicht Retail GmbH pays the charges of this account .* €29\.90 a month/,
      );
      await accessible(wizard);
      await press(wizard, 'Yes, link this account');
      await until(() => box().getAttribute('aria-invalid') === 'true', 'it is asked for');
      expect(wizard.shadowRoot!.activeElement).to.equal(box());
      expect(said(wizard)).to.contain('Otherwise withdraw the request');
      await accessible(wizard);
      expect(backend.callsOf('confirmLink')).to.have.lengthOf(0);
      box().click();
      setTimeout(() => void press(wizard, 'Yes, link this account'));
      const { link } = await oneEvent<AccountLinkedEvent>(wizard, 'account-linked');
      expect(link.payer).to.equal('main');
    });

    it('links once when the button is pressed twice', async () => {
      const backend = scripted();
      const wizard = await shown(backend, { link: 'l-100926' });
      await until(() => isThere(wizard, 'Yes, link this account'), 'the account is shown');
      const linked = oneEvent(wizard, 'account-linked');
      control(wizard, 'Yes, link this account').click();
      control(wizard, 'Yes, link this account').click();
      await linked;
      await settled(backend);
      expect(backend.callsOf('confirmLink')).to.have.lengthOf(1);
    });

    it('withdraws a request that is not meant', async () => {
      const backend = scripted();
      const wizard = await shown(backend, { link: 'l-100926' });
      await until(() => isThere(wizard, 'No, withdraw request'), 'the account is shown');
      setTimeout(() => void press(wizard, 'No, withdraw request'));
      await oneEvent(wizard, 'wizard-closed');
      expect((await backend.getLink({ link: 'l-100926' })).state).to.equal('canceled');
    });

    it('says that withdrawing failed', async () => {
      const wizard = await shown(scripted({ cancelRequest: fail('unavailable') }), { link: 'l-100926' });
      await until(() => isThere(wizard, 'No, withdraw request'), 'the account is shown');
      await press(wizard, 'No, withdraw request');
      await until(() => /not available at the moment/.test(said(wizard)), 'it says so');
    });

    const endings: readonly (readonly [link: string, words: string])[] = [
      ['l-100902', 'If the details match an account, its owner has received a message.'],
      ['l-100931', 'The owner declined this request on'],
      ['l-100955', 'This request has expired without an answer.'],
      ['l-500000', 'This account cannot be linked This account has secondary accounts of its own'],
      ['l-100963', 'This request was withdrawn.'],
      ['l-100940', 'This account was detached.'],
    ];
    for (const [link, words] of endings)
      it(`says of ${link}: ${words}`, async () => {
        const wizard = await shown(scripted(), { link });
        await until(() => said(wizard).includes(words), 'it says so');
        await accessible(wizard);
      });

    it('says that a request cannot be found', async () => {
      const wizard = await shown(scripted(), { link: 'l-unknown' });
      await until(() => /This does not exist, or not any more/.test(said(wizard)), 'it says so');
    });

    it('goes on as soon as the owner has answered', async () => {
      const inner = MemoryBackend.demo();
      const backend = new ScriptedBackend(inner);
      const wizard = await shown(backend, { link: 'l-100902' });
      await until(() => /Request sent/.test(said(wizard)), 'it waits');
      backend.script({
        getLink: async (_, next): Promise<Link> => ({
          ...(await next()),
          state: 'declined',
          endedAt: '2026-11-23T09:00:00.000Z',
        }),
      });
      wizard.link = 'l-100902';
      const { queriesOf } = await import('../../src/state/queries.js');
      await queriesOf(backend).changed();
      await until(() => /The owner declined this request/.test(said(wizard)), 'it goes on');
    });

    it('leaves a request for the choice when it is given none any more', async () => {
      const wizard = await shown(scripted(), { link: 'l-100902' });
      await until(() => /Request sent/.test(said(wizard)), 'the request is shown');
      wizard.link = undefined;
      await until(() => isThere(wizard, 'Continue'), 'the choice is shown');
    });
  });
});
