/**
 * The life of links as a model of a few lines, and what people do about them as commands that are run against the model
 * and a backend side by side. Three accounts ask each other and two that never ask: one that belongs to another main
 * account, and a number that belongs to nobody.
 */
import fc from 'fast-check';
import { expect } from 'vitest';
import { BackendError, type ErrorCode } from '../../src/domain/errors.js';
import type { Link, LinkState } from '../../src/domain/link.js';
import type { ReceivedRequest } from '../../src/domain/received-request.js';
import { nextPeriod } from '../../src/domain/rules.js';
import type { DemoRole } from '../../src/backend/memory/seed.js';
import type { BackendHarness } from '../../src/testing/describe-backend.js';
import { intent, mailed, wrong } from '../../src/testing/backend-suite/steps.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Who asks: each is alone at first but Nordlicht, which is a main account all the time. */
const ACTORS = {
  nordlicht: { role: 'main-owner', number: 'K-100 234', email: 'anna.petersen@nordlicht.example' },
  morgenrot: { role: 'stand-alone-owner', number: 'K-300 100', email: 'sofia@morgenrot.example' },
  koeln: { role: 'other-owner', number: 'K-200 300', email: 'klaus.brandt@suedstadt-handel.example' },
} as const satisfies Record<string, { role: DemoRole; number: string; email: string }>;
type Actor = keyof typeof ACTORS;
const NAMES = Object.keys(ACTORS) as Actor[];

/** Who is asked: also the secondary account of a fourth, and nobody. */
type Target = Actor | 'taken' | 'nobody';
const NUMBERS: Readonly<Record<Target, string>> = {
  nordlicht: ACTORS.nordlicht.number,
  morgenrot: ACTORS.morgenrot.number,
  koeln: ACTORS.koeln.number,
  taken: 'K-500 010',
  nobody: 'K-999 999',
};
const EMAILS: Readonly<Record<Exclude<Target, 'nobody'>, string>> = {
  nordlicht: ACTORS.nordlicht.email,
  morgenrot: ACTORS.morgenrot.email,
  koeln: ACTORS.koeln.email,
  taken: 'lukas.hofer@taunus.example',
};

type Proof = 'owner-consent' | 'email-code';
const OPEN: readonly LinkState[] = ['pending', 'proving', 'confirm'];
const LINKED: readonly LinkState[] = ['active', 'detach-scheduled'];

/** A link as it has to be. */
interface ModelLink {
  id: string;
  readonly main: Actor;
  readonly target: Target;
  readonly proof: Proof;
  state: LinkState;
  refusal: ErrorCode | null;
  readonly expires: number;
  sends: number;
  sentAt: number;
  tries: number;
  /** The code that was sent last; null: there is none. */
  code: string | null;
  detachOn: string | null;
  detachBy: 'main' | 'secondary' | null;
  /** The first day without it, and by how many months it then goes on: the main account pays, so months begin with it. */
  endOn: string | null;
  extendBy: 1 | 3 | null;
  /** What its account is asked for; null: nothing. */
  asked: Pick<ModelLink, 'endOn' | 'extendBy'> | null;
  /** The day that was asked for; null: at once. */
  readonly startOn: string | null;
  /** When it begins, and not before when, once both have agreed. */
  start: { on: string; notBefore: string } | null;
  calledOff: 'main' | 'secondary' | null;
}

/** What has happened until now. */
export class LinkModel {
  time: number;
  readonly links: ModelLink[] = [];
  readonly begun: { by: Actor; target: Target; at: number }[] = [];

  constructor(time: number) {
    this.time = time;
  }

  pass(milliseconds: number): void {
    const before = dayOf(this.time);
    this.time += milliseconds;
    const today = dayOf(this.time);
    const month = `${today.slice(0, 7)}-01`;
    // What begins in a month is there before its invoices are made, and before anything ends with it.
    if (before < month) this.#begin(dayOf(Date.parse(month) - DAY));
    for (const link of this.links) {
      if (OPEN.includes(link.state) && link.expires <= this.time) link.state = 'expired';
      if (LINKED.includes(link.state)) this.#reach(link, today);
      if (link.state === 'detach-scheduled' && link.detachOn! <= today) ended(link);
    }
    this.#begin(today);
  }

  /** Begins what is due, in the order of its days, or ends it where it cannot begin any more. */
  #begin(today: string): void {
    const due = this.links.filter(({ start }) => start && start.on <= today);
    due.sort((a, b) => (a.start!.on < b.start!.on ? -1 : a.start!.on > b.start!.on ? 1 : 0));
    for (const link of due) {
      const obstacle = this.obstacle(link.main, link.target as Exclude<Target, 'nobody'>, link);
      link.state = obstacle ? 'failed' : 'active';
      link.refusal = obstacle;
      link.start = null;
    }
  }

  /** The end of a link has come: it goes on as often as it takes, or ends; what is planned earlier comes first. */
  #reach(link: ModelLink, today: string): void {
    const { endOn, extendBy, detachOn } = link;
    if (endOn === null || endOn > today || (detachOn !== null && detachOn <= endOn)) return;
    link.asked = null;
    if (extendBy === null) return ended(link);
    link.endOn = monthsLater(endOn, extendBy);
    this.#reach(link, today);
  }

  mainOf(account: Target): ModelLink | undefined {
    return this.links.find(({ target, state }) => target === account && LINKED.includes(state));
  }

  roleOf(account: Target): 'main' | 'secondary' | 'standalone' {
    if (account === 'taken' || this.mainOf(account)) return 'secondary';
    const leads = this.links.some(({ main, state }) => main === account && LINKED.includes(state));
    return account === 'nordlicht' || leads ? 'main' : 'standalone';
  }

  /** What forbids that an account becomes another's. */
  obstacle(main: Actor, target: Exclude<Target, 'nobody'>, own?: ModelLink): ErrorCode | null {
    if (this.roleOf(main) === 'secondary') return 'no-main-eligible';
    if (this.roleOf(target) === 'main') return 'is-main';
    if (this.mainOf(target)?.main === main) return 'already-linked';
    if (this.roleOf(target) === 'secondary') return 'has-other-main';
    const promised = this.links.find((each) => each !== own && each.target === target && each.start);
    return promised ? (promised.main === main ? 'already-linked' : 'has-other-main') : null;
  }

  /** Why an account may not ask for another now. */
  refusesAsking(by: Actor, target: Target): ErrorCode | null {
    if (this.roleOf(by) === 'secondary') return 'no-main-eligible';
    if (by === target) return 'self-link';
    if (this.mainOf(target)?.main === by) return 'already-linked';
    const asks = ({ state }: ModelLink) => OPEN.includes(state) || state === 'scheduled';
    if (this.links.some((each) => each.main === by && each.target === target && asks(each)))
      return 'already-requested';
    const within = (time: number) => this.begun.filter(({ at }) => this.time - at < time);
    const asked = (time: number) => within(time).filter((each) => each.target === target).length;
    const full =
      asked(DAY) >= 3 || asked(30 * DAY) >= 10 || within(HOUR).filter((each) => each.by === by).length >= 10;
    return full ? 'rate-limited' : null;
  }
}

const monthsLater = (day: string, months: number): string =>
  months === 0 ? day : monthsLater(nextPeriod(day), months - 1);
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

function ended(link: ModelLink): void {
  link.asked = null;
  link.state = 'detached';
  link.detachOn = null;
  link.detachBy = null;
}

/** Why what only an open request allows is refused. */
const unlessOpen = ({ state }: ModelLink, finished: ErrorCode): ErrorCode | null =>
  OPEN.includes(state)
    ? null
    : state === 'expired'
      ? 'request-expired'
      : state === 'canceled'
        ? 'conflict'
        : finished;

type Command = fc.AsyncCommand<LinkModel, BackendHarness>;
type Act = (link: ModelLink, model: LinkModel, harness: BackendHarness) => Promise<void>;

/** Runs a call and says with which code it was refused; null: it was not. */
async function codeOf(call: Promise<unknown>): Promise<ErrorCode | null> {
  try {
    await call;
    return null;
  } catch (error) {
    if (error instanceof BackendError) return error.code;
    throw error;
  }
}

/** Each side sees of a link what the model says. */
async function agrees(link: ModelLink, model: LinkModel, harness: BackendHarness): Promise<void> {
  const seen = await (await harness.backendOf(ACTORS[link.main].role)).getLink({ link: link.id });
  const { state, refusal, triesLeft, detachOn, detachBy = null, account, term = {}, start, calledOff } = seen;
  if (LINKED.includes(link.state))
    expect({ endOn: term.endOn ?? null, extendBy: term.extendBy ?? null }).toEqual({
      endOn: link.endOn,
      extendBy: link.extendBy,
    });
  const expected = {
    state: link.state,
    refusal: link.refusal,
    triesLeft: link.state === 'proving' ? link.tries : null,
    detachOn: link.detachOn,
    detachBy: link.detachBy,
    start: link.start,
    calledOff: link.calledOff,
    told: LINKED.includes(link.state) || link.state === 'scheduled' || link.state === 'detached',
  };
  const told = account !== null;
  expect({ state, refusal, triesLeft, detachOn, detachBy, start, calledOff, told }).toEqual(expected);
  if (link.target === 'taken' || link.target === 'nobody') return;
  const { role } = ACTORS[link.target];
  const owner = await harness.backendOf(role);
  const { account: own } = await owner.getSession();
  expect(own.role).toBe(model.roleOf(link.target));
  const { items } = await owner.listReceivedRequests();
  const received = items.find(({ id }) => id === link.id);
  const agreed = link.state === 'scheduled' || link.calledOff !== null;
  const answerable =
    agreed ||
    (link.proof === 'owner-consent' && !['active', 'detach-scheduled', 'detached'].includes(link.state));
  // What ended is forgotten after a month, which is not looked at here.
  if (answerable && (OPEN.includes(link.state) || link.state === 'scheduled'))
    expect(received?.state).toBe(link.state);
  if (!answerable) expect(received).toBeUndefined();
}

export async function allAgree(model: LinkModel, harness: BackendHarness): Promise<void> {
  for (const link of model.links) await agrees(link, model, harness);
}

/** The code that was mailed a moment ago: later ones can be another main account's. */
const sentCode = (
  harness: BackendHarness,
  { target, proof }: Pick<ModelLink, 'target' | 'proof'>,
): Promise<string> | null =>
  proof === 'email-code' && target !== 'nobody' ? mailed(harness, EMAILS[target], 'code') : null;

class Ask implements Command {
  readonly by: Actor;
  readonly target: Target;
  readonly proof: Proof;
  /** In how many days it is to begin; null: at once. */
  readonly startsIn: number | null;

  constructor(by: Actor, target: Target, proof: Proof, startsIn: number | null) {
    this.by = by;
    this.target = target;
    this.proof = proof;
    this.startsIn = startsIn;
  }

  check = () => true;

  async run(model: LinkModel, harness: BackendHarness): Promise<void> {
    const { by, target, proof, startsIn } = this;
    const startOn = startsIn === null ? null : dayOf(model.time + startsIn * DAY);
    const backend = await harness.backendOf(ACTORS[by].role);
    const expected = model.refusesAsking(by, target);
    let link: Link | undefined;
    const asking = backend.requestLink(
      {
        customerNumber: NUMBERS[target],
        scopes: ['view', 'pay'],
        proof,
        message: '',
        ...(startOn !== null && { term: { startOn } }),
      },
      intent(),
    );
    expect(await codeOf(asking.then((made) => (link = made)))).toBe(expected);
    if (!link) return;
    model.begun.push({ by, target, at: model.time });
    const added: ModelLink = {
      id: link.id,
      main: by,
      target,
      proof,
      state: proof === 'owner-consent' ? 'pending' : 'proving',
      refusal: null,
      expires: model.time + 14 * DAY,
      sends: 1,
      sentAt: model.time,
      tries: 5,
      code: await sentCode(harness, { target, proof }),
      detachOn: null,
      detachBy: null,
      endOn: null,
      extendBy: null,
      asked: null,
      startOn,
      start: null,
      calledOff: null,
    };
    model.links.push(added);
    await agrees(added, model, harness);
  }

  toString = () =>
    `${this.by} asks for ${this.target} by ${this.proof}, to begin in ${this.startsIn ?? 0} days`;
}

class Wait implements Command {
  readonly milliseconds: number;

  constructor(milliseconds: number) {
    this.milliseconds = milliseconds;
  }

  check = () => true;

  async run(model: LinkModel, harness: BackendHarness): Promise<void> {
    await harness.advance!(this.milliseconds);
    model.pass(this.milliseconds);
    await allAgree(model, harness);
  }

  toString = () => `${this.milliseconds / MINUTE} minutes pass`;
}

/** Something is done about one of the links. */
class Do implements Command {
  readonly name: string;
  readonly which: number;
  readonly act: Act;

  constructor(name: string, which: number, act: Act) {
    this.name = name;
    this.which = which;
    this.act = act;
  }

  check = ({ links }: Readonly<LinkModel>) => links.length > 0;

  async run(model: LinkModel, harness: BackendHarness): Promise<void> {
    const link = this.#of(model);
    await this.act(link, model, harness);
    await agrees(link, model, harness);
  }

  /** Mostly a late one: what was done with the first ones is over soon. */
  #of({ links }: LinkModel): ModelLink {
    return links[links.length - 1 - (this.which % links.length)]!;
  }

  toString = () => `${this.name} ${this.which}`;
}

const mainOf = (harness: BackendHarness, { main }: ModelLink) => harness.backendOf(ACTORS[main].role);
/** The person who answers for the account that is asked; nobody's is answered by somebody else. */
const ownerOf = (harness: BackendHarness, { target }: ModelLink) =>
  harness.backendOf(target === 'taken' ? 'taken-owner' : ACTORS[target === 'nobody' ? 'koeln' : target].role);

function calledOff(link: ModelLink, side: 'main' | 'secondary'): void {
  link.start = null;
  link.calledOff = side;
}

/** The main account has what both have agreed to begin on another day. */
const postpone =
  (days: number): Act =>
  async (link, model, harness) => {
    const main = await mainOf(harness, link);
    const { version } = await main.getLink({ link: link.id });
    const on = dayOf(model.time + days * DAY);
    const call = main.changeStart({ link: link.id, on, version }, intent());
    const early = link.start && (on < link.start.notBefore || on <= dayOf(model.time));
    expect(await codeOf(call)).toBe(!link.start ? 'conflict' : early ? 'invalid-input' : null);
    if (link.start && !early) link.start = { ...link.start, on };
  };

const cancel: Act = async (link, _model, harness) => {
  const agreed = link.state === 'scheduled';
  const expected = agreed ? null : unlessOpen(link, 'request-answered');
  const main = await mainOf(harness, link);
  expect(await codeOf(main.cancelRequest({ link: link.id }, intent()))).toBe(expected);
  if (expected) return;
  link.state = 'canceled';
  if (agreed) calledOff(link, 'main');
};

const resend: Act = async (link, model, harness) => {
  const main = await mainOf(harness, link);
  const wait = MINUTE * 2 ** Math.max(0, Math.min(link.sends, 3) - 1);
  const expected =
    unlessOpen(link, 'conflict') ??
    (link.state === 'confirm'
      ? 'conflict'
      : link.sends >= 3 || model.time < link.sentAt + wait
        ? 'rate-limited'
        : null);
  expect(await codeOf(main.resendRequest({ link: link.id }, intent()))).toBe(expected);
  if (expected) return;
  link.sends += 1;
  link.sentAt = model.time;
  link.tries = 5;
  link.code = await sentCode(harness, link);
};

const prove =
  (right: boolean): Act =>
  async (link, model, harness) => {
    const main = await mainOf(harness, link);
    const { target } = link;
    const sent = link.code;
    const code = sent === null ? 'ABCD2345' : right ? sent : wrong(sent);
    const known = right && sent !== null && model.time < link.sentAt + 10 * MINUTE;
    const expected =
      unlessOpen(link, 'conflict') ??
      (link.state !== 'proving'
        ? 'conflict'
        : link.tries === 0
          ? 'rate-limited'
          : known
            ? null
            : 'link-not-verified');
    expect(await codeOf(main.proveLink({ link: link.id, code }, intent()))).toBe(expected);
    if (expected === 'link-not-verified') link.tries -= 1;
    if (expected) return;
    const obstacle = model.obstacle(link.main, target as Exclude<Target, 'nobody'>);
    // An account that belongs elsewhere can be asked to move.
    link.refusal = obstacle === 'has-other-main' ? null : obstacle;
    link.state = link.refusal ? 'failed' : 'confirm';
  };

const answer =
  (accepts: boolean): Act =>
  async (link, model, harness) => {
    const owner = await ownerOf(harness, link);
    const { items } = await owner.listReceivedRequests();
    const seen: ReceivedRequest | undefined = items.find(({ id }) => id === link.id);
    const input = { request: link.id, version: seen?.version ?? 'r1' };
    const call = accepts ? owner.acceptRequest(input, intent()) : owner.declineRequest(input, intent());
    const code = await codeOf(call);
    if (!accepts && link.state === 'scheduled') {
      expect(code).toBe(null);
      link.state = 'declined';
      return calledOff(link, 'secondary');
    }
    const asked = link.proof === 'owner-consent' || link.state === 'scheduled' || link.calledOff !== null;
    if (link.target === 'nobody' || !asked) return expect(code).toBe('not-found');
    const expected =
      link.state === 'expired'
        ? 'request-expired'
        : link.state === 'canceled'
          ? 'request-withdrawn'
          : link.state !== 'pending'
            ? 'request-answered'
            : accepts
              ? model.obstacle(link.main, link.target)
              : null;
    expect(code).toBe(expected);
    if (!expected) link.state = accepts ? 'confirm' : 'declined';
  };

/** `fresh`: having looked; otherwise by what the request was when it began. */
const confirm =
  (fresh: boolean): Act =>
  async (link, model, harness) => {
    const main = await mainOf(harness, link);
    const version = fresh ? (await main.getLink({ link: link.id })).version : 'older';
    const obstacle = model.obstacle(link.main, link.target as Exclude<Target, 'nobody'>);
    const expected = [...LINKED, 'scheduled'].includes(link.state)
      ? 'already-linked'
      : (unlessOpen(link, 'conflict') ??
        (link.state !== 'confirm' ? 'conflict' : fresh ? obstacle : 'version-mismatch'));
    expect(await codeOf(main.confirmLink({ link: link.id, version }, intent()))).toBe(expected);
    if (link.state === 'confirm' && fresh && obstacle && obstacle !== 'has-other-main') {
      link.state = 'failed';
      link.refusal = obstacle;
    }
    if (expected) return;
    const later = link.startOn !== null && link.startOn > dayOf(model.time);
    link.state = later ? 'scheduled' : 'active';
    if (later) link.start = { on: link.startOn, notBefore: link.startOn };
  };

const detach =
  (when: 'now' | 'period-end'): Act =>
  async (link, model, harness) => {
    const main = await mainOf(harness, link);
    const { version } = await main.getLink({ link: link.id });
    const expected =
      link.state === 'detach-scheduled' ? 'detach-in-progress' : link.state === 'active' ? null : 'conflict';
    expect(await codeOf(main.detach({ link: link.id, when, version }, intent()))).toBe(expected);
    if (expected) return;
    if (when === 'now') return ended(link);
    link.state = 'detach-scheduled';
    link.detachOn = nextPeriod(new Date(model.time).toISOString());
    link.detachBy = 'main';
  };

const undoDetach: Act = async (link, _model, harness) => {
  const main = await mainOf(harness, link);
  const { version } = await main.getLink({ link: link.id });
  const expected =
    link.state === 'detached'
      ? 'detach-undo-expired'
      : link.state !== 'detach-scheduled'
        ? 'conflict'
        : link.detachBy === 'secondary'
          ? 'planned-by-other-side'
          : null;
  expect(await codeOf(main.undoDetach({ link: link.id, version }, intent()))).toBe(expected);
  if (expected) return;
  link.state = 'active';
  link.detachOn = null;
  link.detachBy = null;
};

/** The account that is linked leaves by itself, or stays after all. */
const leave =
  (when: 'now' | 'period-end' | 'undo'): Act =>
  async (link, model, harness) => {
    if (link.target === 'taken' || link.target === 'nobody') return;
    const owner = await harness.backendOf(ACTORS[link.target].role);
    const current = model.mainOf(link.target);
    if (!current) return expect(await codeOf(owner.previewLeaveMain())).toBe('conflict');
    const { version } = (await owner.previewLeaveMain()).link;
    if (when === 'undo') {
      const expected =
        current.state !== 'detach-scheduled'
          ? 'conflict'
          : current.detachBy === 'main'
            ? 'planned-by-other-side'
            : null;
      expect(await codeOf(owner.undoLeaveMain({ version }, intent()))).toBe(expected);
      if (!expected) Object.assign(current, { state: 'active', detachOn: null, detachBy: null });
    } else {
      const expected = current.state === 'detach-scheduled' ? 'detach-in-progress' : null;
      expect(await codeOf(owner.leaveMain({ when, version }, intent()))).toBe(expected);
      if (!expected && when === 'now') ended(current);
      else if (!expected)
        Object.assign(current, {
          state: 'detach-scheduled',
          detachOn: nextPeriod(new Date(model.time).toISOString()),
          detachBy: 'secondary',
        });
    }
    await agrees(current, model, harness);
  };

const longer = (
  agreed: Pick<ModelLink, 'endOn' | 'extendBy'>,
  wanted: Pick<ModelLink, 'endOn' | 'extendBy'>,
) =>
  agreed.endOn !== null &&
  (wanted.endOn === null || wanted.endOn > agreed.endOn || (wanted.extendBy ?? 0) > (agreed.extendBy ?? 0));

/** A side limits the link, or asks for more where that takes the other one. */
const limit =
  (side: 'main' | 'secondary', ahead: number | null, extendBy: 1 | 3 | null): Act =>
  async (link, model, harness) => {
    if (link.target === 'taken' || link.target === 'nobody') return;
    const main = await mainOf(harness, link);
    const backend = side === 'main' ? main : await harness.backendOf(ACTORS[link.target].role);
    const first = nextPeriod(new Date(model.time).toISOString());
    const wanted = { endOn: ahead === null ? null : monthsLater(first, ahead), extendBy };
    if (!LINKED.includes(link.state))
      return expect(await codeOf(backend.getLinkTerm({ link: link.id }))).toBe('not-found');
    const { version } = await backend.getLinkTerm({ link: link.id });
    const asks = side === 'main' && longer(link, wanted);
    const input = { link: link.id, version, ...wanted };
    const same = link.endOn === wanted.endOn && link.extendBy === wanted.extendBy;
    const expected =
      asks && link.asked
        ? 'already-requested'
        : link.state === 'detach-scheduled'
          ? 'detach-in-progress'
          : same
            ? 'conflict'
            : !asks && longer(link, wanted)
              ? 'invalid-input'
              : null;
    const call = asks ? backend.proposeExtension(input, intent()) : backend.changeLinkTerm(input, intent());
    expect(await codeOf(call)).toBe(expected);
    if (expected) return;
    if (asks) link.asked = wanted;
    else Object.assign(link, wanted);
  };

/** The account agrees to more time or not, or is not asked any more. */
const decideMore =
  (act: 'accept' | 'decline' | 'cancel'): Act =>
  async (link, _model, harness) => {
    if (!LINKED.includes(link.state) || link.target === 'taken' || link.target === 'nobody') return;
    const main = await mainOf(harness, link);
    const owner = await harness.backendOf(ACTORS[link.target].role);
    const { extension } = await main.getLinkTerm({ link: link.id });
    expect(extension?.state === 'proposed').toBe(link.asked !== null);
    if (!extension || !link.asked) return;
    const input = { extension: extension.id, version: extension.version };
    const call =
      act === 'cancel'
        ? main.cancelExtension(input, intent())
        : act === 'accept'
          ? owner.acceptExtension(input, intent())
          : owner.declineExtension(input, intent());
    const expected = act === 'accept' && link.state === 'detach-scheduled' ? 'conflict' : null;
    expect(await codeOf(call)).toBe(expected);
    if (expected) return;
    if (act === 'accept') Object.assign(link, link.asked);
    link.asked = null;
  };

/** What would be done next about a link, if nothing came between. */
const goOn: Act = async (link, model, harness) => {
  const act = { pending: answer(true), proving: prove(true), confirm: confirm(true) }[link.state as string];
  await act?.(link, model, harness);
};

/** Somebody else's link is as absent as one that never was. */
const meddle: Act = async (link, _model, harness) => {
  const other = NAMES.find((name) => name !== link.main && name !== link.target)!;
  const stranger = await harness.backendOf(ACTORS[other].role);
  expect(await codeOf(stranger.getLink({ link: link.id }))).toBe('not-found');
  expect(await codeOf(stranger.cancelRequest({ link: link.id }, intent()))).toBe('not-found');
  expect(await codeOf(stranger.acceptRequest({ request: link.id, version: 'r1' }, intent()))).toBe(
    'not-found',
  );
};

const ACTS: readonly (readonly [name: string, act: Act])[] = [
  ['cancel', cancel],
  ['resend', resend],
  ['prove', prove(true)],
  ['prove with a wrong code', prove(false)],
  ['accept', answer(true)],
  ['accept', answer(true)],
  ['decline', answer(false)],
  ['confirm', confirm(true)],
  ['confirm', confirm(true)],
  ['confirm what was seen earlier', confirm(false)],
  ['begin today', postpone(0)],
  ['begin in three days', postpone(3)],
  ['detach now', detach('now')],
  ['detach with the period', detach('period-end')],
  ['undo detaching', undoDetach],
  ['leave now', leave('now')],
  ['leave with the period', leave('period-end')],
  ['stay after all', leave('undo')],
  ['limit for one month', limit('main', 1, null)],
  ['limit from the other side', limit('secondary', 0, null)],
  ['limit month by month', limit('main', 0, 1)],
  ['limit for months', limit('main', 2, 3)],
  ['let it have no end', limit('main', null, null)],
  ['agree to more', decideMore('accept')],
  ['decline more', decideMore('decline')],
  ['ask for no more', decideMore('cancel')],
  ['meddle', meddle],
];

const asks = fc
  .tuple(
    fc.constantFrom(...NAMES),
    fc.constantFrom<Target>('koeln', 'koeln', 'morgenrot', 'nordlicht', 'taken', 'nobody'),
    fc.constantFrom<Proof>('owner-consent', 'email-code'),
    fc.constantFrom(null, null, 0, 2, 5),
  )
  .map((asked) => new Ask(...asked));
const waits = fc
  .constantFrom(2 * MINUTE, 2 * MINUTE, 11 * MINUTE, 2 * DAY, 14 * DAY, 40 * DAY)
  .map((time) => new Wait(time));
const acts = fc
  .tuple(fc.constantFrom(...ACTS), fc.constantFrom(0, 0, 0, 1, 2))
  .map(([[name, act], which]) => new Do(name, which, act));

const steps = fc.constantFrom(0, 0, 0, 1, 2).map((which) => new Do('go on', which, goOn));

/** What people do about links, at random. */
const lives = fc.commands([asks, waits, steps, steps, steps, acts, acts, acts], {
  maxCommands: 40,
  size: '+1',
});

/**
 * Runs as many random lives of links against new worlds as is said; a failure names the shortest that fails. `seed`: the
 * same lives every time.
 */
export async function livesAgree(
  create: () => BackendHarness | Promise<BackendHarness>,
  { start, runs, seed }: { start: number; runs: number; seed?: number | undefined },
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(lives, async (commands) => {
      const harness = await create();
      const model = new LinkModel(start);
      try {
        await fc.asyncModelRun(() => ({ model, real: harness }), commands);
        await allAgree(model, harness);
      } finally {
        await harness.dispose?.();
      }
    }),
    { numRuns: runs, ...(seed !== undefined && { seed }) },
  );
}
