import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { getResponse } from 'msw';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import { HttpBackend } from '../../src/backend/http/http-backend.js';
import '../../src/define/subsidiary-doctor.js';
import type { Surroundings } from '../../src/doctor/surroundings.js';
import { handlersFor } from '../../src/mocks/handlers.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep, deepAll } from '../deep.js';
import { backendFor } from '../stage.js';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

type Fetch = Surroundings['fetch'];

/** How the server answers when the page is asked for. */
const pageFrom =
  (policy: string): Fetch =>
  async () =>
    new Response(null, {
      headers: {
        ...(policy && { 'Content-Security-Policy': policy }),
        Date: new Date(Date.now()).toUTCString(),
      },
    });

/** A server that speaks the contract, without a network. */
function server(script: Script = {}, headers: Record<string, string> = {}): Fetch {
  const handlers = handlersFor(backendFor('main-owner', script), { correlationId: () => 'case-1' });
  return async (input, init) => {
    const response = await getResponse(handlers, new Request(new URL(input as string, location.href), init));
    if (!response) throw new TypeError('Failed to fetch');
    const answer = new Response(response.body, response);
    for (const [name, value] of Object.entries({
      'Cache-Control': 'no-store',
      'X-Correlation-Id': 'case-1',
      Date: new Date().toUTCString(),
      ...headers,
    }))
      if (value) answer.headers.set(name, value);
      else answer.headers.delete(name);
    return answer;
  };
}

const over = (fetch: Fetch, baseUrl = '/api'): HttpBackend =>
  new HttpBackend({ baseUrl, account: 'a-100234', fetch });

/** One of each part of Lit, whatever else Storybook brings. */
const ONE_LIT = {
  litElementVersions: ['4.2.2'],
  reactiveElementVersions: ['2.1.2'],
  litHtmlVersions: ['3.3.3'],
};

interface Parts {
  backend?: Backend | undefined;
  surroundings?: Partial<Surroundings>;
  /** What stands in the page beside the doctor. */
  content?: TemplateResult;
}

const sample = html`<account-access><h3 slot="heading">An element to look at</h3></account-access>`;

/** The doctor in a page as it is to be, but for what is given. */
const page = ({
  backend = over(server()),
  surroundings,
  content = sample,
}: Parts = {}): TemplateResult => html`
  <main>
    <h1>Portal</h1>
    <backend-provider .backend=${backend}>
      <subsidiary-doctor
        .surroundings=${{ fetch: pageFrom(POLICY), globals: ONE_LIT, ...surroundings }}
      ></subsidiary-doctor>
      <br />
      ${content}
    </backend-provider>
  </main>
`;

const meta: Meta = {
  title: 'Elements/subsidiary-doctor',
  component: 'subsidiary-doctor',
  parameters: { docs: { story: { inline: false, height: '860px' } } },
  render: () => page(),
};
export default meta;
type Story = StoryObj;

const summary = (root: HTMLElement): HTMLElement => deep(root, '#summary') as HTMLElement;

/** What a check has found, once the doctor has looked. */
async function found(root: HTMLElement, check: string, verdict: string): Promise<HTMLElement> {
  const selector = `li.${verdict}[data-check="${check}"]`;
  await waitFor(() => expect(deep(root, selector)).not.toBeNull());
  return deep(root, selector) as HTMLElement;
}

/** A page in which everything is right. */
export const Playground: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() =>
      expect(summary(canvasElement)).toHaveTextContent(/^Everything is right\. \d+ right\.$/),
    );
  },
};

export const Anatomy = anatomyOf(Playground);

/** What was looked at is folded where it is right, and can be read. */
export const Unfolded: Story = {
  play: async ({ canvasElement }) => {
    await found(canvasElement, 'backend/reads', 'right');
    for (const details of deepAll(canvasElement, 'details')) details.setAttribute('open', '');
    const reads = await found(canvasElement, 'backend/reads', 'right');
    await expect(reads).toHaveTextContent(/getSummary: \d+ ms/);
  },
};

/** It is looking: a file does not come. */
export const Looking: Story = {
  render: () => page({ surroundings: { load: () => new Promise(() => {}) } }),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(summary(canvasElement)).toHaveTextContent('Looking at the page…'));
    await expect(deep(canvasElement, '#again')).toHaveAttribute('aria-busy', 'true');
  },
};

/** Scripts are allowed from everywhere, Lit’s policy is not, and later files do not come. */
export const Policy: Story = {
  render: () =>
    page({
      surroundings: {
        fetch: pageFrom(
          "default-src 'self'; script-src * 'unsafe-inline' 'unsafe-eval'; require-trusted-types-for 'script'; trusted-types portal",
        ),
        load: () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')),
      },
    }),
  play: async ({ canvasElement }) => {
    await expect(await found(canvasElement, 'policy/loose', 'doubtful')).toHaveTextContent("'unsafe-eval'");
    await expect(await found(canvasElement, 'policy/scripts', 'wrong')).toHaveTextContent('(TypeError)');
    const types = await found(canvasElement, 'policy/trusted-types', 'wrong');
    await expect(types).toHaveTextContent('trusted-types lit-html');
  },
};

/** No policy at all: the smallest one that suffices is ready to be copied. */
export const NoPolicy: Story = {
  render: () => page({ surroundings: { fetch: pageFrom('') } }),
  play: async ({ canvasElement }) => {
    const none = await found(canvasElement, 'policy/read', 'doubtful');
    await expect(none.querySelector('pre')).toHaveTextContent(/Content-Security-Policy: default-src 'none'/);
  },
};

/** An old copy came first, another component has a tag of ours, Lit is there twice, and an element was forgotten. */
export const Copies: Story = {
  render: () =>
    page({
      surroundings: {
        globals: { ...ONE_LIT, litHtmlVersions: ['3.3.3', '2.8.0'] },
        registry: {
          get(tag) {
            if (tag === 'leaving-package') return undefined;
            if (tag === 'link-term') return class extends HTMLElement {};
            const usual = customElements.get(tag);
            if (tag !== 'subsidiary-list' || !usual) return usual;
            return { tagName: tag, version: '0.0.9' } as unknown as CustomElementConstructor;
          },
        },
      },
      content: html`${sample}<leaving-package></leaving-package>
        <backend-provider><account-drift></account-drift></backend-provider>`,
    }),
  play: async ({ canvasElement }) => {
    await expect(await found(canvasElement, 'copies/versions', 'wrong')).toHaveTextContent('0.0.9');
    await expect(await found(canvasElement, 'copies/tags', 'wrong')).toHaveTextContent('<link-term>');
    await expect(await found(canvasElement, 'copies/undefined', 'wrong')).toHaveTextContent(
      '<leaving-package>',
    );
    await expect(await found(canvasElement, 'copies/without-backend', 'wrong')).toHaveTextContent(
      '<account-drift>',
    );
    await found(canvasElement, 'copies/providers', 'wrong');
    await found(canvasElement, 'copies/lit', 'doubtful');
  },
};

/** Questions fail, answers break the contract, and may be kept by the browser. */
export const BadBackend: Story = {
  render: () => {
    const script: Script = {
      getSummary: async (_, next) => ({ ...(await next()), linked: 'three' as unknown as number }),
      listActivity: fail('server-error', { correlationId: 'case-7' }),
      listInvoices: fail('rate-limited'),
      getLink: fail('server-error'),
    };
    return page({ backend: over(server(script, { 'Cache-Control': 'private', 'X-Correlation-Id': '' })) });
  },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(summary(canvasElement)).toHaveTextContent(/^Something is wrong\./));
    const reads = deepAll(canvasElement, 'li.wrong[data-check="backend/reads"]').map(
      (each) => each.textContent,
    );
    await expect(reads.join()).toMatch(/getSummary: .*linked: expected number/);
    await expect(reads.join()).toMatch(/listActivity: server-error, status 500/);
    await expect(reads.join()).toMatch(/rate-limited/);
    await found(canvasElement, 'backend/problems', 'wrong');
    await found(canvasElement, 'backend/headers', 'doubtful');
  },
};

/** A backend of the host's own, that lacks some of what the elements can use. */
export const OwnBackend: Story = {
  render: () => {
    const own = backendFor();
    return page({
      backend: new ScriptedBackend(
        own,
        {},
        { ...own.capabilities, drift: false, quotes: false, detaching: [] },
      ),
    });
  },
  play: async ({ canvasElement }) => {
    const capabilities = await found(canvasElement, 'backend/capabilities', 'right');
    await expect(capabilities).toHaveTextContent('detaching: accounts cannot be detached');
    await found(canvasElement, 'backend/headers', 'unknown');
  },
};

/** The backend is on another origin, whose server shows no headers and refuses those of writes. */
export const OtherOrigin: Story = {
  render: () => {
    const fetch: Fetch = async (input, init) => {
      const headers = new Headers(init?.headers);
      if (headers.has('Idempotency-Key') || headers.has('If-Match')) throw new TypeError('Failed to fetch');
      return pageFrom(POLICY)(input, init);
    };
    const backend = over(server({}, { 'X-Correlation-Id': '' }), 'https://api.example/api');
    return page({ backend, surroundings: { fetch } });
  },
  play: async ({ canvasElement }) => {
    await expect(await found(canvasElement, 'backend/writes', 'wrong')).toHaveTextContent('Idempotency-Key');
    const headers = await found(canvasElement, 'backend/headers', 'doubtful');
    await expect(headers).toHaveTextContent(/Access-Control-Expose-Headers/);
  },
};

/** Parts of the page in a language without texts, in none at all, and from the wrong side. */
export const Languages: Story = {
  render: () =>
    page({
      content: html`<div lang="is">${sample}</div>
        <div lang="he" dir="ltr">${sample}</div>
        <p lang="de_DE">Guten Tag</p>`,
    }),
  // A tag that is none is what is shown.
  parameters: { a11y: { test: 'off' } },
  play: async ({ canvasElement }) => {
    await expect(await found(canvasElement, 'languages/tags', 'wrong')).toHaveTextContent('lang="de-DE"');
    await expect(await found(canvasElement, 'languages/texts', 'wrong')).toHaveTextContent(
      'There are no texts in is',
    );
    await expect(await found(canvasElement, 'languages/direction', 'wrong')).toHaveTextContent('dir="rtl"');
  },
};

/** The server's clock says something else. */
export const ClockOff: Story = {
  render: () =>
    page({
      backend: over(server({}, { Date: new Date(Date.now() + 600_000).toUTCString() })),
      surroundings: { timeZone: () => undefined },
    }),
  play: async ({ canvasElement }) => {
    await expect(await found(canvasElement, 'clock/skew', 'wrong')).toHaveTextContent(/10 min slow/);
    await found(canvasElement, 'clock/zone', 'doubtful');
  },
};

/** A dark ground below a light page, a colour that nobody can read, small controls, capitals, and no room. */
export const Look: Story = {
  render: () => page({ content: html`<div class="planted">${sample}</div>` }),
  parameters: { a11y: { test: 'off' } },
  play: async ({ canvasElement }) => {
    const planted = canvasElement.querySelector<HTMLElement>('.planted')!;
    const style = {
      background: '#101010',
      '--subsidiary-color-accent': '#ffd400',
      '--subsidiary-control-height': '18px',
      'text-transform': 'uppercase',
      'inline-size': '240px',
      'color-scheme': 'light',
    };
    for (const [name, value] of Object.entries(style)) planted.style.setProperty(name, value);
    await waitFor(() => expect(summary(canvasElement)).toHaveTextContent(/\d right/));
    await userEvent.click(deep(canvasElement, '#again')!);
    await found(canvasElement, 'look/scheme', 'wrong');
    await expect(await found(canvasElement, 'look/contrast', 'wrong')).toHaveTextContent(
      /color-accent on color-surface/,
    );
    await expect(await found(canvasElement, 'look/target', 'wrong')).toHaveTextContent('18 px');
    await expect(await found(canvasElement, 'look/reset', 'doubtful')).toHaveTextContent(
      'text-transform: uppercase',
    );
    await found(canvasElement, 'look/width', 'doubtful');
  },
};

/** No main part, two titles, and a level left out. */
export const Headings: Story = {
  render: () => html`
    <h1>Portal</h1>
    <h1>Portal again</h1>
    <backend-provider .backend=${over(server())}>
      <subsidiary-doctor .surroundings=${{ fetch: pageFrom(POLICY), globals: ONE_LIT }}>
        <h4 slot="heading">Host doctor</h4>
      </subsidiary-doctor>
      <br />
      <account-access></account-access>
    </backend-provider>
  `,
  // The faults are what is shown.
  parameters: { a11y: { test: 'off' } },
  play: async ({ canvasElement }) => {
    await found(canvasElement, 'page/main', 'doubtful');
    await found(canvasElement, 'page/title', 'doubtful');
    await expect(await found(canvasElement, 'page/levels', 'doubtful')).toHaveTextContent('From 1 to 4');
  },
};

/** Nothing to look at: nobody is signed in yet. */
export const NoBackend: Story = {
  render: () =>
    html`<main>
      <h1>Portal</h1>
      <subsidiary-doctor .surroundings=${{ fetch: pageFrom(POLICY), globals: ONE_LIT }}></subsidiary-doctor>
    </main>`,
  play: async ({ canvasElement }) => {
    await found(canvasElement, 'backend/found', 'unknown');
  },
};

/** The page could not be looked at. */
export const Failed: Story = {
  render: () =>
    page({
      surroundings: {
        tick: () => {
          throw new Error('performance is not defined');
        },
      },
    }),
  play: async ({ canvasElement }) => {
    await waitFor(() =>
      expect(deep(canvasElement, '.notice')).toHaveTextContent('performance is not defined'),
    );
  },
};

/** On a telephone. */
export const Narrow: Story = {
  render: () => html`<div class="narrow">${page({ surroundings: { fetch: pageFrom('') } })}</div>`,
  play: async ({ canvasElement }) => {
    canvasElement.querySelector<HTMLElement>('.narrow')!.style.setProperty('max-inline-size', '340px');
    const none = await found(canvasElement, 'policy/read', 'doubtful');
    await expect(none.scrollWidth).toBeLessThanOrEqual(none.clientWidth);
  },
};

/** Where the page may not use the clipboard, the report is there to be copied by hand. */
export const CopiedByHand: Story = {
  play: async ({ canvasElement }) => {
    await found(canvasElement, 'page/main', 'right');
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    try {
      await userEvent.click(deep(canvasElement, '#copy')!);
      await waitFor(() =>
        expect((deep(canvasElement, 'textarea') as HTMLTextAreaElement).value).toMatch(/^# Host doctor/),
      );
    } finally {
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    }
  },
};
