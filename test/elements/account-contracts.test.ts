import { expect, oneEvent } from '@open-wc/testing';
import { ALL_CAPABILITIES, type Backend } from '../../src/backend/backend.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { ContractPayerChangedEvent } from '../../src/elements/contract-payer/contract-payer.events.js';
import { AccountContractsElement } from '../../src/elements/account-contracts/account-contracts.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { accessible, fill, find, findAll, isThere, press, said, settled, show, until } from './screens.js';

const FRANKFURT = 'l-100724';
const NUERNBERG = 'l-100738';

const scripted = (script: Script = {}) => new ScriptedBackend(MemoryBackend.demo(), script);

/** Every contract has a cost centre of its own. */
const SORTED: Script = {
  listContracts: async (_, next) => {
    const { items } = await next();
    return { items: items.map((each) => ({ ...each, costCentre: 'KST 1' })) };
  },
};

async function shown(backend: Backend, link = NUERNBERG): Promise<AccountContractsElement> {
  const element = await show(AccountContractsElement, { backend, link });
  await settled(backend);
  await until(() => !find(element, '.skeleton'), 'it is there');
  return element;
}

const listed = (element: AccountContractsElement): string[] => findAll(element, '.contracts > li').map(said);

/** Chooses an option of a field. */
async function choose(element: AccountContractsElement, id: string, value: string): Promise<void> {
  await until(() => find(element, `#${id}`), `the field ${id}`);
  const field = find(element, `#${id}`) as HTMLSelectElement;
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}

describe('account-contracts', () => {
  it('tells of each contract what it costs, since when, and who pays for it', async () => {
    const element = await shown(scripted(), FRANKFURT);
    const [phone, line] = listed(element);
    expect(phone).to.match(/^Cloud telephony €27\.95 a month since .* As the account: Collective invoice/);
    expect(line).to.match(/^Internet line €24\.95 a month since .* · runs until .* at least/);
    expect(line).to.match(/Own invoice since .* Decided for this contract/);
    await accessible(element);
    const kept = await shown(scripted(), 'l-100712');
    expect(listed(kept)[1]).to.match(/Cost centre KST 4800 · Purchase order PO-26-0712/);
  });

  it('leaves an only contract to what is decided for its account, unless something is decided for it alone', async () => {
    const berlin = 'l-100871';
    const element = await shown(scripted(), berlin);
    expect(listed(element)).to.have.lengthOf(1);
    expect(findAll(element, '.contracts button')).to.have.lengthOf(0);
    const apart = await shown(scripted(SORTED), berlin);
    expect(isThere(apart, 'Set references: Cloud telephony')).to.equal(true);
  });

  it('decides who pays for one after the amounts of both sides were seen, plans it, and undoes it', async () => {
    const element = await shown(scripted());
    await press(element, 'Change who pays: Internet line');
    await choose(element, 'paidBy', 'secondary');
    await until(() => findAll(element, '.side').length === 2, 'what both sides pay');
    expect(findAll(element, '.side').map(said).join(' ')).to.match(
      /Nordlicht Retail GmbH Collective invoice .* Nürnberg Altstadt Own invoice .*before: €0\.00 after: €14\.95/,
    );
    expect(said(element)).to.match(/Who pays for other contracts of the account\./);
    await accessible(element);
    setTimeout(() => void press(element, 'Decide'));
    const { contract } = await oneEvent<ContractPayerChangedEvent>(element, 'contract-payer-changed');
    expect([contract.paidBy, contract.change?.paidBy]).to.eql(['as-account', 'secondary']);
    await until(() => /The account pays for “Internet line” itself from/.test(said(element)), 'it says so');
    await press(element, 'Close');
    await until(() => /Planned: Own invoice from /.test(said(element)), 'it is listed');
    await press(element, 'Keep who pays: Internet line');
    await until(() => /Who pays for “Internet line” stays as it is\./.test(said(element)), 'it says so');
    expect(said(element)).not.to.match(/Planned/);
  });

  it('names what is in the way, and looks again', async () => {
    const element = await shown(scripted(SORTED), 'l-100720');
    await press(element, 'Change who pays: Cloud telephony');
    await choose(element, 'paidBy', 'secondary');
    await until(() => /The account has no payment method/.test(said(element)), 'the obstacle');
    expect(isThere(element, 'Decide')).to.equal(false);
    await press(element, 'Check again');
    await until(() => /The account has no payment method/.test(said(element)), 'it is looked at again');
    await accessible(element);
  });

  it('sets references of one, and shows both states when somebody else was faster', async () => {
    const backend = scripted();
    const element = await shown(backend);
    await press(element, 'Set references: Internet line');
    await until(() => isThere(element, 'Purchase order'), 'the fields are there');
    await fill(element, 'Purchase order', 'PO-77');
    const [, line] = (await backend.listContracts({ link: NUERNBERG })).items;
    const { id: contract, version } = line!;
    const theirs = { link: NUERNBERG, contract, version, costCentre: '', purchaseOrder: 'PO-66' };
    await backend.setContractReferences(theirs, { idempotencyKey: 'theirs' });
    await press(element, 'Save');
    await until(() => /Which one is to stay\?/.test(said(element)), 'both states');
    expect(said(element)).to.match(/Yours Purchase order ?: PO-77 Theirs Purchase order ?: PO-66/);
    await accessible(element);
    setTimeout(() => void press(element, 'Keep mine'));
    await oneEvent(element, 'contract-references-set');
    await until(() => /Purchase order PO-77/.test(said(element)), 'it is listed');
  });

  it('keeps what was typed when it is closed by Escape, and forgets it when it is canceled', async () => {
    const element = await shown(scripted());
    const field = () => find<HTMLInputElement>(element, '#purchaseOrder');
    const open = async () => {
      await press(element, 'Set references: Internet line');
      await until(() => field(), 'the field is there');
    };
    await open();
    await fill(element, 'Purchase order', 'PO-77');
    const escape = { key: 'Escape', bubbles: true, composed: true, cancelable: true };
    field()!.dispatchEvent(new KeyboardEvent('keydown', escape));
    await until(() => !field(), 'it is closed');
    await open();
    expect(field()!.value).to.equal('PO-77');
    await press(element, 'Cancel');
    await until(() => !field(), 'it is canceled');
    await open();
    expect(field()!.value).to.equal('');
  });

  it('decides nothing for who may not, and is not there where the backend has no contracts', async () => {
    const reader = await shown(
      scripted({ getSession: async (_, next) => ({ ...(await next()), permissions: ['view-accounts'] }) }),
    );
    expect(listed(reader)).to.have.lengthOf(2);
    expect(isThere(reader, 'Change who pays: Internet line')).to.equal(false);
    const without = new ScriptedBackend(
      MemoryBackend.demo({ capabilities: { ...ALL_CAPABILITIES, contracts: false } }),
      {},
    );
    const none = await show(AccountContractsElement, { backend: without, link: NUERNBERG });
    await settled(without);
    expect(said(none)).to.equal('');
    expect(without.callsOf('listContracts')).to.have.lengthOf(0);
  });

  it('explains itself without contracts, and when they cannot be had', async () => {
    const empty = await shown(scripted(), 'l-100388');
    expect(said(empty)).to.match(/The account has no contracts\./);
    const failing = await shown(scripted({ listContracts: fail('unavailable') }));
    expect(said(failing)).to.match(/could not be loaded/);
    await accessible(failing);
  });

  it('says when it is not known whether it was done', async () => {
    const uncertain = scripted({
      changeContractPayer: fail('network', { uncertain: true }),
      getOutcome: () => ({ state: 'running' }),
    });
    const element = await shown(uncertain);
    await press(element, 'Change who pays: Internet line');
    await choose(element, 'paidBy', 'main');
    await until(() => isThere(element, 'Decide'), 'the button');
    await press(element, 'Decide');
    await until(() => isThere(element, 'Close and go on checking'), 'it goes on checking');
  });
});
