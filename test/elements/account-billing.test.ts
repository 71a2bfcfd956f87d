import { expect, oneEvent } from '@open-wc/testing';
import { AccountBillingElement } from '../../src/elements/account-billing/account-billing.js';
import { ALL_CAPABILITIES, type Backend } from '../../src/backend/backend.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { accessible, fill, find, findAll, isThere, press, said, settled, show, until } from './screens.js';

const scripted = (script: Script = {}) => new ScriptedBackend(MemoryBackend.demo(), script);

async function shown(backend: Backend, link = 'l-100871'): Promise<AccountBillingElement> {
  const element = await show(AccountBillingElement, { backend, link });
  await settled(backend);
  await until(() => !find(element, '.skeleton'), 'it is there');
  return element;
}

describe('account-billing', () => {
  it('tells who pays since when, what it adds to the invoices, and its references', async () => {
    const backend = scripted();
    const element = await shown(backend);
    expect(said(element)).to.match(/Invoice Collective invoice since /);
    const shares = findAll(element, '.shares li').map(said);
    expect(shares).to.have.lengthOf(2);
    expect(shares[0]).to.match(/^Upcoming: .* €42\.90 due /);
    expect(shares[1]).to.match(/^Last: .* €[\d.]+ R-\d{4}-100234-\d+ · due /);
    expect(said(element)).to.match(/Cost centre KST 4130 Purchase order None/);
    for (const { input } of backend.callsOf('listInvoiceAccounts'))
      expect(input).to.deep.include({ search: 'K-100 871' });
    await accessible(element);
  });

  it('says that an account with its own invoice is not on the collective one', async () => {
    const element = await shown(scripted(), 'l-100655');
    expect(said(element)).to.match(/Invoice Own invoice(?! since)/);
    expect(said(findAll(element, '.shares li')[0]!)).to.match(/Not on this invoice$/);
  });

  it('changes who pays, and undoes what is planned', async () => {
    const element = await shown(scripted());
    await press(element, 'Change who pays…');
    await until(() => find(element, 'dialog[open]'), 'the question is there');
    const planned = await shown(scripted(), 'l-100774');
    expect(said(planned)).to.match(/Planned Own invoice from /);
    await press(planned, 'Keep who pays');
    await until(() => /stays as it is/.test(said(planned)), 'it says so');
    await until(() => !/Planned/.test(said(planned)), 'nothing is planned');
  });

  it('sets references, and shows them', async () => {
    const element = await shown(scripted());
    await press(element, 'Set references…');
    await until(() => isThere(element, 'Purchase order'), 'the fields are there');
    await fill(element, 'Purchase order', 'PO-77');
    setTimeout(() => void press(element, 'Save'));
    await oneEvent(element, 'invoice-references-set');
    await until(() => /Purchase order PO-77/.test(said(element)), 'it is shown');
  });

  it('tells what its own invoices are addressed to, and changes it', async () => {
    const element = await shown(scripted(), 'l-100655');
    await until(() => /Nordlicht Süd GmbH/.test(said(element)), 'the address');
    await press(element, 'Change the address…');
    await until(() => isThere(element, 'Company'), 'the fields are there');
    await fill(element, 'Company', 'Nordlicht Isar GmbH');
    setTimeout(() => void press(element, 'Save'));
    await oneEvent(element, 'invoice-address-set');
    await until(() => /Nordlicht Isar GmbH/.test(said(element)), 'it is shown');
  });

  it('tells the credit of both sides, and transfers it', async () => {
    const element = await shown(scripted());
    await until(() => /Credit Berlin Mitte €15\.00 Nordlicht Retail GmbH €120\.00/.test(said(element)), 'it');
    await accessible(element);
    await press(element, 'Transfer credit…');
    await until(() => isThere(element, /^Amount/), 'the fields are there');
    await fill(element, /^Amount/, '20');
    setTimeout(() => void press(element, 'Transfer'));
    await oneEvent(element, 'credit-transferred');
    await until(
      () => /Credit Berlin Mitte €35\.00 Nordlicht Retail GmbH €100\.00/.test(said(element)),
      'after',
    );
  });

  it('asks for nothing that the person may not see, and says who can grant it', async () => {
    const backend = scripted({
      getSession: async (_, next) => ({ ...(await next()), permissions: ['view-accounts'] }),
    });
    const element = await shown(backend);
    expect(said(element)).to.contain('Amounts of invoices are not included in your access');
    expect(said(element)).to.contain('Anna Petersen can grant it.');
    expect(isThere(element, 'Set references…') || isThere(element, 'Change who pays…')).to.equal(false);
    expect(backend.callsOf('listInvoices')).to.be.empty;
    await press(element, 'Ask for it');
    await until(() => find(element, 'dialog[open]'), 'the question is there');
  });

  it('keeps the rest where the amounts cannot be had', async () => {
    const element = await shown(scripted({ listInvoiceAccounts: [fail('unavailable'), 'usual'] }));
    await until(() => /could not be loaded/.test(said(element)), 'it says so');
    expect(said(element)).to.contain('Who pays');
    await press(element, 'Try again');
    await until(() => /€42\.90/.test(said(element)), 'they are there');
  });

  it('has nothing of invoices where the backend has none', async () => {
    const backend = new ScriptedBackend(
      MemoryBackend.demo({ capabilities: { ...ALL_CAPABILITIES, invoicing: false } }),
    );
    const element = await shown(backend);
    expect(findAll(element, 'h3').map(said)).to.eql(['Who pays', 'Contracts']);
  });
});
