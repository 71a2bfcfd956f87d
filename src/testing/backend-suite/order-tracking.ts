import type { Backend } from '../../backend/backend.js';
import { defaultConfiguration, type Configuration } from '../../domain/configuration.js';
import type { Link } from '../../domain/link.js';
import type { TrackedOrder } from '../../domain/order-tracking.js';
import { equal, ok, refused, refusedField } from '../assert.js';
import type { BackendHarness } from '../describe-backend.js';
import type { Suite } from '../suite.js';
import { ALTONA, configured, DAY, intent, linkTo, mailed, MINUTE, validOrder } from './steps.js';

const EMAIL = 'nora.behrens@nordlicht.example';
const PORTING = {
  numbers: [{ first: '+49401234500', last: '' }],
  provider: 'Altnetz AG',
  company: 'Nordlicht Retail GmbH',
  street: 'Große Elbstr. 9',
  postcode: '22767',
  city: 'Hamburg',
  on: '',
};
/** What is corrected: everything as it was sent, but for one field. */
const SENT = {
  company: PORTING.company,
  street: PORTING.street,
  postcode: PORTING.postcode,
  customerNumber: '',
  pin: '',
};

const milestone = ({ milestones }: TrackedOrder, kind: string) =>
  milestones.find((each) => each.kind === kind);

async function place(
  main: Backend,
  configuration: Configuration,
  street = 'Eppendorfer Weg 3',
): Promise<Link> {
  const { monthly, once } = await main.getQuote({ configuration, postcode: '20259' });
  const location = { street, postcode: '20259', city: 'Hamburg', country: 'DE' };
  const order = await validOrder(main, { configuration, monthly, once, location });
  return (await main.placeOrder(order, intent())).link;
}

/** An order with a number of another provider, whose last two digits decide what that provider says. */
async function withNumber(main: Backend, ending: string): Promise<Link> {
  const { product, options } = await configured(main);
  const porting = { ...PORTING, numbers: [{ first: `+494012345${ending}`, last: '' }] };
  return place(main, { product, options: { ...options, 'area-code': '040', porting } });
}

/** An order of a line, at which somebody has to work. */
async function ofLine(main: Backend, street?: string): Promise<Link> {
  const { products } = await main.getCatalogue();
  const product = products.find(({ kind }) => kind === 'internet');
  ok(product, 'an internet line');
  return place(main, defaultConfiguration(product), street);
}

async function verify(harness: BackendHarness, main: Backend, link: Link): Promise<Link> {
  await main.confirmEmail({ token: await mailed(harness, EMAIL, 'token') }, intent());
  const code = await harness.letterCode(link.customerNumber);
  return main.confirmAddress({ link: link.id, code }, intent());
}

export function orderTrackingCases(suite: Suite): void {
  suite.group('orders on their way', () => {
    suite.writes('tell what is done, what is open and who has to act', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const placed = await main.placeOrder(await validOrder(main), intent());
      const order = await main.getOrder({ link: placed.link.id });
      equal([order.number, order.state], [placed.order.number, 'acknowledged'], 'the order');
      equal(
        order.milestones.map(({ kind, state, waitsFor }) => [kind, state, waitsFor]),
        [
          ['received', 'done', null],
          ['checked', 'open', 'provider'],
          ['verified', 'open', 'buyer'],
          ['set-up', 'later', null],
        ],
        'the milestones',
      );
    });

    suite.reads('are told with the account that they are of', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id } = await linkTo(main, ALTONA);
      const { state, porting } = await main.getOrder({ link: id });
      equal([state, porting?.refused], ['held', ['company']], 'what it waits for');
      equal(porting?.sent?.company, 'Nordlicht Altona', 'what was sent');
    });

    suite.reads('are unknown of accounts that were not ordered', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id } = await linkTo(main, 'K-100 655');
      await refused(main.getOrder({ link: id }), 'not-found');
    });

    suite.inTime('are looked at, and complete once the account is checked', async (harness, advance) => {
      const main = await harness.backendOf('main-owner');
      const { link } = await main.placeOrder(await validOrder(main), intent());
      await advance(2 * MINUTE);
      equal((await main.getOrder({ link: link.id })).state, 'pending', 'what is looked at');
      await verify(harness, main, link);
      const order = await main.getOrder({ link: link.id });
      equal(order.state, 'completed', 'the state');
      ok(
        order.milestones.every(({ state, at }) => state === 'done' && at !== null),
        'milestones that are done',
      );
    });

    suite.inTime(
      'have somebody work at the line before the account can be used',
      async (harness, advance) => {
        const main = await harness.backendOf('main-owner');
        const link = await ofLine(main);
        await advance(2 * MINUTE);
        const checked = await verify(harness, main, link);
        equal(checked.account?.status, 'ordered', 'the account that is checked');
        equal((await main.getOrder({ link: link.id })).state, 'inProgress', 'what is set up');
        await advance(3 * MINUTE);
        const booked = milestone(await main.getOrder({ link: link.id }), 'set-up');
        ok(booked?.on && booked.waitsFor === 'technician', 'a day on which somebody comes');
        await advance(20 * DAY);
        equal((await main.getOrder({ link: link.id })).state, 'completed', 'the state');
        equal((await main.getLink({ link: link.id })).account?.status, 'active', 'the account');
      },
    );

    suite.inTime('are rejected where there is no line', async (harness, advance) => {
      const main = await harness.backendOf('main-owner');
      const link = await ofLine(main, 'Feldweg 404');
      await advance(2 * MINUTE);
      const { state, reason } = await main.getOrder({ link: link.id });
      equal([state, reason], ['rejected', 'no-line-there'], 'the order');
      equal((await main.getLink({ link: link.id })).account?.status, 'rejected', 'the account');
    });

    suite.inTime('fail where the line does not work', async (harness, advance) => {
      const main = await harness.backendOf('main-owner');
      const link = await ofLine(main, 'Feldweg 500');
      await advance(2 * MINUTE);
      await verify(harness, main, link);
      await advance(20 * DAY);
      const { state, reason } = await main.getOrder({ link: link.id });
      equal([state, reason], ['failed', 'line-faulty'], 'the order');
    });
  });

  suite.group('numbers of another provider', () => {
    suite.inTime('come along on the day that was agreed', async (harness, advance) => {
      const main = await harness.backendOf('main-owner');
      const link = await withNumber(main, '00');
      await advance(4 * MINUTE);
      const agreed = (await main.getOrder({ link: link.id })).porting;
      ok(agreed?.state === 'accepted' && agreed.on, 'a day');
      await verify(harness, main, link);
      equal((await main.getOrder({ link: link.id })).state, 'pending', 'what waits for it');
      await advance(20 * DAY);
      const { state, porting } = await main.getOrder({ link: link.id });
      equal([state, porting?.state], ['completed', 'done'], 'the order');
    });

    const refusals: [ending: string, fields: string[], right: Partial<typeof SENT>][] = [
      ['01', ['company'], { company: 'Nordlicht GmbH' }],
      ['02', ['street'], { street: 'Große Elbstraße 9' }],
      ['03', ['postcode'], { postcode: '22769' }],
      ['04', ['customerNumber'], { customerNumber: '4711' }],
      ['05', ['pin'], { pin: '1234' }],
      ['06', ['company', 'street'], { company: 'Nordlicht GmbH', street: 'Große Elbstraße 9' }],
    ];
    for (const [ending, fields, right] of refusals)
      suite.inTime(
        `are refused by ${fields.join(' and ')}, and go again corrected`,
        async (harness, advance) => {
          const main = await harness.backendOf('main-owner');
          const { id } = await withNumber(main, ending);
          await advance(4 * MINUTE);
          const held = await main.getOrder({ link: id });
          equal([held.state, held.porting?.refused], ['held', fields], 'what differs');
          equal(held.porting?.sent?.company, PORTING.company, 'what was sent');
          const input = { link: id, version: held.version, ...SENT, ...right };
          const sent = await main.correctPorting(input, intent());
          equal([sent.state, sent.porting?.state], ['pending', 'corrected'], 'what was sent again');
          await advance(3 * MINUTE);
          const { porting } = await main.getOrder({ link: id });
          equal([porting?.state, porting?.attempts], ['accepted', 2], 'the answer');
        },
      );

    suite.inTime('are refused again as long as nothing is corrected', async (harness, advance) => {
      const main = await harness.backendOf('main-owner');
      const { id } = await withNumber(main, '01');
      await advance(4 * MINUTE);
      const { version } = await main.getOrder({ link: id });
      await main.correctPorting({ link: id, version, ...SENT }, intent());
      await advance(3 * MINUTE);
      equal((await main.getOrder({ link: id })).porting?.state, 'refused', 'the answer');
    });

    suite.inTime('leave the rest of the order alone where they are gone', async (harness, advance) => {
      const main = await harness.backendOf('main-owner');
      const link = await withNumber(main, '07');
      await advance(4 * MINUTE);
      await verify(harness, main, link);
      const { state, reason } = await main.getOrder({ link: link.id });
      equal([state, reason], ['partial', 'numbers-gone'], 'the order');
      equal((await main.getLink({ link: link.id })).account?.status, 'active', 'the account');
    });

    suite.writes('never show the PIN that was sent with them', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id } = await linkTo(main, ALTONA);
      const { version, porting } = await main.getOrder({ link: id });
      const { company, street, postcode } = porting!.sent!;
      const data = { company, street, postcode, customerNumber: '', pin: 'S3CRET' };
      const sent = await main.correctPorting({ link: id, version, ...data }, intent());
      equal(sent.porting?.pinSent, true, 'that one was sent');
      ok(!JSON.stringify(sent).includes('S3CRET'), 'no PIN');
    });

    suite.reads('are corrected with all that their provider compares', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id } = await linkTo(main, ALTONA);
      const { version } = await main.getOrder({ link: id });
      const call = main.correctPorting({ link: id, version, ...SENT, company: ' ' }, intent());
      await refusedField(call, 'company', 'required');
    });

    suite.reads('show what was sent only to who may order', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const colleague = await backendOf('p-deniz-kaya');
      const { id } = await linkTo(main, ALTONA);
      equal((await colleague.getOrder({ link: id })).porting?.sent, null, 'what a colleague sees');
    });
  });

  suite.group('cancelling', () => {
    suite.inTime('is looked into, undone, and ends the link', async (harness, advance) => {
      const main = await harness.backendOf('main-owner');
      const { link } = await main.placeOrder(await validOrder(main), intent());
      const { version } = await main.getOrder({ link: link.id });
      const asked = await main.cancelOrder({ link: link.id, version, message: 'Too early' }, intent());
      equal([asked.state, asked.cancellation?.message], ['assessingCancellation', 'Too early'], 'the order');
      await advance(1.5 * MINUTE);
      equal((await main.getOrder({ link: link.id })).state, 'pendingCancellation', 'what is undone');
      await advance(2 * MINUTE);
      const order = await main.getOrder({ link: link.id });
      equal([order.state, order.reason], ['cancelled', 'cancelled'], 'the order');
      equal((await main.getLink({ link: link.id })).state, 'detached', 'the link');
      const { items } = await main.listActivity({ link: link.id });
      equal(
        items.map(({ kind }) => kind),
        ['order-cancelled', 'order-cancel-asked', 'order-placed'],
        'the history',
      );
      await refused(main.cancelOrder({ link: link.id, version: order.version }, intent()), 'conflict');
    });

    suite.inTime('is refused once work at the line is booked', async (harness, advance) => {
      const main = await harness.backendOf('main-owner');
      const link = await ofLine(main);
      await advance(2 * MINUTE);
      await verify(harness, main, link);
      await advance(3 * MINUTE);
      const { version } = await main.getOrder({ link: link.id });
      await main.cancelOrder({ link: link.id, version }, intent());
      await advance(2 * MINUTE);
      const { state, cancellation } = await main.getOrder({ link: link.id });
      equal([state, cancellation?.refusal], ['inProgress', 'work-booked'], 'the order');
    });

    suite.inTime('is refused once a day for numbers is agreed', async (harness, advance) => {
      const main = await harness.backendOf('main-owner');
      const { id } = await withNumber(main, '00');
      await advance(4 * MINUTE);
      const { version } = await main.getOrder({ link: id });
      await main.cancelOrder({ link: id, version }, intent());
      await advance(2 * MINUTE);
      const { state, cancellation } = await main.getOrder({ link: id });
      equal([state, cancellation?.refusal], ['pending', 'porting-agreed'], 'the order');
    });

    suite.writes('is decided on the order as it was looked at', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { link } = await main.placeOrder(await validOrder(main), intent());
      await refused(main.cancelOrder({ link: link.id, version: 'o99' }, intent()), 'version-mismatch');
    });

    suite.writes('is not for who may not order', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { link } = await main.placeOrder(await validOrder(main), intent());
      const { version } = await main.getOrder({ link: link.id });
      const colleague = await backendOf('p-deniz-kaya');
      await refused(colleague.cancelOrder({ link: link.id, version }, intent()), 'not-allowed');
    });
  });

  suite.group('withdrawing', () => {
    suite.inTime('ends the contract at once, and is confirmed by mail', async (harness, advance) => {
      const main = await harness.backendOf('main-owner');
      const { link } = await main.placeOrder(await validOrder(main), intent());
      await advance(2 * MINUTE);
      await verify(harness, main, link);
      const { version, withdrawal } = await main.getOrder({ link: link.id });
      ok(withdrawal?.until, 'a last day');
      const email = 'declared@nordlicht.example';
      const input = { link: link.id, version, name: 'Anna Petersen', email };
      const { state, reason, withdrawal: ended } = await main.withdrawOrder(input, intent());
      equal([state, reason], ['cancelled', 'withdrawn'], 'the order');
      equal(
        [ended?.declared?.by, ended?.declared?.confirmedTo],
        ['Anna Petersen', 'd•••@nordlicht.example'],
        'the declaration',
      );
      equal((await harness.mailTo(email)).length, 1, 'confirmations');
      equal((await main.getLink({ link: link.id })).state, 'detached', 'the link');
    });

    suite.inTime('is possible until the end of the last day', async (harness, advance) => {
      const main = await harness.backendOf('main-owner');
      const { link } = await main.placeOrder(await validOrder(main), intent());
      await advance(15 * DAY);
      const { version } = await main.getOrder({ link: link.id });
      const input = { link: link.id, version, name: 'Anna Petersen', email: EMAIL };
      await refused(main.withdrawOrder(input, intent()), 'conflict');
    });

    suite.writes('needs a name, and an address for the confirmation', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { link } = await main.placeOrder(await validOrder(main), intent());
      const { version } = await main.getOrder({ link: link.id });
      const input = { link: link.id, version, name: '', email: 'nobody' };
      const { fields } = await refused(main.withdrawOrder(input, intent()), 'invalid-input');
      equal(
        fields.map(({ field }) => field),
        ['name', 'email'],
        'the fields',
      );
    });
  });
}
