import { ContextEvent } from '@lit/context';
import type { Backend } from '../backend/backend.js';
import type { Exchange } from '../backend/http/connection.js';
import { backendContext } from '../lit/backend-context.js';
import { readPagePolicies, type PageAnswer } from './page-policies.js';
import { everyElement, around } from './page-walk.js';
import { readAll, type Read } from './reads.js';
import type { Surroundings } from './surroundings.js';
import { TAGS } from './tags.js';

/** The doctor's own tag: it does not look at itself. */
export const DOCTOR = 'subsidiary-doctor';

/** A class that an element of this library has, of whichever copy. */
interface OurClass {
  readonly tagName: string;
  readonly version: string;
}

/** Whether a class is one of this library, of any copy. */
export function isOurClass(value: unknown): value is OurClass {
  const { tagName, version } = (value ?? {}) as Partial<OurClass>;
  return typeof version === 'string' && typeof tagName === 'string' && TAGS.includes(tagName);
}

const isOurs = (element: Element): boolean => element.localName !== DOCTOR && isOurClass(element.constructor);

/** A backend that lets somebody look on. */
interface Observable {
  readonly baseUrl: string;
  observed(tell: (exchange: Exchange) => void): Backend;
}

/** Whether a backend speaks HTTP as ours does, of whichever copy. */
export const isObservable = (backend: Backend | undefined): backend is Backend & Observable =>
  typeof (backend as Partial<Observable> | undefined)?.observed === 'function';

/** What several checks of one run look at, looked up once. */
export class Examination {
  readonly surroundings: Surroundings;
  readonly backend: Backend | undefined;
  /** What was refused by the page's policy since the examination began. */
  readonly violations: SecurityPolicyViolationEvent[] = [];
  /** Requests to the backend, and to the page itself. */
  readonly exchanges: Exchange[] = [];
  #ours: readonly Element[] | undefined;
  #reads: Promise<readonly Read[]> | undefined;
  #page: Promise<PageAnswer> | undefined;

  constructor(surroundings: Surroundings, backend: Backend | undefined) {
    this.surroundings = surroundings;
    this.backend = backend ?? this.placed.map((each) => backendOf(each)).find((each) => each !== undefined);
  }

  get document(): Document {
    return this.surroundings.document;
  }

  /** Where the page is: what has no address of its own, as a frame that is written into a page, is where that page is. */
  get address(): string {
    const { URL: own, baseURI } = this.document;
    return /^https?:/.test(own) ? own : baseURI;
  }

  /** All elements of this library in the page, those inside of others too. */
  get ours(): readonly Element[] {
    return (this.#ours ??= [...everyElement(this.document)].filter(isOurs));
  }

  /** Those that the page itself has placed. */
  get placed(): Element[] {
    return this.ours.filter((element) => !isInOurs(element));
  }

  /** The policies of the page. */
  page(): Promise<PageAnswer> {
    const { fetch, now } = this.surroundings;
    this.#page ??= readPagePolicies(
      this.document,
      async (input, init) => {
        const sent = now();
        const response = await fetch(input, init);
        this.exchanges.push({ url: input as string, sent, received: now(), response });
        return response;
      },
      this.patience(),
    );
    return this.#page;
  }

  /** What the backend answered to everything that can be read without naming something. */
  reads(): Promise<readonly Read[]> {
    const { backend } = this;
    if (!backend) return Promise.resolve([]);
    const asked = isObservable(backend)
      ? backend.observed((exchange) => this.exchanges.push(exchange))
      : backend;
    this.#reads ??= readAll(asked, this.surroundings);
    return this.#reads;
  }

  /** Ends what takes too long. */
  patience(): AbortSignal {
    return AbortSignal.timeout(this.surroundings.patience);
  }
}

/** Whether an element stands in the shadow root of one of ours, however deep. */
const isInOurs = (element: Element): boolean => {
  for (let root = element.getRootNode(); 'host' in root; root = (root as ShadowRoot).host.getRootNode()) {
    const { host } = root as ShadowRoot;
    if (isOurs(host) || host.localName === DOCTOR) return true;
  }
  return false;
};

/** The backend that is provided around an element. */
function backendAround(element: Element): Backend | undefined {
  let answer: Backend | undefined;
  element.dispatchEvent(
    new ContextEvent(backendContext, element, (backend) => {
      answer = backend;
    }),
  );
  return answer;
}

/** The backend that an element works with: its own, or the one that is provided around it. */
export const backendOf = (element: Element): Backend | undefined =>
  (element as { backend?: Backend }).backend ?? backendAround(element);

/** Whether an element takes its accounts from a backend. */
export const needsBackend = (element: Element): boolean => 'backend' in element && !isProvider(element);

export const isProvider = (element: Element): boolean =>
  (element.constructor as unknown as Partial<OurClass>).tagName === 'backend-provider';

/** The providers around an element, the nearest first. */
export function providersAround(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = around(element, isProvider); at; at = around(at, isProvider)) found.push(at);
  return found;
}
