import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/bulk-link.js';
import '../../src/define/add-account-wizard.js';
import '../../src/locales/de.js';
import { AddAccountWizardElement } from '../../src/elements/add-account-wizard/add-account-wizard.js';
import { BulkLinkElement } from '../../src/elements/bulk-link/bulk-link.js';
import { resultFile, templateFile } from '../../src/elements/bulk-link/bulk-link.result.js';
import { messages } from '../../src/elements/bulk-link/bulk-link.messages.js';
import { messages as ownMessages } from '../../src/elements/bulk-link/bulk-link.own.messages.js';
import { finish } from '../../src/state/slices.js';
import { words } from '../../src/ui/words.messages.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import type { BulkCells } from '../../src/domain/bulk-link.js';
import { LINK_POLICY } from '../../src/domain/precondition.js';
import { all, button, demo, focused, named, press, show, text, type, until } from './harness.js';

let keys = 0;
const intent = () => ({ idempotencyKey: `bulk-${(keys += 1)}` });

const scripted = (script: Script = {}, options: Parameters<typeof demo>[0] = {}) =>
  new ScriptedBackend(demo(options), script);

const numbers = (count: number): BulkCells[] =>
  Array.from({ length: count }, (_, index) => ({ customerNumber: `K-97 ${1_000 + index}` }));

const ORDER: BulkCells = {
  product: 'Cloud Telephony S',
  areaCode: '040',
  name: 'Hamburg Eppendorf',
  street: 'Eppendorfer Weg 3',
  postcode: '20259',
  city: 'Hamburg',
  contactName: 'Nora Behrens',
  contactEmail: 'nora.behrens@nordlicht.example',
  contactPhone: '+4940123456',
};

/** One that is handed in, on the page. */
async function handedIn(rows: readonly BulkCells[], backend = scripted()) {
  const { id } = await backend.createBulkLink({ name: 'branches.csv' }, intent());
  for (let from = 0; from < rows.length; from += 500) {
    const part = rows.slice(from, from + 500).map((cells, index) => ({ number: from + index + 1, cells }));
    await backend.putBulkRows({ bulk: id, rows: part }, intent());
  }
  const element = await show(BulkLinkElement, { backend, bulk: id });
  await until(() => all(element, '[data-canvas] [data-state]').length > 0, 'its rows are there');
  return { backend, element, id };
}

const rowStates = (element: Element): (string | undefined)[] =>
  all(element, '[data-canvas] > [data-state]').map(({ dataset }) => dataset['state']);

/** What is dropped on the page. */
function drop(element: BulkLinkElement, file: File): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  all(element, '.drop')[0]!.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
}

describe('bulk-link', () => {
  beforeEach(() => sessionStorage.clear());

  it('goes from pasted numbers to what became of each', async () => {
    const backend = scripted();
    const element = await show(BulkLinkElement, { backend });
    await until(() => all(element, '#text').length > 0, 'the field is there');
    await expect(element).to.be.accessible();
    type(element, 'Customer numbers or a table', 'K-200 300\nK-97 1000\nK-97 1000\n\nsomething');
    await press(element, 'Continue');
    await until(() => focused()?.textContent === 'What the columns mean', 'the columns have the focus');
    await expect(element).to.be.accessible();
    type(element, 'Message to the owner', 'Hello');
    await press(element, 'Check 4 rows');
    await until(() => rowStates(element).length === 4, 'the rows are there');
    expect(rowStates(element)).to.deep.equal(['ready', 'ready', 'duplicate', 'invalid']);
    await until(() => focused()?.localName === 'h2', 'the heading has the focus');
    expect(text(element)).to.contain('Says the same as row 2.');
    expect(text(element)).to.contain('The owners of 2 accounts will be asked.');
    await expect(element).to.be.accessible();
    let started = 0;
    element.addEventListener('bulk-link-started', () => started++);
    await press(element, 'Start 2 rows');
    await until(() => text(element).includes('Finished: 2 done'), 'it is finished');
    expect(started).to.equal(1);
    expect(text(element)).to.contain('2 rows were not done.');
    await expect(element).to.be.accessible();
  });

  it('reads a file in an old encoding, and lets columns mean something else', async () => {
    const element = await show(BulkLinkElement, { backend: scripted() });
    await until(() => all(element, '.drop').length > 0, 'there is a place to drop');
    const bytes = Uint8Array.from(
      [...'Customer number;Remark\r\nK-97 1000;Köln\r\n'].map((each) => each.charCodeAt(0)),
    );
    drop(element, new File([bytes], 'old.csv'));
    await until(() => all(element, 'table').length > 0, 'the table is there');
    expect(named<HTMLSelectElement>(element, 'select', 'Encoding').value).to.equal('windows-1252');
    expect(text(element)).to.contain('Köln');
    const remark = named<HTMLSelectElement>(element, 'select', 'Column Remark');
    expect(remark.value).to.equal('');
    remark.value = 'nickname';
    remark.dispatchEvent(new Event('change'));
    await press(element, 'Check 1 row');
    await until(() => rowStates(element).join() === 'ready', 'the row is there');
    expect(text(element)).to.contain('old.csv');
    expect(text(element)).to.contain('Köln');
  });

  it('needs a number or a product, and says so', async () => {
    const element = await show(BulkLinkElement, { backend: scripted() });
    await until(() => all(element, '#text').length > 0, 'the field is there');
    type(element, 'Customer numbers or a table', 'Remark;Colour\nx;red\ny;blue');
    await press(element, 'Continue');
    await until(() => text(element).includes('Which column has the customer number'), 'it is said');
    await press(element, 'Check 3 rows');
    expect(text(element)).to.contain('What the columns mean');
  });

  it('puts a row right, and takes another one out, with the focus where it was', async () => {
    const { element, backend, id } = await handedIn([{ customerNumber: 'twelve' }, ...numbers(1), {}]);
    button(element, 'Correct row 1').focus();
    await press(element, 'Correct row 1');
    await until(() => all(element, 'dialog[open]').length > 0, 'the dialog is there');
    await expect(element).to.be.accessible();
    expect(text(all(element, '#customerNumber-error')[0]!)).to.contain('Please enter a customer number');
    type(element, 'Customer number', 'K-97 5000');
    type(element, 'Asked for', 'see, work');
    await press(element, 'Check again');
    await until(() => text(element).includes('Row 1 was checked again.'), 'it was checked');
    await until(() => rowStates(element).join() === 'ready,ready,invalid', 'it is ready');
    expect(focused()?.getAttribute('aria-label')).to.equal('Correct row 1');
    expect((await backend.listBulkRows({ bulk: id })).items[0]!.cells).to.deep.equal({
      customerNumber: 'K-97 5000',
      scopes: 'view switch',
    });
    await press(element, 'Correct row 3');
    await press(element, 'Take this row out');
    await until(() => rowStates(element).length === 2, 'it is out');
  });

  it('keeps what is typed in a row while it could not be checked', async () => {
    const backend = scripted({ putBulkRows: ['usual', fail('unavailable'), 'usual'] });
    const { element } = await handedIn([{ customerNumber: 'twelve' }], backend);
    await press(element, 'Correct row 1');
    await until(() => all(element, 'dialog[open]').length > 0, 'the dialog is there');
    type(element, 'Customer number', 'K-97 5000');
    await press(element, 'Check again');
    await until(() => text(element).includes('The service is not available'), 'what went wrong');
    expect(named<HTMLInputElement>(element, 'input', 'Customer number').value).to.equal('K-97 5000');
    await press(element, 'Check again');
    await until(() => rowStates(element).join() === 'ready', 'it is ready');
  });

  it('orders only what was accepted', async () => {
    const { element } = await handedIn([ORDER]);
    expect(text(element)).to.contain('1 account will be ordered.');
    expect(text(element)).to.contain('€19.90');
    await press(element, 'Start 1 row and order');
    await until(() => focused()?.id === 'accept', 'what is missing has the focus');
    expect(text(element)).to.contain('Please accept this before you order.');
    all<HTMLInputElement>(element, '#accept')[0]!.click();
    await until(() => all(element, 'a[href]').length > 0, 'the terms are there');
    await press(element, 'Start 1 row and order');
    await until(() => text(element).includes('Finished: 1 done'), 'it is finished');
    expect(text(element)).to.contain('Customer number K-');
  });

  it('says until when it waits, is paused, goes on, and is stopped after a question', async () => {
    const { element } = await handedIn(numbers(12));
    expect(text(element)).to.contain('That takes about an hour, because a person may ask for 10 accounts');
    await press(element, 'Start 12 rows');
    await until(() => text(element).includes('It goes on by itself at'), 'it waits');
    expect(text(element)).to.contain('10 of 12 rows');
    await press(element, 'Pause');
    await until(() => text(element).includes('Nobody works on the rows'), 'it is paused');
    await press(element, 'Go on');
    await until(() => text(element).includes('It goes on by itself at'), 'it goes on');
    await press(element, 'Stop');
    await until(() => focused()?.id === 'sure', 'the question has the focus');
    await press(element, 'Let it run');
    await until(() => focused()?.id === 'stop', 'the button has the focus again');
    await press(element, 'Stop');
    await press(element, 'Stop now');
    await until(() => text(element).includes('Stopped: 10 done'), 'it is stopped');
    await press(element, 'Only the rows that were not done');
    await until(() => text(element).includes('Start 2 rows'), 'the rest is open again');
  });

  it('shows only the rows in sight of many, and those of a group', async () => {
    await setViewport({ width: 1200, height: 900 }).catch(() => undefined);
    const { element, backend } = await handedIn([...numbers(600), { customerNumber: '?' }]);
    expect(rowStates(element).length).to.be.lessThan(80);
    await press(element, /^Not possible/);
    await until(() => rowStates(element).join() === 'invalid', 'the only one');
    const asked = backend.calls.filter(({ name }) => name === 'listBulkRows').length;
    expect(asked).to.be.lessThan(6);
  });

  it('finds what was handed in before, and comes back to what was looked at', async () => {
    const { element, backend } = await handedIn(numbers(2));
    await press(element, 'Add more, or see others');
    await until(() => all(element, '.job').length === 1, 'it is listed');
    await expect(element).to.be.accessible();
    await press(element, /branches\.csv/);
    await until(() => rowStates(element).length === 2, 'it is shown');
    const again = await show(BulkLinkElement, { backend });
    await until(() => rowStates(again).length === 2, 'a new page shows it');
  });

  it('says what could not be loaded, and tries again', async () => {
    const backend = scripted({ listBulkRows: [fail('unavailable'), 'usual'] });
    const { id } = await backend.createBulkLink({}, intent());
    await backend.putBulkRows({ bulk: id, rows: [{ number: 1, cells: numbers(1)[0]! }] }, intent());
    const element = await show(BulkLinkElement, { backend, bulk: id });
    await until(() => text(element).includes('The rows could not be loaded'), 'it is said');
    await press(element, 'Try again');
    await until(() => rowStates(element).join() === 'ready', 'they are there');
  });

  it('is for who may link accounts of a main account, where that is offered', async () => {
    const clerk = await show(BulkLinkElement, { backend: demo({ as: 'invoice-clerk' }) });
    await until(() => text(clerk).includes('Who may link accounts can add many at once.'), 'why not');
    const secondary = await show(BulkLinkElement, { backend: demo({ as: 'local-owner' }) });
    await until(() => text(secondary).includes('This account is a secondary account itself.'), 'why not');
    const { capabilities } = demo();
    const without = demo({ capabilities: { ...capabilities, bulkLinks: false } });
    expect(text(await show(BulkLinkElement, { backend: without }))).to.equal('');
  });

  it('is reached from the wizard, and leads back to it', async () => {
    const wizard = await show(AddAccountWizardElement, { backend: demo() });
    await press(wizard, 'Add many at once');
    const shown = () => all(wizard, '[data-many]')[0] as BulkLinkElement | undefined;
    await until(() => shown() && all(shown()!, '#text').length > 0, 'it is there');
    await until(() => focused()?.localName === 'h2', 'its heading has the focus');
    await press(shown()!, 'Back');
    await until(() => text(wizard).includes('Create new secondary account'), 'the choice is there');
  });
});

describe('choosing in bulk-link from what one administers', () => {
  beforeEach(() => sessionStorage.clear());

  const picks = (element: Element) => all<HTMLInputElement>(element, '[data-pick]');
  const pick = (element: Element, name: string) =>
    picks(element).find((each) => each.getAttribute('aria-label')?.startsWith(name))!;

  async function choosing(own = 0, options: Parameters<typeof demo>[0] = {}, script: Script = {}) {
    const backend = scripted(script, { own, ...options });
    const element = await show(BulkLinkElement, { backend });
    await press(element, 'Choose from your accounts');
    await until(
      () => focused()?.textContent?.trim() === 'Choose from your accounts',
      'its heading has the focus',
    );
    await until(() => picks(element).length > 0, 'the accounts are there');
    return { element, backend };
  }

  const key = (element: Element, init: KeyboardEventInit) =>
    element.dispatchEvent(
      new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init }),
    );

  it('links what was chosen, without asking anybody', async () => {
    const { element } = await choosing();
    await expect(element).to.be.accessible();
    pick(element, 'Nordlicht Events').click();
    pick(element, 'Nordlicht Service').click();
    await until(() => text(element).includes('2 accounts chosen'), 'it is counted');
    await press(element, 'Check 2 accounts');
    await until(() => rowStates(element).join() === 'ready,ready', 'the rows are there');
    expect(text(element)).to.contain('From own accounts');
    expect(text(element)).to.contain('2 accounts that you administer will be linked, and nobody is asked.');
    expect(text(element)).to.contain('Nordlicht Events GmbH');
    await expect(element).to.be.accessible();
    await press(element, 'Start 2 rows');
    await until(() => text(element).includes('Finished: 2 done'), 'it is finished');
    expect(rowStates(element)).to.deep.equal(['linked', 'linked']);
  });

  it('takes none that cannot be linked, and says why', async () => {
    const { element, backend } = await choosing();
    for (const name of ['Berlin Mitte', 'Ostsee Pop-up']) {
      expect(pick(element, name).getAttribute('aria-disabled')).to.equal('true');
      pick(element, name).click();
      expect(pick(element, name).checked).to.equal(false);
    }
    expect(text(element)).to.contain('This account is suspended.');
    expect(text(element)).to.contain('No account chosen yet');
    await press(element, 'Check the accounts');
    await until(() => text(element).includes('Choose at least one account first.'), 'it is said');
    expect(backend.callsOf('createBulkLink')).to.have.length(0);
  });

  it('chooses all that were found, and none again', async () => {
    const { element } = await choosing(300);
    expect(text(element)).to.match(/Select all \d+ that can be linked/);
    all(element, '#own-all')[0]!.click();
    await until(() => / accounts chosen/.test(text(element)), 'all are chosen');
    expect(all<HTMLInputElement>(element, '#own-all')[0]!.checked).to.equal(true);
    const chosen = /(\d+) accounts chosen/.exec(text(element))![1];
    expect(text(element)).to.contain(`Check ${chosen} accounts`);
    expect(picks(element).length).to.be.lessThan(80);
    await press(element, 'Choose none');
    await until(() => text(element).includes('No account chosen yet'), 'none is');
    expect(focused()?.id).to.equal('own-all');
    type(element, 'Find an account', 'husum');
    await until(() => /of those found/.test(text(element)), 'some are found');
    all(element, '#own-all')[0]!.click();
    await until(() => /\d+ accounts chosen/.test(text(element)), 'they are chosen');
    type(element, 'Find an account', '');
    await until(() => all<HTMLInputElement>(element, '#own-all')[0]!.indeterminate, 'some of all');
  });

  it('is gone through by keys, and a range is chosen with Shift', async () => {
    const { element } = await choosing(30);
    const stops = () => picks(element).filter(({ tabIndex }) => tabIndex === 0);
    expect(stops()).to.have.length(1);
    stops()[0]!.focus();
    key(focused()!, { key: 'ArrowDown' });
    await until(() => focused() === picks(element)[1], 'the next one');
    expect(stops()).to.deep.equal([picks(element)[1]]);
    key(focused()!, { key: 'End' });
    await until(() => focused() === picks(element).at(-1), 'the last one');
    key(focused()!, { key: 'Home' });
    await until(() => focused() === picks(element)[0], 'the first one');
    pick(element, 'Nordlicht Events').click();
    const last = pick(element, 'Nordlicht Filiale Bremen 0017');
    last.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey: true }));
    await until(() => picks(element).filter(({ checked }) => checked).length > 2, 'a range');
    expect(picks(element).some((each) => each.checked && each.getAttribute('aria-disabled'))).to.equal(false);
  });

  it('keeps what was chosen through a reload', async () => {
    const { element, backend } = await choosing();
    pick(element, 'Nordlicht Events').click();
    await until(() => text(element).includes('1 account chosen'), 'it is counted');
    const again = await show(BulkLinkElement, { backend });
    await until(() => text(again).includes('1 account chosen'), 'a new page knows it');
    await press(again, 'Choose from your accounts');
    await until(() => picks(again).some(({ checked }) => checked), 'and shows it');
  });

  it('is started with what whoever pays has confirmed', async () => {
    const { element, backend } = await choosing(0, { linkPolicy: { ...LINK_POLICY, consent: true } });
    pick(element, 'Nordlicht Events').click();
    await press(element, 'Check 1 account');
    await until(() => rowStates(element).join() === 'ready', 'the row is there');
    await press(element, 'Start 1 row');
    await until(() => focused()?.id === 'consent', 'what is missing has the focus');
    expect(text(element)).to.contain('I confirm that Nordlicht Retail GmbH pays the charges of this account');
    expect(text(element)).to.contain('Confirm who pays.');
    all<HTMLInputElement>(element, '#consent')[0]!.click();
    await press(element, 'Start 1 row');
    await until(() => text(element).includes('Finished: 1 done'), 'it is finished');
    const [call] = backend.callsOf('startBulkLink');
    expect((call!.input as { consent: { accounts: number } }).consent.accounts).to.equal(1);
  });

  it('says of what is linked later that both have agreed', async () => {
    const { element } = await choosing(0, { linkPolicy: { ...LINK_POLICY, coolingOffDays: 14 } });
    pick(element, 'Nordlicht Events').click();
    await press(element, 'Check 1 account');
    await until(() => rowStates(element).join() === 'ready', 'the row is there');
    await press(element, 'Start 1 row');
    await until(() => text(element).includes('Finished: 1 done'), 'it is finished');
    expect(rowStates(element)).to.deep.equal(['scheduled']);
    expect(text(element)).to.contain('Agreed');
    expect(text(element)).to.contain('The overview says from which day on it is linked.');
  });

  it('puts a row right without another number', async () => {
    const { element } = await choosing();
    pick(element, 'Nordlicht Events').click();
    await press(element, 'Check 1 account');
    await until(() => rowStates(element).join() === 'ready', 'the row is there');
    await press(element, 'Correct row 1');
    await until(() => all(element, 'dialog[open]').length > 0, 'the dialog is there');
    expect(all(element, '#customerNumber, #message')).to.have.length(0);
    type(element, 'Own name', 'Events');
    await press(element, 'Check again');
    await until(() => text(element).includes('· Events'), 'it is there');
    expect(rowStates(element)).to.deep.equal(['ready']);
  });

  it('is offered only to who administers something, where that is offered', async () => {
    const other = await show(BulkLinkElement, { backend: demo({ as: 'other-owner' }) });
    await until(() => all(other, '#text').length > 0, 'the field is there');
    expect(all(other, '#choose-own')).to.have.length(0);
    const { capabilities } = demo();
    const without = demo({ capabilities: { ...capabilities, candidates: false } });
    const element = await show(BulkLinkElement, { backend: without });
    await until(() => all(element, '#text').length > 0, 'the field is there');
    expect(all(element, '#choose-own')).to.have.length(0);
  });

  it('says what could not be loaded, and tries again', async () => {
    const backend = scripted({ listOwnAccounts: ['usual', fail('unavailable'), 'usual'] });
    const element = await show(BulkLinkElement, { backend });
    await press(element, 'Choose from your accounts');
    await until(() => text(element).includes('Your accounts could not be loaded'), 'it is said');
    await press(element, 'Try again');
    await until(() => picks(element).length === 4, 'they are there');
  });
});

describe('the files of bulk-link', () => {
  const said = { texts: messages, own: ownMessages, words, language: 'en' };

  it('say how each row stands, and hold nothing that a spreadsheet takes for a formula', async () => {
    const backend = demo();
    const { id } = await backend.createBulkLink({ name: 'branches.csv' }, intent());
    const cells = [
      { customerNumber: 'K-97 1000', nickname: '=cmd', scopes: 'view pay' },
      { customerNumber: 'twelve' },
    ];
    const rows = cells.map((each, index) => ({ number: index + 1, cells: each }));
    const bulk = await backend.putBulkRows({ bulk: id, rows }, intent());
    const { items } = await backend.listBulkRows({ bulk: id });
    const { fileName, blob } = finish(resultFile(said, bulk, items));
    expect(fileName).to.equal('results-branches.csv');
    const [head, first, second] = (await blob.text()).split('\r\n');
    expect(head).to.equal(
      'Row,State,Reason,New customer number,When (UTC),Customer number,Asked for,Own name',
    );
    expect(first).to.equal(`1,Ready,,,,K-97 1000,"see, pay",'=cmd`);
    expect(second).to.match(/^2,To be corrected,"?Customer number: Please enter/);
  });

  it('have a template that reads as it was written', async () => {
    const { blob } = templateFile(said);
    const element = await show(BulkLinkElement, { backend: scripted() });
    await until(() => all(element, '.drop').length > 0, 'there is a place to drop');
    drop(element, new File([blob], 'template.csv'));
    await until(() => all(element, 'table').length > 0, 'the table is there');
    expect(all<HTMLSelectElement>(element, 'th select').map(({ value }) => value)).to.not.include('');
    await press(element, 'Check 2 rows');
    await until(() => rowStates(element).join() === 'ready,ready', 'both rows are ready');
  });
});
