import { equal, ok, refusedField } from '../assert.js';
import type { Suite } from '../suite.js';
import { intent, validOrder } from './steps.js';

const OWNER = { name: 'Ole Jansen', email: 'ole.jansen@nordlicht.example' };
const ADDRESS = {
  company: 'Nordlicht Nord GmbH',
  addition: 'Accounts payable',
  street: 'Am Sandtorkai 1',
  postcode: '20457',
  city: 'Hamburg',
  country: 'DE',
};

export function orderDetailCases(suite: Suite): void {
  suite.group('what a new account takes over', () => {
    suite.reads('is told before it is ordered', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { account, location, invoiceAddress, contact } = await main.getOrderDefaults();
      const { person, account: own } = await main.getSession();
      equal(account.customerNumber, own.customerNumber, 'whose they are');
      equal(contact, { name: person.name, email: person.email }, 'the contact');
      ok(location.street && invoiceAddress.company, 'an address each');
    });

    suite.writes('is what invoices of the main account are addressed to now', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { version } = await main.getInvoiceAddress();
      await main.setInvoiceAddress({ version, address: ADDRESS }, intent());
      equal((await main.getOrderDefaults()).invoiceAddress, ADDRESS, 'the address');
    });

    suite.writes('can be addressed otherwise where it pays itself', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const order = await validOrder(main, { payer: 'secondary', invoiceAddress: ADDRESS });
      const { link } = await main.placeOrder(order, intent());
      const { address, isSet } = await main.getInvoiceAddress({ link: link.id });
      equal([address, isSet], [ADDRESS, true], 'the address');
    });

    suite.writes('is addressed by its name and place where nothing else is said', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { link } = await main.placeOrder(await validOrder(main, { payer: 'secondary' }), intent());
      const { address, usual } = await main.getInvoiceAddress({ link: link.id });
      equal(address, usual, 'the address');
    });

    suite.writes('is sorted and labelled from its first day', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const notes = { costCentre: 'KST 4140', purchaseOrder: 'PO-26-1', labels: ['North', 'Pilot'] };
      const { link } = await main.placeOrder(await validOrder(main, notes), intent());
      equal([link.costCentre, link.purchaseOrder, link.labels], Object.values(notes), 'the notes');
      const { items } = await main.listLinks({ search: 'KST 4140' });
      ok(
        items.some(({ id }) => id === link.id),
        'the account by its cost centre',
      );
      const labelled = await main.listLinks({ labels: ['north'] });
      ok(
        labelled.items.some(({ id }) => id === link.id),
        'the account by its label',
      );
    });

    suite.writes('has an owner of its own, who confirms the address', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const { link } = await main.placeOrder(await validOrder(main, { owner: OWNER }), intent());
      equal(link.account?.contactEmail, OWNER.email, 'whom to write to');
      ok(
        (await harness.mailTo(OWNER.email)).some(({ token }) => token),
        'a token for the owner',
      );
      const contact = await harness.mailTo('nora.behrens@nordlicht.example');
      ok(!contact.some(({ token }) => token), 'no token for the contact');
    });

    const refusals: [field: string, over: object, rule: string][] = [
      ['owner.email', { owner: { ...OWNER, email: 'x' } }, 'email'],
      ['invoiceAddress.postcode', { invoiceAddress: { ...ADDRESS, postcode: '1' } }, 'postcode'],
      ['costCentre', { costCentre: 'x'.repeat(41) }, 'too-long'],
      ['labels', { labels: ['North', 'north'] }, 'duplicate'],
    ];
    for (const [field, over, rule] of refusals)
      suite.reads(`is refused for its ${field}`, async ({ backendOf }) => {
        const main = await backendOf('main-owner');
        await refusedField(main.placeOrder(await validOrder(main, over), intent()), field, rule);
      });
  });
}
