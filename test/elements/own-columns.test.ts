import { expect } from '@open-wc/testing';
import '../../src/define/subsidiary-action.js';
import '../../src/define/subsidiary-column.js';
import '../../src/define/subsidiary-list.js';
import { html, render } from 'lit';
import type { Link } from '../../src/domain/link.js';
import type { RowActionEvent } from '../../src/elements/subsidiary-action/subsidiary-action.events.js';
import type { SubsidiaryColumnElement } from '../../src/elements/subsidiary-column/subsidiary-column.js';
import { columnsOf, namedColumns } from '../../src/elements/subsidiary-list/subsidiary-list.columns.js';
import { SubsidiaryListElement } from '../../src/elements/subsidiary-list/subsidiary-list.js';
import { SubsidiaryManagementElement } from '../../src/elements/subsidiary-management/subsidiary-management.js';
import { all, demo, named, press, show, text, until } from './harness.js';

const region = (link: Link): string => (link.account ? `Region of ${link.account.location.city}` : '');

/** A list with a column of the host's own. */
async function shown(
  column: Partial<SubsidiaryColumnElement>,
  filter: SubsidiaryListElement['filter'] = {},
): Promise<{ list: SubsidiaryListElement; column: SubsidiaryColumnElement }> {
  const made = document.createElement('subsidiary-column');
  made.slot = 'columns';
  Object.assign(made, { name: 'region', label: 'Region', text: region, ...column });
  const list = await show(SubsidiaryListElement, { backend: demo(), filter });
  list.append(made);
  await until(() => all(list, 'tbody .name').length > 1, 'rows are there');
  return { list, column: made };
}

const row = (list: Element, name: string): HTMLElement =>
  all(list, 'tbody tr').find((each) => text(each).includes(name))!;
const cell = (list: Element, name: string): string => text(row(list, name).querySelector('td.own')!);

describe('columns of the host’s own', () => {
  it('are named apart from ours, and shown unless others are chosen', () => {
    expect(columnsOf('', ['x-city'])).to.eql(['city', 'standing', 'payer', 'monthly', 'x-city']);
    expect(columnsOf('city', ['x-city'])).to.eql(['city']);
    expect(columnsOf('x-city', ['x-city'])).to.eql(['x-city']);
    expect(columnsOf('x-gone', [])).to.eql(columnsOf(''));
    expect(namedColumns(columnsOf('', ['x-city']), ['x-city'])).to.equal('');
    expect(namedColumns(columnsOf(''), ['x-city'])).to.equal('city,standing,payer,monthly');
  });

  it('say in each row what the host says, after our own', async () => {
    const { list } = await shown({});
    await until(() => row(list, 'Berlin Mitte').querySelector('td.own'), 'the column is there');
    expect(cell(list, 'Berlin Mitte')).to.equal('Region of Berlin');
    expect(all(list, 'th').map(text).filter(Boolean).slice(-2)).to.eql(['Region', 'Actions']);
    expect(cell(list, 'K-100 902')).to.equal('');
  });

  it('are hidden and shown again like ours', async () => {
    const { list } = await shown({});
    await until(() => all(list, 'td.own').length > 0, 'the column is there');
    await press(list, 'View');
    await until(() => all(list, '.look').length > 0, 'the panel is there');
    const check = () => named<HTMLInputElement>(list, '.look input', 'Region');
    expect(check().checked).to.equal(true);
    check().click();
    await until(() => all(list, 'td.own').length === 0, 'the column is gone');
    expect(list.filter.columns).to.equal('city,standing,payer,monthly');
    check().click();
    await until(() => all(list, 'td.own').length > 0, 'the column is back');
    expect(list.filter.columns).to.equal('');
  });

  it('are written again when the host knows more', async () => {
    let known = '…';
    const { list, column } = await shown({ text: () => known });
    await until(() => row(list, 'Berlin Mitte').querySelector('td.own'), 'the column is there');
    expect(cell(list, 'Berlin Mitte')).to.equal('…');
    known = 'East';
    column.refresh();
    await until(() => cell(list, 'Berlin Mitte') === 'East', 'it is known');
    column.label = 'Area';
    await until(() => all(list, 'th').map(text).includes('Area'), 'the heading is another one');
  });

  it('lead only where an address may lead', async () => {
    const { list } = await shown({
      href: ({ account }) => (account?.name === 'Berlin Mitte' ? '/regions/east' : 'javascript:alert(1)'),
    });
    await until(() => row(list, 'Berlin Mitte').querySelector('td.own'), 'the column is there');
    expect(row(list, 'Berlin Mitte').querySelector('td.own a'))
      .to.have.attribute('href')
      .that.matches(/\/regions\/east$/);
    expect(row(list, 'Bonn Südstadt').querySelector('td.own a')).to.equal(null);
    expect(cell(list, 'Bonn Südstadt')).to.equal('Region of Bonn');
  });

  it('say nothing where the host throws, and the list goes on', async () => {
    const { error } = console;
    const told: unknown[] = [];
    console.error = (...all: unknown[]) => told.push(all);
    try {
      const { list } = await shown({
        text: () => {
          throw new Error('a fault of the host');
        },
      });
      await until(() => all(list, 'td.own').length > 0, 'the column is there');
      expect(cell(list, 'Berlin Mitte')).to.equal('');
      expect(String(told)).to.contain('region');
    } finally {
      console.error = error;
    }
  });

  it('reach the list of the whole screen, as actions and the empty state do', async () => {
    const screen = await show(SubsidiaryManagementElement, { backend: demo() });
    render(
      html`<subsidiary-column slot="columns" name="region" label="Region" .text=${region}></subsidiary-column>
        <subsidiary-action slot="actions" name="tickets" label="Show tickets"></subsidiary-action>
        <p slot="header">News</p>
        <p slot="help">Help</p>`,
      screen,
    );
    const list = () => screen.renderRoot.querySelector<SubsidiaryListElement>('[data-list]');
    await until(() => list() && all(list()!, 'td.own').length > 1, 'the column is there');
    expect(all(list()!, 'tr[data-acts]').length).to.be.greaterThan(1);
    for (const slot of ['header', 'help'])
      expect(screen.querySelector(`[slot=${slot}]`)!.checkVisibility()).to.equal(true);
  });
});

describe('actions of the host’s own', () => {
  it('stand in the menu before what ends the link, and tell the host', async () => {
    const list = await show(SubsidiaryListElement, { backend: demo() });
    const action = document.createElement('subsidiary-action');
    action.slot = 'actions';
    Object.assign(action, { name: 'tickets', label: 'Show tickets' });
    list.append(action);
    const told: RowActionEvent[] = [];
    list.addEventListener('row-action', (event) => told.push(event));
    await until(() => all(list, 'tr[data-acts]').length > 1, 'the rows are marked');
    row(list, 'Berlin Mitte').querySelector<HTMLElement>('[data-act=menu]')!.click();
    await until(() => all(list, '[role=menuitem]').length > 0, 'the menu is open');
    const items = all(list, '[role=menuitem]').map(text);
    expect(items.slice(-2)).to.eql(['Show tickets', 'Detach…']);
    await press(list, 'Show tickets');
    expect(told.map((event) => [event.action, event.link.account?.name])).to.eql([
      ['tickets', 'Berlin Mitte'],
    ]);
  });

  it('give a menu to rows that have no other, and only where they apply', async () => {
    const page = await demo().listLinks({ limit: 8 });
    const list = await show(SubsidiaryListElement, { links: page.items });
    const action = document.createElement('subsidiary-action');
    action.slot = 'actions';
    action.label = 'Show tickets';
    const first = page.items.find((link) => link.account?.name === 'Berlin Mitte')!;
    action.appliesTo = (link) => link.id === first.id;
    const menu = (name: string) => row(list, name).querySelector<HTMLElement>('[data-act=menu]')!;
    const seen = (element: HTMLElement) => element.checkVisibility({ visibilityProperty: true });
    await until(() => all(list, 'tbody .name').length > 1, 'rows are there');
    const before = seen(menu('Bonn Südstadt'));
    list.append(action);
    await until(() => all(list, 'tr[data-acts]').length === 1, 'one row is marked');
    expect(seen(menu('Berlin Mitte'))).to.equal(true);
    expect(seen(menu('Bonn Südstadt'))).to.equal(before);
  });
});
