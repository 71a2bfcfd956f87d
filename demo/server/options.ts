import { parseArgs } from 'node:util';
import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ALL_CAPABILITIES } from '../../src/backend/backend.js';
import { ProofMethod } from '../../src/domain/proof.js';
import type { Money } from '../../src/domain/money.js';
import type { ApprovalLimits } from '../../src/domain/order-approval.js';
import { MAIL_POLICY, type MailPolicy } from '../../src/domain/mail-delivery.js';
import { StepUpAct } from '../../src/domain/step-up.js';
import { LINK_POLICY, type LinkPolicy } from '../../src/domain/precondition.js';
import { REQUEST_LIMITS, WITHDRAWAL_DAYS, type RequestLimits } from '../../src/domain/rules.js';
import { WAITING_DAYS, type WaitingDays } from '../../src/domain/waiting.js';
import type { Planting } from './db/seed.js';
import { Refusal } from './refusal.js';
import { TERMS, type Term } from './terms.js';

/** How the server is started. */
export interface StartOptions {
  port: number;
  data: string;
  reset: boolean;
  databaseUrl: string | undefined;
  smtpUrl: string | undefined;
  /** Where people reach the portal, when it is not this machine's own address. */
  publicUrl: string | undefined;
  /** Ready people with a public password, mailbox and letterbox; `DEMO=off` for a portal in earnest. */
  demo: boolean;
  /** Whether a session or an address that asks too often is held back; `LIMITS=off` for load tests. */
  limits: boolean;
  /** What needs a fresh confirmation whatever account it is done to; `STEP_UP=detach,grant`. */
  stepUpFor: readonly StepUpAct[];
  /** How authority over an account is proven, in the order in which it is offered: `PROOFS=owner-consent,sign-in`. */
  proofs: readonly ProofMethod[];
  /** The OpenID provider that people sign in with: `OIDC_ISSUER`, `OIDC_CLIENT_ID`, `OIDC_CLIENT_SECRET`. */
  oidc: { issuer: string; clientId: string; clientSecret: string } | undefined;
  /** For how many days a link lasts at least: `WAIT_CREATED` of an account that was ordered, `WAIT_ADDED` of another. */
  waiting: WaitingDays;
  /**
   * What has to be settled before an account is linked: `LINK_BLOCKED_BY=open-invoices,credit` (`nothing`: it is only
   * noted), for how many days an account stays alone after a link: `WAIT_RELINK`, for how many a link that changes who pays waits
   * before it begins: `COOLING_OFF`, and whether
   * whoever will pay confirms that in words: `PAYER_CONSENT=off` for no.
   */
  linkPolicy: LinkPolicy;
  /** For how many days one can withdraw from an order: `WITHDRAWAL_DAYS`, 0 for not at all. */
  withdrawalDays: number;
  /** Whether an address can be confirmed by an identity app as well as by a letter; `IDENTITY_APP=off`. */
  identityApp: boolean;
  /** How many accounts a person may ask for: `REQUESTS_PER_HOUR`, `REQUESTS_PER_DAY`; and an account at once: `REQUESTS_OPEN`. */
  requestLimits: RequestLimits;
  /**
   * After how many seconds who asks is told that a mail did not arrive, and what part of all addresses mail does not
   * reach: `MAIL_TOLD_AFTER`, `MAIL_UNREACHABLE` in percent.
   */
  mailPolicy: MailPolicy;
  /** What the mail service shows when it tells which mails came back: `MAIL_BOUNCE_SECRET`, 32 characters or more. */
  bounceSecret: string | undefined;
  /**
   * Above what an order needs a second person, in whole euros: `APPROVE_MONTHLY`, `APPROVE_ONCE`; `APPROVE_MONTHLY=off`:
   * never.
   */
  approvalLimits: ApprovalLimits | undefined;
  /** What secondary accounts are called everywhere: `TERM_OF_SECONDARY=branch`; absent: secondary accounts. */
  term: Term | undefined;
  /** How many accounts the large main account of a new demo has. */
  large: number;
  /** How many accounts a new demo has in all, when they shall be more than its own. */
  accounts: number;
}

const LARGE = 10_000;
/** Above what an order of the demo needs a second person, in whole euros. */
const APPROVE = { monthly: 75, once: 500 };

/** Reads the command line and the environment; the command line wins. */
export function readOptions(args: string[], env: NodeJS.ProcessEnv): StartOptions {
  const values = read(args);
  const wished = values.port ?? env.PORT ?? '4173';
  if (!/^\d{1,5}$/.test(wished) || Number(wished) > 65_535)
    throw new Refusal(`${wished} is not a port: choose a number from 1 to 65535.`);
  const folder = values.data ?? fileURLToPath(new URL('../.data', import.meta.url));
  return {
    port: Number(wished),
    data: isAbsolute(folder) ? folder : resolve(folder),
    reset: values.reset ?? false,
    databaseUrl: env.DATABASE_URL || undefined,
    smtpUrl: env.SMTP_URL || undefined,
    publicUrl: env.PUBLIC_URL?.replace(/\/+$/, '') || undefined,
    demo: env.DEMO !== 'off',
    limits: env.LIMITS !== 'off',
    stepUpFor: named('STEP_UP', env, StepUpAct.options),
    proofs: env.PROOFS ? named('PROOFS', env, ProofMethod.options) : ALL_CAPABILITIES.proofs,
    oidc: provider(env),
    waiting: {
      ...WAITING_DAYS,
      created: days('WAIT_CREATED', env, WAITING_DAYS.created),
      added: days('WAIT_ADDED', env, WAITING_DAYS.added),
    },
    linkPolicy: linkPolicy(env),
    withdrawalDays: days('WITHDRAWAL_DAYS', env, WITHDRAWAL_DAYS),
    identityApp: env.IDENTITY_APP !== 'off',
    requestLimits: {
      ...REQUEST_LIMITS,
      open: requests('REQUESTS_OPEN', env, REQUEST_LIMITS.open),
      perHour: requests('REQUESTS_PER_HOUR', env, REQUEST_LIMITS.perHour),
      perDay: requests('REQUESTS_PER_DAY', env, REQUEST_LIMITS.perDay),
    },
    mailPolicy: mailPolicy(env),
    bounceSecret: bounceSecret(env),
    approvalLimits: approvalLimits(env),
    term: termOf(env.TERM_OF_SECONDARY),
    large: count(values.large, LARGE),
    accounts: count(values.accounts, 0),
  };
}

/** The names in a list, each of which has to be known. */
function named<T extends string>(name: string, env: NodeJS.ProcessEnv, known: readonly T[]): T[] {
  return (env[name] ?? '').split(',').flatMap((word) => {
    const wished = word.trim();
    const found = known.find((each) => each === wished);
    if (!found && wished)
      throw new Refusal(`${wished} is nothing that ${name} knows: choose from ${known.join(', ')}.`);
    return found ?? [];
  });
}

function provider(env: NodeJS.ProcessEnv): StartOptions['oidc'] {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env;
  if (!issuer) return undefined;
  if (!URL.canParse(issuer) || !clientId || !clientSecret)
    throw new Refusal('OIDC_ISSUER is an address, and comes with OIDC_CLIENT_ID and OIDC_CLIENT_SECRET.');
  return { issuer, clientId, clientSecret };
}

function days(name: string, env: NodeJS.ProcessEnv, otherwise: number): number {
  const text = env[name];
  if (!text) return otherwise;
  if (/^\d{1,3}$/.test(text)) return Number(text);
  throw new Refusal(`${name}=${text} is not a number of days: choose one up to 999.`);
}

function linkPolicy(env: NodeJS.ProcessEnv): LinkPolicy {
  const kinds = ['open-invoices', 'unbilled', 'open-quotes', 'credit', 'nothing'] as const;
  const blocking = env.LINK_BLOCKED_BY
    ? named('LINK_BLOCKED_BY', env, kinds).filter((kind) => kind !== 'nothing')
    : LINK_POLICY.blocking;
  const consent = env.PAYER_CONSENT !== 'off';
  return {
    blocking,
    consent,
    relinkDays: days('WAIT_RELINK', env, LINK_POLICY.relinkDays),
    coolingOffDays: days('COOLING_OFF', env, LINK_POLICY.coolingOffDays ?? 0),
  };
}

function requests(name: string, env: NodeJS.ProcessEnv, otherwise: number): number {
  const text = env[name];
  if (!text) return otherwise;
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new Refusal(`${name}=${text} is not a number of requests: choose one from 1 to 999999.`);
}

/** In the demo one does not wait for a quarter of an hour. */
const DEMO_TOLD_AFTER = 10;

function mailPolicy(env: NodeJS.ProcessEnv): MailPolicy {
  const usual = env.DEMO === 'off' ? MAIL_POLICY.toldAfter : DEMO_TOLD_AFTER;
  const seconds = env.MAIL_TOLD_AFTER || String(usual);
  if (!/^\d{1,5}$/.test(seconds))
    throw new Refusal(`MAIL_TOLD_AFTER=${seconds} is not a number of seconds: choose one up to 99999.`);
  const percent = env.MAIL_UNREACHABLE || String(MAIL_POLICY.unreachable * 100);
  if (!/^\d{1,2}(\.\d{1,3})?$/.test(percent))
    throw new Refusal(`MAIL_UNREACHABLE=${percent} is not a percentage: choose one below 100.`);
  return { toldAfter: Number(seconds), unreachable: Number(percent) / 100 };
}

function bounceSecret({ MAIL_BOUNCE_SECRET: secret }: NodeJS.ProcessEnv): string | undefined {
  if (secret && secret.length < 32) throw new Refusal('MAIL_BOUNCE_SECRET has less than 32 characters.');
  return secret || undefined;
}

function approvalLimits(env: NodeJS.ProcessEnv): ApprovalLimits | undefined {
  if (env.APPROVE_MONTHLY === 'off') return undefined;
  return {
    monthly: euros('APPROVE_MONTHLY', env, APPROVE.monthly),
    once: euros('APPROVE_ONCE', env, APPROVE.once),
  };
}

function termOf(wished: string | undefined): Term | undefined {
  if (!wished) return undefined;
  const found = TERMS.find((each) => each === wished);
  if (!found) throw new Refusal(`TERM_OF_SECONDARY=${wished} is no term: choose one of ${TERMS.join(', ')}.`);
  return found;
}

function euros(name: string, env: NodeJS.ProcessEnv, otherwise: number): Money {
  const text = env[name] || String(otherwise);
  if (/^\d{1,7}$/.test(text)) return { amount: Number(text) * 100, currency: 'EUR' };
  throw new Refusal(`${name}=${text} is not a sum of whole euros: choose one up to 9999999.`);
}

function count(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (/^\d{1,7}$/.test(text)) return Number(text);
  throw new Refusal(`${text} is not a number of accounts: choose one up to 9999999.`);
}

/** More accounts than are planted before anybody wonders what takes so long. */
const TOLD_FROM = 50_000;

/** How a new database is planted, and what is said meanwhile. */
export const plantingOf = ({ large, accounts }: StartOptions, say: (message: string) => void): Planting => ({
  accounts,
  ...(Math.max(large, accounts) >= TOLD_FROM && { tell: say }),
});

function read(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        reset: { type: 'boolean' },
        large: { type: 'string' },
        accounts: { type: 'string' },
      },
    }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0]! : String(error);
    throw new Refusal(`${reason} Known options: --port N, --data DIR, --reset, --large N, --accounts N.`);
  }
}
