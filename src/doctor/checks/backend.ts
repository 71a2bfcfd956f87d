import { ALL_CAPABILITIES, type Capabilities } from '../../backend/backend.js';
import type { Exchange } from '../../backend/http/connection.js';
import { HEADER, PROBLEM_MEDIA_TYPE, REQUESTED_WITH } from '../../backend/http/wire.js';
import type { Check } from '../check.js';
import { isObservable, type Examination } from '../examination.js';
import { doubtful, right, unknown, wrong, type Found } from '../finding.js';
import type { Read } from '../reads.js';
import { messages } from './backend.messages.js';

/** From when on a person sees that something takes its time, in milliseconds. */
const SLOW = 1_000;

function found({ backend, document }: Examination): Found[] {
  if (!backend) return [unknown(messages.noBackend)];
  if (!isObservable(backend)) return [right(messages.ownBackend)];
  const { origin, pathname } = new URL(backend.baseUrl, document.baseURI);
  return [right(messages.overHttp(origin + pathname))];
}

const factOf = ({ name, code, status, correlationId, fields, milliseconds }: Read): string =>
  messages.readFact(name, [
    code,
    ...(fields ?? []),
    status === undefined ? undefined : messages.status(status),
    correlationId && messages.support(correlationId),
    messages.milliseconds(milliseconds),
  ]);

async function reads(examination: Examination): Promise<Found[]> {
  const all = (await examination.reads()).filter(({ stranger }) => !stranger);
  if (all.length === 0) return [];
  const list: Found[] = [];
  const of = (outcome: Read['outcome']): Read[] => all.filter((each) => each.outcome === outcome);
  const unreadable = of('unreadable');
  if (unreadable.length > 0) list.push(wrong(messages.unreadable(unreadable.length), unreadable.map(factOf)));
  const failed = of('failed');
  for (const code of new Set(failed.map((each) => each.code))) {
    const same = failed.filter((each) => each.code === code);
    list.push(wrong(messages.failed(code, same.length), same.map(factOf)));
  }
  const late = of('late');
  if (late.length > 0)
    list.push(
      wrong(
        messages.late(late.length, examination.surroundings.patience / 1000),
        late.map(({ name }) => name),
      ),
    );
  const without = of('no-right');
  if (without.length > 0)
    list.push(
      unknown(
        messages.noRight(without.length),
        without.map(({ name }) => name),
      ),
    );
  const answered = all.filter(({ outcome }) => outcome === 'right' || outcome === 'refused');
  if (answered.length > 0) list.push(right(messages.answered(answered.length), answered.map(factOf)));
  return list;
}

async function problems(examination: Examination): Promise<Found[]> {
  const all = await examination.reads();
  const stranger = all.find((each) => each.stranger);
  // Who cannot be asked anything, or not this, says nothing about it.
  if (!stranger || all[0]?.outcome !== 'right' || stranger.code === 'not-allowed') return [];
  if (stranger.code !== 'not-found')
    return [wrong(messages.saysNoWrong(stranger.code ?? stranger.outcome), [factOf(stranger)])];
  const refusal = answersOf(examination).find(({ response }) => response.status === 404);
  const type = typeOf(refusal?.response);
  if (refusal && type !== PROBLEM_MEDIA_TYPE) return [doubtful(messages.problemType(type))];
  return [right(messages.saysNo)];
}

function capabilities({ backend }: Examination): Found[] {
  if (!backend) return [];
  const names = Object.keys(ALL_CAPABILITIES) as (keyof Capabilities)[];
  const missing = names.filter((name) => {
    const offer = backend.capabilities[name];
    return typeof offer === 'object' ? offer.length === 0 : !offer;
  });
  if (missing.length === 0) return [right(messages.offersAll)];
  return [
    right(
      messages.offersLess(missing.length),
      missing.map((name) => messages.hiddenFact(name, messages.hidden[name])),
    ),
  ];
}

type Answered = Exchange & { readonly response: Response };

/** What the backend answered, whatever it was. */
function answersOf({ backend, document, exchanges }: Examination): Answered[] {
  if (!isObservable(backend)) return [];
  const base = new URL(backend.baseUrl, document.baseURI).href;
  return exchanges.filter(
    (each): each is Answered =>
      each.response !== undefined && new URL(each.url, document.baseURI).href.startsWith(base),
  );
}

const typeOf = (response: Response | undefined): string =>
  response?.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? '';

/** The path of an answer without ids: what is asked, and not about whom. */
const pathOf = ({ url }: Exchange, document: Document): string =>
  new URL(url, document.baseURI).pathname.replace(/\/(accounts|links)\/[^/]+/g, '/$1/…');

const ONE_LINK = /\/links\/…$/;

async function headers(examination: Examination): Promise<Found[]> {
  const { backend, document } = examination;
  if (!isObservable(backend)) return [unknown(messages.notHttp)];
  await examination.reads();
  const answers = answersOf(examination);
  if (answers.length === 0) return [unknown(messages.noExchange)];
  const failing = (test: (response: Response, path: string) => boolean): string[] => {
    const paths = answers.map((each) => ({ ...each, path: pathOf(each, document) }));
    return [...new Set(paths.filter(({ response, path }) => !test(response, path)).map(({ path }) => path))];
  };
  const list: Found[] = [];
  const kept = failing(({ headers }) => /\bno-store\b/i.test(headers.get('Cache-Control') ?? ''));
  list.push(kept.length > 0 ? doubtful(messages.mayBeStored, kept) : right(messages.stored));
  const plain = failing(
    (response) => !response.ok || /^application\/([\w.-]+\+)?json$/.test(typeOf(response)),
  );
  list.push(plain.length > 0 ? wrong(messages.notJson, plain) : right(messages.json));
  const versions = failing(
    ({ ok, headers }, path) => !ok || !ONE_LINK.test(path) || headers.has(HEADER.etag),
  );
  if (versions.length > 0) list.push(doubtful(messages.noVersion, versions));
  const nameless = failing(({ ok, headers }) => ok || headers.has(HEADER.correlation));
  const { origin } = new URL(examination.address);
  if (new URL(backend.baseUrl, document.baseURI).origin === origin) {
    list.push(right(messages.sameOrigin));
    list.push(nameless.length > 0 ? doubtful(messages.noSupportId, nameless) : right(messages.supportId));
  } else
    list.push(
      nameless.length > 0 ? doubtful(messages.notReadable(origin), nameless) : right(messages.readable),
    );
  return list;
}

/**
 * Whether requests that write could be sent. Nothing is written: a read carries their headers, and a browser asks another
 * origin beforehand whether it takes them.
 */
async function writes(examination: Examination): Promise<Found[]> {
  const { backend, document, surroundings } = examination;
  if (!isObservable(backend)) return [];
  const address = new URL(backend.baseUrl, document.baseURI);
  if (address.origin === new URL(examination.address).origin) return [right(messages.writesHere)];
  const reaches = (headers: Record<string, string>): Promise<boolean> =>
    surroundings
      .fetch(`${address.href}/session`, { headers, credentials: 'omit', signal: examination.patience() })
      .then(
        () => true,
        () => false,
      );
  if (!(await reaches({ [HEADER.requestedWith]: REQUESTED_WITH }))) return [unknown(messages.noWritesSeen)];
  const refused: string[] = [];
  for (const header of [HEADER.key, HEADER.ifMatch, HEADER.account])
    if (!(await reaches({ [header]: 'doctor' }))) refused.push(header);
  if (refused.length > 0)
    return [wrong(messages.writesRefused(new URL(examination.address).origin), refused)];
  return [right(messages.writesThere)];
}

async function times(examination: Examination): Promise<Found[]> {
  const asked = (await examination.reads()).filter(({ outcome }) => outcome === 'right');
  if (asked.length === 0) return [];
  const slow = asked.filter(({ milliseconds }) => milliseconds > SLOW);
  if (slow.length > 0) return [doubtful(messages.slow, slow.map(factOf))];
  const sorted = asked.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
  return [right(messages.quick(sorted.at(-1)!, sorted[Math.floor((sorted.length - 1) / 2)]!))];
}

export const backendChecks: readonly Check[] = [
  { id: 'backend/found', about: messages.about.found, run: found },
  { id: 'backend/reads', about: messages.about.reads, run: reads },
  { id: 'backend/problems', about: messages.about.problems, run: problems },
  { id: 'backend/headers', about: messages.about.headers, run: headers },
  { id: 'backend/writes', about: messages.about.writes, run: writes },
  { id: 'backend/times', about: messages.about.times, run: times },
  { id: 'backend/capabilities', about: messages.about.capabilities, run: capabilities },
];
