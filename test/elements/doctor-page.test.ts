import { expect } from '@open-wc/testing';
import { framed, look, verdicts } from './doctor.js';

const PAGE = '<!doctype html><html lang="en"><head></head><body>';

/** What a check says of a page that is written down. */
async function of(id: string, source: string): Promise<string> {
  const { page, close } = framed(source);
  try {
    return await verdicts(id, { document: page });
  } finally {
    close();
  }
}

const cases: readonly (readonly [id: string, what: string, source: string, verdict: string])[] = [
  ['look/doctype', 'a document type', PAGE, 'right'],
  ['look/doctype', 'no document type', '<html><body>', 'wrong'],
  [
    'look/zoom',
    'the width of the device',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    'right',
  ],
  ['look/zoom', 'no viewport', PAGE, 'doubtful'],
  ['look/zoom', 'a fixed width', '<meta name="viewport" content="width=1024">', 'doubtful'],
  ['look/zoom', 'no zoom', '<meta name="viewport" content="width=device-width, user-scalable=no">', 'wrong'],
  [
    'look/zoom',
    'no zoom to 200 %',
    '<meta name="viewport" content="width=device-width;maximum-scale=1.5">',
    'wrong',
  ],
  [
    'look/zoom',
    'zoom to 500 %',
    '<meta name="viewport" content="width=device-width, maximum-scale=5">',
    'right',
  ],
  ['look/base', 'no base', PAGE, 'right'],
  ['look/base', 'a base on another origin', `${PAGE}<base href="https://elsewhere.example/">`, 'doubtful'],
  ['page/title', 'one title', `${PAGE}<h1>One</h1>`, 'right'],
  ['page/title', 'no title', `${PAGE}<h2>Two</h2>`, 'doubtful'],
  ['page/title', 'two titles', `${PAGE}<h1>One</h1><h1>One</h1>`, 'doubtful'],
  ['page/title', 'a title by role', `${PAGE}<div role="heading" aria-level="1">One</div>`, 'right'],
  ['page/title', 'a second title that nobody sees', `${PAGE}<h1>One</h1><h1 hidden>One</h1>`, 'right'],
  [
    'page/title',
    'a second title in an open dialog',
    `${PAGE}<h1>One</h1><dialog open><h1>One</h1></dialog>`,
    'right',
  ],
  ['page/levels', 'level by level', `${PAGE}<h1>1</h1><h2>2</h2><h3>3</h3><h2>2</h2>`, 'right'],
  ['page/levels', 'a level left out', `${PAGE}<h1>1</h1><h3>3</h3>`, 'doubtful'],
  ['page/levels', 'a beginning far down', `${PAGE}<h3>3</h3>`, 'doubtful'],
  ['page/levels', 'no headings', PAGE, 'unknown'],
  ['page/main', 'one main part', `${PAGE}<main>Text</main>`, 'right'],
  ['page/main', 'no main part', PAGE, 'doubtful'],
  ['page/main', 'two main parts', `${PAGE}<main>Text</main><div role="main">Text</div>`, 'doubtful'],
  [
    'page/main',
    'a second main part that nobody sees',
    `${PAGE}<main>Text</main><main hidden>Text</main>`,
    'right',
  ],
  ['languages/tags', 'a language', PAGE, 'right'],
  ['languages/tags', 'no language', '<html><body>', 'doubtful'],
  ['languages/tags', 'an underscore', '<html lang="de_DE"><body>', 'wrong'],
  ['languages/tags', 'a part in no language', `${PAGE}<p lang="x">`, 'wrong'],
];

describe('the host doctor in a page', () => {
  for (const [id, what, source, verdict] of cases)
    it(`finds ${what} ${verdict} (${id})`, async () => expect(await of(id, source)).to.equal(verdict));

  it('says how a tag was meant', async () => {
    const { page, close } = framed('<html lang="pt_br"><body>');
    const [found] = await look('languages/tags', { document: page });
    close();
    expect(found!.code).to.equal('lang="pt-BR"');
  });

  it('names where a heading leaves a level out', async () => {
    const { page, close } = framed(`${PAGE}<h1>1</h1><h4>4</h4>`);
    const [found] = await look('page/levels', { document: page });
    close();
    expect(found!.facts).to.deep.equal(['From 1 to 4']);
  });
});

describe('the host doctor and the policy of a page', () => {
  const header = (text: string, name = 'Content-Security-Policy') => ({
    fetch: async () => new Response(null, { headers: { [name]: text } }),
  });
  const STRICT =
    "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

  it('reads it from the header', async () => {
    const [found] = await look('policy/read', header(STRICT));
    expect(found!.verdict).to.equal('right');
    expect(found!.facts[0]).to.match(/^In the header: default-src 'none';/);
    expect(await verdicts('policy/loose', header(STRICT))).to.equal('right');
    expect(await verdicts('policy/trusted-types', header(STRICT))).to.equal('right');
  });

  it('reads it from the head', async () => {
    const { page, close } = framed(
      `${PAGE.replace('<head>', `<head><meta http-equiv="content-security-policy" content="script-src 'self' 'unsafe-eval'">`)}`,
    );
    const [read] = await look('policy/read', { document: page });
    const [loose] = await look('policy/loose', { document: page });
    close();
    expect(read!.facts).to.deep.equal(["In the head: script-src 'self' 'unsafe-eval'"]);
    expect(loose).to.deep.include({ verdict: 'doubtful', facts: ["'unsafe-eval'"] });
  });

  it('misses one, and says the smallest that suffices', async () => {
    const [found] = await look('policy/read', header('', 'X-Other'));
    expect(found!.verdict).to.equal('doubtful');
    expect(found!.code).to.contain("connect-src 'self'").and.to.contain('trusted-types lit-html');
  });

  it('doubts one that only reports', async () => {
    const reports = header(STRICT, 'Content-Security-Policy-Report-Only');
    expect(await verdicts('policy/read', reports)).to.equal('doubtful');
    expect(await verdicts('policy/loose', reports)).to.equal('');
  });

  it('says that the header cannot be read', async () => {
    const fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await verdicts('policy/read', { fetch })).to.equal('unknown');
  });

  it('counts together what several policies refuse', async () => {
    expect(await verdicts('policy/loose', header(`script-src 'self' 'unsafe-inline', ${STRICT}`))).to.equal(
      'right',
    );
    const silent = header("img-src 'self', script-src 'self' 'unsafe-eval'");
    expect((await look('policy/loose', silent))[0]!.facts).to.deep.equal(["'unsafe-eval'"]);
  });

  it('finds that Lit’s policy is not allowed, or once for several copies', async () => {
    const other = header("require-trusted-types-for 'script'; trusted-types other");
    expect(await verdicts('policy/trusted-types', other)).to.equal('wrong');
    const globals = { litHtmlVersions: ['3.3.3', '3.2.0'] };
    expect(await verdicts('policy/trusted-types', { ...header(STRICT), globals })).to.equal('doubtful');
    const twice = header(`${STRICT} 'allow-duplicates'`);
    expect(await verdicts('policy/trusted-types', { ...twice, globals })).to.equal('right');
    expect(await verdicts('policy/trusted-types', header("default-src 'self'"))).to.equal('right');
  });

  it('loads a file that comes later, or finds that it cannot', async () => {
    expect(await verdicts('policy/scripts')).to.equal('right');
    const load = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    const [found] = await look('policy/scripts', { load });
    expect(found!.verdict).to.equal('wrong');
    expect(found!.mend).to.contain('TypeError');
  });

  it('applies a style sheet, or finds that something keeps it from that', async () => {
    expect(await verdicts('policy/style-sheets')).to.equal('right');
    const { page, close } = framed(PAGE);
    Object.defineProperty(page.defaultView!.ShadowRoot.prototype, 'adoptedStyleSheets', {
      set() {},
      get: () => [],
    });
    expect(await verdicts('policy/style-sheets', { document: page })).to.equal('wrong');
    close();
  });
});
