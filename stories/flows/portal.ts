import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { HttpBackend } from '../../src/backend/http/http-backend.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { BackendProviderElement } from '../../src/elements/backend-provider/backend-provider.js';
import type { AccountOpenedEvent } from '../../src/elements/subsidiary-list/subsidiary-list.events.js';
import { handlersFor } from '../../src/mocks/handlers.js';
import { deep, deepAll } from '../deep.js';
import { TODAY } from '../stage.js';

let memory: MemoryBackend;
let http: HttpBackend;

/** The world behind the wire: its mails and letters. */
export const world = () => memory.world;

/** A small portal: who is worked for, the screen, and what else a flow needs. */
const portal = (): TemplateResult => {
  // The session is in another account now: everything below gets that account's backend.
  const entered = ({ session, currentTarget }: AccountOpenedEvent) =>
    ((currentTarget as BackendProviderElement).backend = http.for(session.account.id));
  return html`
    <backend-provider .backend=${http} @account-opened=${entered} @account-left=${entered}>
      <account-context-banner></account-context-banner>
      <subsidiary-management></subsidiary-management>
    </backend-provider>
  `;
};

/**
 * What the flows share: `HttpBackend` in the page, the contract answered by a service worker, a world in
 * memory behind it. Nothing is scripted.
 */
export const flows = {
  beforeEach: ({ msw }) => {
    sessionStorage.clear();
    memory = MemoryBackend.demo({ now: () => TODAY });
    http = new HttpBackend({ baseUrl: '/flow', account: memory.account });
    msw.use(...handlersFor(memory, { baseUrl: '/flow' }));
  },
  render: portal,
} satisfies Meta;
export type Flow = StoryObj;

const namesOf = (each: HTMLElement): (string | null | undefined)[] => [
  each.ariaLabel,
  (each as HTMLInputElement).labels?.[0]?.querySelector('strong, span')?.textContent,
  (each as HTMLInputElement).labels?.[0]?.textContent,
  each.textContent,
];

/** The control that goes by a name, as soon as there is one. */
export async function control(root: HTMLElement, name: string): Promise<HTMLElement> {
  const found = () =>
    deepAll(root, 'button,input,select').find((each) => namesOf(each).some((said) => said?.trim() === name));
  await waitFor(() => expect(found(), name).toBeDefined());
  return found()!;
}

export const press = async (root: HTMLElement, name: string): Promise<void> =>
  userEvent.click(await control(root, name));

/** The details of an account, as soon as they are open: what lies behind them cannot be pressed. */
export async function details(root: HTMLElement): Promise<HTMLElement> {
  const found = () => deep(root, 'dialog[open] subsidiary-details');
  await waitFor(() => expect(found()).not.toBeNull());
  return found()!;
}

/** Waits until something is said. */
export const says = (root: HTMLElement, selector: string, words: string): Promise<void> =>
  waitFor(() => {
    const said = deepAll(root, selector).map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim());
    return expect(said.join('\n')).toContain(words);
  });
