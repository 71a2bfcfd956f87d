import { expect, test } from './portal.js';

test.describe('Rules', () => {
  test('a secondary account gets no secondary accounts, and sees its main account', async ({ visitor }) => {
    await visitor.signIn('taken-owner');
    await visitor.goToManagement();
    const { page } = visitor;
    await expect(page.getByText('This is a secondary account of Taunus Holding')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Add secondary account' })).toHaveCount(0);
    await visitor.open('/products/subsidiaries#add/existing');
    await expect(page.getByText(/Only a main account can have secondary accounts/)).toBeVisible();
  });

  test('the server refuses what the screen does not offer, with a problem that changes nothing', async ({
    visitor,
  }) => {
    await visitor.signIn('taken-owner');
    const answer = await visitor.page.evaluate(async () => {
      const response = await fetch('/api/accounts/a-500010/link-requests', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': 'e2e-no-tree',
          'account-context': 'a-500010',
          'x-requested-with': 'subsidiary-elements',
        },
        body: JSON.stringify({ customerNumber: 'K-300 100', scopes: ['view'], proof: 'owner-consent' }),
      });
      return {
        status: response.status,
        type: response.headers.get('content-type'),
        body: await response.json(),
      };
    });
    expect(answer.status).toBe(409);
    expect(answer.type).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ type: 'urn:subsidiary-elements:problem:no-main-eligible' });
  });

  test('other people’s ids look like none at all', async ({ visitor }) => {
    await visitor.signIn('stand-alone-owner');
    const bodies = await visitor.page.evaluate(async () => {
      const read = async (link: string) => {
        const response = await fetch(`/api/accounts/a-300100/links/${link}`, {
          headers: { 'account-context': 'a-300100', 'x-requested-with': 'subsidiary-elements' },
        });
        return `${response.status} ${await response.text()}`;
      };
      return [await read('l-100871'), await read('l-nothing')];
    });
    expect(bodies[0]).toBe(bodies[1]);
    expect(bodies[0]).toMatch(/^404/);
  });
});
