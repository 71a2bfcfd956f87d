import type { Backend } from '../../backend/backend.js';
import type { Link } from '../../domain/link.js';
import { equal, refused } from '../assert.js';
import type { Suite } from '../suite.js';
import { byCode, DAY, intent, KOELN, request } from './steps.js';

const UNKNOWN = 'K-999 999';

type Asked = Parameters<typeof byCode>[0];

/** An answer without what differs between any two requests. */
const shape = (link: Link) => {
  const { id, customerNumber, requestedAt, expiresAt, resendAt, caseNumber, ownerPage, ...rest } = link;
  return {
    ...rest,
    ownerPage: ownerPage?.replace(id, ''),
    differs: [
      id.length,
      customerNumber.length,
      requestedAt.length,
      expiresAt?.length,
      resendAt?.length,
      caseNumber?.length,
    ],
  };
};

export function shadowCases(suite: Suite): void {
  suite.group('requests for accounts that do not exist', () => {
    const targets: [what: string, customerNumber: string][] = [
      ['nobody’s number', UNKNOWN],
      ['a linked account', 'K-500 010'],
      ['a main account', 'K-400 000'],
    ];
    for (const [what, customerNumber] of targets)
      for (const [how, ask] of [
        ['consent', request],
        ['a code', byCode],
        ['a letter', (over: Asked) => byCode({ proof: 'letter-code', ...over })],
        ['a sign-in', (over: Asked) => byCode({ proof: 'sign-in', ...over })],
        ['a support case', (over: Asked) => byCode({ proof: 'support-case', ...over })],
      ] as const)
        suite.writes(`answers a request by ${how} for ${what} like any other`, async ({ backendOf }) => {
          const main = await backendOf('main-owner');
          const real = await main.requestLink(ask({ customerNumber: KOELN }), intent());
          const other = await main.requestLink(ask({ customerNumber }), intent());
          equal(shape(other), shape(real), 'the answer');
          const [a, b] = [await main.getLink({ link: other.id }), await main.getLink({ link: real.id })];
          equal(shape(a), shape(b), 'what is shown later');
        });

    const twice = async (main: Backend, act: (id: string) => Promise<unknown>, ask: typeof request) => {
      const real = await main.requestLink(ask(), intent());
      const shadow = await main.requestLink(ask({ customerNumber: UNKNOWN }), intent());
      return Promise.all([real.id, shadow.id].map((id) => act(id)));
    };

    suite.writes('refuses a code for a shadow as it refuses a wrong one', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const guess = (link: string) =>
        refused(main.proveLink({ link, code: '00000000' }, intent()), 'link-not-verified');
      const [real, shadow] = (await twice(main, guess, byCode)) as Awaited<ReturnType<typeof guess>>[];
      equal(shadow!.facts, real!.facts, 'the facts');
    });

    suite.writes('locks a shadow after as many codes', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const guess = async (link: string) => {
        const codes: string[] = [];
        for (let count = 0; count < 7; count++)
          codes.push(
            (
              await refused(
                main.proveLink({ link, code: '00000000' }, intent()),
                'link-not-verified',
                'rate-limited',
              )
            ).code,
          );
        return codes;
      };
      const [real, shadow] = await twice(main, guess, byCode);
      equal(shadow, real, 'the refusals');
    });

    suite.writes('goes on in another way with a shadow as with any request', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const other = (link: string) =>
        main.changeProof({ link, proof: 'letter-code', scopes: ['view'] }, intent());
      const [real, shadow] = (await twice(main, other, byCode)) as Link[];
      equal(shape(shadow!), shape(real!), 'the answer');
      const offers = async ({ id }: Link) => (await main.listProofs({ link: id })).items;
      equal(await offers(shadow!), await offers(real!), 'what is offered next');
    });

    suite.writes('previews a shadow as little as a request that waits', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      await twice(main, (link) => refused(main.previewLink({ link }), 'link-not-verified'), request);
    });

    suite.writes('lets a shadow be withdrawn', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const [real, shadow] = (await twice(
        main,
        (link) => main.cancelRequest({ link }, intent()),
        request,
      )) as Link[];
      equal([shadow!.state, real!.state], ['canceled', 'canceled'], 'the states');
    });

    suite.writes('asks for a shadow once', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      await main.requestLink(request({ customerNumber: UNKNOWN }), intent());
      await refused(main.requestLink(request({ customerNumber: 'k999999' }), intent()), 'already-requested');
    });

    suite.writes('limits requests for shadows alike', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const ask = request({ customerNumber: UNKNOWN });
      for (let count = 0; count < 3; count++)
        await main.cancelRequest({ link: (await main.requestLink(ask, intent())).id }, intent());
      await refused(main.requestLink(ask, intent()), 'rate-limited');
    });

    suite.inTime('lets a shadow be sent again', async ({ backendOf }, advance) => {
      const main = await backendOf('main-owner');
      const real = await main.requestLink(request(), intent());
      const shadow = await main.requestLink(request({ customerNumber: UNKNOWN }), intent());
      await advance(61_000);
      const sent = [];
      for (const { id } of [real, shadow]) sent.push(await main.resendRequest({ link: id }, intent()));
      equal(shape(sent[1]!), shape(sent[0]!), 'the answer');
    });

    suite.inTime('ends a shadow with time', async ({ backendOf }, advance) => {
      const { id } = await (
        await backendOf('main-owner')
      ).requestLink(request({ customerNumber: UNKNOWN }), intent());
      await advance(14 * DAY + 1000);
      equal((await (await backendOf('main-owner')).getLink({ link: id })).state, 'expired', 'the state');
    });
  });
}
