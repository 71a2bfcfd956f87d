import type { AccessRequest } from '../../domain/access-request.js';
import type { Backend } from '../../backend/backend.js';
import { equal, ok, refused } from '../assert.js';
import type { Suite } from '../suite.js';
import { DAY, intent } from './steps.js';

const ask = (backend: Backend, right: AccessRequest['right'] = 'view-accounts', message = 'For the report') =>
  backend.requestAccess({ right, message }, intent());

const answer = (backend: Backend, { id, version }: AccessRequest, answer: 'grant' | 'decline') =>
  backend.answerAccessRequest({ request: id, version, answer }, intent());

export function askingCases(suite: Suite): void {
  suite.group('asking for a right', () => {
    suite.writes('reaches who can grant it, in the portal and by mail', async ({ backendOf, mailTo }) => {
      const clerk = await backendOf('invoice-clerk');
      const owner = await backendOf('main-owner');
      const { person } = await owner.getSession();
      const mails = (await mailTo(person.email)).length;
      equal((await owner.getSummary()).accessRequests, 0, 'nobody asks yet');
      const asked = await ask(clerk);
      equal([asked.state, asked.right, asked.message], ['open', 'view-accounts', 'For the report'], 'it');
      equal((await owner.listAccessRequests()).items, [asked], 'what the owner sees');
      equal((await owner.getSummary()).accessRequests, 1, 'one asks');
      equal((await mailTo(person.email)).length, mails + 1, 'a mail');
    });

    suite.writes('gives the right at once when it is granted', async ({ backendOf, mailTo }) => {
      const clerk = await backendOf('invoice-clerk');
      const owner = await backendOf('main-owner');
      await refused(clerk.listLinks({}), 'not-allowed');
      const asked = await ask(clerk);
      const { email } = asked.person;
      const mails = (await mailTo(email)).length;
      const granted = await answer(owner, asked, 'grant');
      equal([granted.state, granted.person], ['granted', asked.person], 'it is granted');
      ok(granted.answeredAt !== null && granted.answeredBy !== null, 'when and by whom');
      ok((await clerk.getSession()).permissions.includes('view-accounts'), 'the right');
      ok((await clerk.listLinks({})).items.length > 0, 'what it is for');
      equal((await mailTo(email)).length, mails + 1, 'a mail');
      equal((await owner.getSummary()).accessRequests, 0, 'nobody asks any more');
    });

    suite.writes('changes nothing when it is declined, for a day', async ({ backendOf, advance }) => {
      const clerk = await backendOf('invoice-clerk');
      const declined = await answer(await backendOf('main-owner'), await ask(clerk), 'decline');
      equal(declined.state, 'declined', 'it is declined');
      await refused(clerk.listLinks({}), 'not-allowed');
      const { retryAfter } = await refused(ask(clerk), 'rate-limited');
      ok((retryAfter ?? 0) > 3600, 'when it can be asked again');
      if (!advance) return;
      await advance(DAY);
      equal((await ask(clerk)).state, 'open', 'it is asked again');
    });

    suite.writes('is asked once', async ({ backendOf }) => {
      const clerk = await backendOf('invoice-clerk');
      const { id, askedAt } = await ask(clerk);
      const { facts } = await refused(ask(clerk), 'already-requested');
      equal([facts.id, facts.at], [id, askedAt], 'the one that is open');
      await ask(clerk, 'open-accounts');
      equal((await clerk.listAccessRequests()).items.length, 2, 'another right is another question');
    });

    suite.writes('is pointless for a right that one has', async ({ backendOf }) => {
      await refused(ask(await backendOf('invoice-clerk'), 'view-invoices'), 'conflict');
    });

    suite.writes('is answered once, and never by who asks', async ({ backendOf }) => {
      const clerk = await backendOf('invoice-clerk');
      const owner = await backendOf('main-owner');
      const first = await ask(clerk, 'link-accounts');
      await answer(owner, first, 'grant');
      await refused(answer(owner, first, 'decline'), 'request-answered');
      const second = await ask(clerk, 'order-accounts');
      await refused(answer(clerk, second, 'grant'), 'own-request');
      await refused(answer(owner, { ...second, version: 'other' }, 'grant'), 'version-mismatch');
      equal((await answer(owner, second, 'grant')).state, 'granted', 'another administrator can');
    });

    suite.writes('concerns only the own account, and is seen by nobody else', async ({ backendOf }) => {
      const asked = await ask(await backendOf('invoice-clerk'));
      const other = await backendOf('other-owner');
      equal((await other.listAccessRequests()).items, [], 'what another account sees');
      await refused(answer(other, asked, 'grant'), 'not-found');
    });
  });
}
