// Opens the built single file on a plain page under a strict policy, and looks whether the elements work there.
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { chromium } from 'playwright';
import { findChromium, quietArgs } from './browser.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types subsidiary-elements";
const PAGE = `<!doctype html><html lang="en"><title>Plain page</title><body>
<backend-provider><subsidiary-list></subsidiary-list></backend-provider>
<script type="module" src="/page.js"></script>`;
// The session answers, everything else is an HTML page: the list has to say so instead of staying blank.
const SCRIPT = `import { HttpBackend } from '/cdn/subsidiary-elements.js';
document.querySelector('backend-provider').backend = new HttpBackend({ baseUrl: '/api', account: 'a-1' });`;

const server = createServer((request, response) => {
  const path = normalize(new URL(request.url, 'http://localhost').pathname);
  const send = (type, body) => {
    response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY });
    if (typeof body === 'string') response.end(body);
    else body.pipe(response);
  };
  if (path === '/page.js') return send('text/javascript', SCRIPT);
  if (path.startsWith('/cdn/') && existsSync(join('.', path)))
    return send('text/javascript', createReadStream(join('.', path)));
  return send('text/html', PAGE);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const browser = await chromium.launch({ executablePath: findChromium(), args: [...quietArgs] });
const page = await browser.newPage();
const wrong = [];
page.on('pageerror', (error) => wrong.push(error.message));
page.on('console', (message) => {
  if (message.type() === 'error' && /policy|Trusted/i.test(message.text())) wrong.push(message.text());
});
try {
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.getByText('The accounts could not be loaded').waitFor({ timeout: 30_000 });
  // The host doctor comes when it is asked for, and finds nothing wrong with this policy.
  const findings = await page.evaluate(async () => {
    const { loadDoctor } = await import('/cdn/subsidiary-elements.js');
    await loadDoctor();
    const doctor = document.body.appendChild(document.createElement('subsidiary-doctor'));
    return (await doctor.check()).groups.find(({ group }) => group === 'policy').findings;
  });
  for (const { check, verdict, title, facts } of findings)
    if (verdict !== 'right') wrong.push(`${check}: ${title} ${facts.join(', ')}`);
  if (!findings.some(({ title }) => /“subsidiary-elements”/.test(title)))
    wrong.push('The doctor does not know the Trusted Types policy of this file.');
} catch (error) {
  wrong.push(error.message);
}
await browser.close();
server.close();
for (const each of wrong) console.error(each);
console.log(
  wrong.length === 0 ? 'The single file works under a strict policy.' : 'The single file does not work.',
);
process.exitCode = wrong.length === 0 ? 0 : 1;
