import type { DoctorReport } from '../../src/doctor/diagnose.js';
import { expect, test } from './portal.js';

test.describe('Host doctor', () => {
  test('finds everything right in the portal, by what it measures there', async ({ visitor }) => {
    const { page } = visitor;
    await visitor.signIn('main-owner');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await visitor.go('Host doctor');
    await expect(page.getByRole('heading', { name: 'Host doctor', level: 1 })).toBeVisible();
    await expect(page.getByText(/^Everything is right\. \d+ right\.$/)).toBeVisible();
    // It has really asked the server, and has written nothing.
    expect(asked.filter((each) => / \/api\/accounts\//.test(each)).length).toBeGreaterThan(30);
    expect(asked.filter((each) => !/^(GET|HEAD) /.test(each))).toEqual([]);
    expect(asked).toContain('HEAD /doctor');
  });

  test('finds what is planted', async ({ visitor }) => {
    const { page } = visitor;
    await visitor.signIn('main-owner');
    await page.route('**/doctor', async (route) => {
      const response = await route.fetch();
      const headers = response.headers();
      const source = route.request().method() === 'HEAD' ? '' : await response.text();
      await route.fulfill({
        response,
        headers: {
          ...headers,
          'content-security-policy': headers['content-security-policy']!.replace(
            "script-src 'self'",
            "script-src 'self' 'unsafe-eval'",
          ),
        },
        body: source
          .replace('<!doctype html>', '')
          .replace('width=device-width, initial-scale=1', 'width=device-width, user-scalable=no')
          .replace('<main id="page"', '<subsidiary-list></subsidiary-list><div id="page"')
          .replace('</main>', '</div>'),
      });
    });
    // What is in the page, one answer and all others' clock.
    await page.route('**/api/**', async (route) => {
      // A stream of events does not end.
      if (route.request().headers()['accept'] === 'text/event-stream') return route.fallback();
      const response = await route.fetch();
      const headers = {
        ...response.headers(),
        date: 'Mon, 01 Jan 2024 00:00:00 GMT',
        'cache-control': 'private',
      };
      if (!/\/summary$/.test(route.request().url())) return route.fulfill({ response, headers });
      const { linked: _, ...rest } = (await response.json()) as Record<string, unknown>;
      return route.fulfill({ response, headers, json: rest });
    });
    await visitor.open('/doctor');
    const report = await page.evaluate(async () => {
      await customElements.whenDefined('subsidiary-doctor');
      const doctor = document.querySelector('subsidiary-doctor') as unknown as {
        check(): Promise<DoctorReport>;
      };
      return doctor.check();
    });
    const findings = report.groups.flatMap((group) => group.findings);
    const of = (verdict: string) =>
      [...new Set(findings.filter((each) => each.verdict === verdict).map(({ check }) => check))].sort();
    expect(of('wrong')).toEqual([
      'backend/reads',
      'clock/skew',
      'copies/undefined',
      'look/doctype',
      'look/zoom',
    ]);
    expect(of('doubtful')).toEqual(['backend/headers', 'look/width', 'page/main', 'policy/loose']);
    const reads = findings.find(({ check }) => check === 'backend/reads');
    expect(reads!.facts.join()).toMatch(/^getSummary: unreadable-answer, linked: missing/);
    // What is on its way then is nobody's any more.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
});
