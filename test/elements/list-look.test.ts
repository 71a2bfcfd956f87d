import { expect } from '@open-wc/testing';
import '../../src/define/subsidiary-list.js';
import type { Backend } from '../../src/backend/backend.js';
import type { ListFilterEvent } from '../../src/elements/subsidiary-list/subsidiary-list.filter-event.js';
import { columnsOf, namedColumns } from '../../src/elements/subsidiary-list/subsidiary-list.columns.js';
import { SubsidiaryListElement } from '../../src/elements/subsidiary-list/subsidiary-list.js';
import { ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { all, demo, focused, named, press, show, text, type, until } from './harness.js';

async function shown(
  filter: SubsidiaryListElement['filter'] = {},
  backend: Backend = demo(),
): Promise<SubsidiaryListElement> {
  const element = await show(SubsidiaryListElement, { backend, filter });
  await until(() => all(element, 'tbody .name').length > 1, 'rows are there');
  return element;
}

const row = (element: Element, name: string): HTMLElement =>
  all(element, 'tbody tr').find((each) => text(each).includes(name))!;
const headings = (element: Element): string[] =>
  all(element, 'th')
    .filter((each) => each.checkVisibility())
    .map(text);
const check = (element: Element, label: string): HTMLInputElement =>
  named<HTMLInputElement>(element, '.look input', label);

describe('the columns of a list', () => {
  it('are the usual ones unless others are named', () => {
    expect(columnsOf('')).to.eql(['city', 'standing', 'payer', 'monthly']);
    expect(columnsOf('nonsense')).to.eql(columnsOf(''));
    expect(columnsOf('linked,city,nonsense')).to.eql(['city', 'linked']);
    expect(columnsOf('name')).to.eql([]);
    expect(namedColumns(['monthly', 'city', 'payer', 'standing'])).to.equal('');
    expect(namedColumns(['linked', 'city'])).to.equal('city,linked');
    expect(namedColumns([])).to.equal('name');
  });

  it('are chosen, told to the host, and taken back', async () => {
    const element = await shown();
    const told: string[] = [];
    element.addEventListener('list-filter', (event: ListFilterEvent) => told.push(event.filter.columns));
    await press(element, 'View');
    await until(() => all(element, '.look').length > 0, 'the panel is there');
    await until(() => focused() === check(element, 'Location'), 'the first choice has the focus');
    check(element, 'Location').click();
    check(element, 'Contact').click();
    check(element, 'Linked since').click();
    await until(
      () => text(row(element, 'Berlin Mitte')).includes('shop-100871@nordlicht.example'),
      'a contact',
    );
    expect(headings(element).join(' ')).to.match(/Status.*Per month.*Contact.*Linked since/);
    expect(headings(element)).not.to.include('Location');
    expect(told.at(-1)).to.equal('standing,payer,monthly,contact,linked');
    expect(element.filter.columns).to.equal(told.at(-1));
    // A request has none of it.
    expect(all(row(element, 'K-100 902'), 'td.more').map(text)).to.eql(['', '']);
    await press(element, 'Usual view');
    await until(() => all(element, 'td.more').length === 0, 'further cells are gone');
    expect(all(element, '.frame')[0]!.dataset['without']).to.equal('');
    expect(focused()).to.equal(check(element, 'Location'));
    expect(told.at(-1)).to.equal('');
  });

  it('can be there from the start, sort, and are searched without being lost', async () => {
    const element = await shown({ columns: 'linked,labels', density: 'compact' });
    await until(() => all(element, 'td.more').length > 0, 'further cells are there');
    expect(all(element, '.frame')[0]!.hasAttribute('data-compact')).to.equal(true);
    await press(element, 'Linked since');
    await until(() => element.filter.sort === 'newest', 'it is sorted');
    expect(named(element, 'th', 'Linked since').getAttribute('aria-sort')).to.equal('descending');
    await type(element, 'Search accounts', 'xyzzy');
    await until(() => text(element).includes('No account matches'), 'nothing is found');
    await press(element, 'Clear search and filters');
    await until(() => all(element, 'tbody .name').length > 1, 'rows are back');
    expect(element.filter.columns).to.equal('linked,labels');
  });

  it('offer nothing that a backend never tells', async () => {
    const inner = demo();
    const capabilities = { ...inner.capabilities, annotating: false, invoicing: false, totals: false };
    const element = await shown({}, new ScriptedBackend(inner, {}, capabilities));
    await press(element, 'View');
    await until(() => all(element, '.look').length > 0, 'the panel is there');
    const offered = all(element, '.look label').map(text);
    expect(offered).to.include('Contact');
    expect(offered).not.to.include.members(['Labels']);
    expect(offered).not.to.include.members(['Cost centre']);
    expect(all(element, '.totals')).to.be.empty;
  });
});

describe('what a list adds up to', () => {
  it('is said below it, of all that is found, by currency', async () => {
    const element = await shown();
    await until(() => all(element, '.totals').length > 0, 'the totals are there');
    expect(text(all(element, '.totals')[0]!)).to.equal('€2,610.30 and CHF 61.90 per month');
    await type(element, 'Search accounts', 'berlin mitte');
    await until(() => text(all(element, '.totals')[0] ?? element) === '€42.90 per month', 'of what is found');
  });

  it('is left out where it is not known', async () => {
    const backend = new ScriptedBackend(demo(), {
      getLinkTotals: () => Promise.resolve({ links: 90_000, estimated: true, monthly: null }),
    });
    const element = await shown({}, backend);
    await until(() => backend.calls.some(({ name }) => name === 'getLinkTotals'), 'it was asked for');
    await element.updateComplete;
    expect(all(element, '.totals')).to.be.empty;
  });
});
