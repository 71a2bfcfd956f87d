import { expect } from '@open-wc/testing';
import '../../src/define/subsidiary-list.js';
import type { Backend } from '../../src/backend/backend.js';
import { SubsidiaryListElement } from '../../src/elements/subsidiary-list/subsidiary-list.js';
import { queriesOf } from '../../src/state/queries.js';
import { all, button, demo, focused, named, press, show, text, until } from './harness.js';

const row = (element: Element, name: string): HTMLElement =>
  all(element, 'tbody tr').find((each) => text(each).includes(name))!;

async function shown(backend: Backend): Promise<SubsidiaryListElement> {
  const element = await show(SubsidiaryListElement, { backend });
  await until(() => all(element, '.totals').length > 0, 'all of it is there');
  return element;
}

async function select(element: SubsidiaryListElement, name: string): Promise<void> {
  named(element, 'input', `Select ${name}`).click();
  await element.updateComplete;
}

/** Somebody else changes two accounts and asks for a third; then the list is read again. */
async function byOthers(backend: Backend): Promise<void> {
  const { items } = await backend.listLinks({ search: 'wien' });
  const { id: link, version } = items[0]!;
  const notes = { nickname: 'Hofburg', labels: ['Pilot'], hidden: false };
  await backend.annotateLink({ link, version, ...notes }, { idempotencyKey: 'other-1' });
  const asked = { customerNumber: 'K-200 300', scopes: ['view' as const], proof: 'owner-consent' as const };
  await backend.requestLink(asked, { idempotencyKey: 'other-2' });
  await queriesOf(backend).changed();
}

const said = (element: Element): string => all(element, '.notice').map(text).join(' ');

describe('a list that others change', () => {
  it('tells who is selecting, shows what of each account, and marks the rows', async () => {
    const backend = demo();
    const element = await shown(backend);
    await select(element, 'Berlin Mitte');
    await byOthers(backend);
    await until(() => said(element).includes('meanwhile: 1 changed and 1 new'), 'it is told');
    expect(named<HTMLInputElement>(element, 'input', 'Select Berlin Mitte').checked).to.equal(true);
    expect(all(element, '[data-changed]')).to.be.empty;
    await press(element, 'Show');
    await until(() => said(element).includes('Own name: —, now Hofburg'), 'what has changed');
    expect(said(element)).to.include('Labels: Austria, Flagship, now Pilot');
    await until(() => said(element).split('Anna Petersen, ').length === 3, 'by whom each was changed');
    await until(() => all(element, '[data-changed]').length === 2, 'rows are marked');
    expect(row(element, 'Hofburg').hasAttribute('data-changed')).to.equal(true);
    expect(focused()).to.equal(button(element, 'Hofburg'));
    button(element, 'Hofburg').click();
    await until(() => row(element, 'Hofburg').contains(focused()), 'its row has the focus');
    await press(element, 'Close');
    await until(() => all(element, '[data-changed]').length === 0, 'no row is marked any more');
    expect(said(element)).to.equal('');
  });

  it('says nothing to who is in the middle of nothing', async () => {
    const backend = demo();
    const element = await shown(backend);
    await byOthers(backend);
    await until(() => text(row(element, 'Wien') ?? element).includes('Hofburg'), 'the list is new');
    expect(said(element)).to.equal('');
  });

  it('says nothing of what the person does here', async () => {
    const backend = demo();
    const element = await shown(backend);
    await select(element, 'Berlin Mitte');
    await press(element, 'More actions for Bremen Schnoor');
    await press(element, 'Keep linked');
    await until(() => said(element).includes('stays linked'), 'it is done');
    await press(element, 'More actions for Request for K-100 902');
    await press(element, 'Withdraw request');
    await until(() => row(element, 'K-100 902') === undefined, 'it is gone');
    await until(() => queriesOf(backend).fetching === 0, 'all is read again');
    await element.updateComplete;
    expect(said(element)).not.to.include('meanwhile');
  });
});
