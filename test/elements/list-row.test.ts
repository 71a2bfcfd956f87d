import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { Link } from '../../src/domain/link.js';
import { messages } from '../../src/elements/subsidiary-list/subsidiary-list.messages.js';
import { ListRow } from '../../src/elements/subsidiary-list/subsidiary-list.row-slot.js';
import {
  cells,
  PENDING,
  unreadable,
  viewOf,
  type RowContext,
  type RowView,
} from '../../src/elements/subsidiary-list/subsidiary-list.row.js';
import { standings } from '../../src/ui/standing.messages.js';
import { demo } from './harness.js';

const context = (links: readonly Link[]): RowContext => ({
  words: standings,
  texts: messages,
  language: 'en',
  marked: links[1]?.id,
  busy: links[2] && { link: links[2].id, action: 'open' },
  menuOf: links[3]?.id,
  selectable: true,
  exports: true,
  acts: ['annotate', 'detach'],
  more: undefined,
  actions: (link) => (link.account ? ['open', 'details'] : link.state === 'pending' ? ['resend'] : []),
});

/** What a row says and is, without the marks of a template; attributes in any order. */
const said = (element: Element): unknown =>
  [...element.childNodes]
    .filter((node) => node instanceof Element || (node instanceof Text && node.data.trim() !== ''))
    .map((node) =>
      node instanceof Element
        ? [
            node.localName,
            [...node.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
            said(node),
          ]
        : node.textContent!.trim(),
    );

const fresh = (view: RowView): unknown => {
  const row = document.createElement('tr');
  render(cells(view, true), row);
  return said(row);
};

const links = async (): Promise<readonly Link[]> =>
  (await demo().listLinks({ sort: 'standing', limit: 100 })).items;

describe('the row of a list', () => {
  it('is written to what its template says, whatever it showed before', async () => {
    const all = await links();
    const views = [
      PENDING,
      ...all.map((link) => viewOf(link, context(all))),
      unreadable(context(all)),
      PENDING,
      ...all.map((link) => viewOf(link, context([]))).reverse(),
    ];
    expect(new Set(views.map((view) => JSON.stringify(fresh(view)))).size).to.be.greaterThan(all.length);
    const row = new ListRow();
    views.forEach((view, index) => {
      row.show(`l-${index}`, view, true);
      expect(said(row.element)).to.deep.equal(fresh(view));
    });
  });

  it('tells what it is by its classes, and is silent while nothing is known', async () => {
    const all = await links();
    const row = new ListRow();
    row.show('', PENDING, true);
    expect(row.element.className).to.equal('pending');
    expect(row.element.getAttribute('aria-hidden')).to.equal('true');
    row.place(7);
    row.show(all[1]!.id, viewOf(all[1]!, context(all)), true);
    row.select(true);
    expect(row.element.className).to.equal('marked selected');
    expect(row.element.getAttribute('aria-hidden')).to.equal(null);
    expect(row.element.getAttribute('aria-rowindex')).to.equal('9');
    expect(row.element.querySelector('input')!.checked).to.equal(true);
    // Without a checkbox it is another row, which says the same.
    row.show(all[1]!.id, viewOf(all[1]!, context(all)), false);
    expect(row.element.querySelector('input')).to.equal(null);
    expect(row.element.textContent).to.contain(all[1]!.customerNumber);
    // And with one again, that is on.
    row.show(all[1]!.id, viewOf(all[1]!, context(all)), true);
    expect(row.element.querySelector('input')!.checked).to.equal(true);
  });
});
