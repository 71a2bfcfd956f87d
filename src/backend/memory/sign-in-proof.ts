import { BackendError } from '../../domain/errors.js';
import type { BeginSignInInput, FinishSignInInput, Link, SignInProof } from '../../domain/link.js';
import { SIGN_IN_PROOF } from '../../domain/rules.js';
import { who } from './access.js';
import type { Context } from './context.js';
import { failed, provable, proven } from './proofs.js';
import type { SessionRecord } from './records.js';
import { newToken } from './secrets.js';
import type { Store } from './store.js';
import { linkView } from './views.js';

/** A sign-in that was begun, and who did it. */
export interface SignInRecord {
  readonly link: string;
  readonly session: SessionRecord;
  readonly returnTo: string;
  readonly until: number;
  /** What comes back with whoever signed in. */
  done: { code: string; personId: string } | null;
}

/** Where people sign in to a world. Nobody is there: `signIn` stands for it. */
const PROVIDER = 'https://sign-in.example/authorize';

export function beginSignIn(context: Context, { link: id, returnTo }: BeginSignInInput): SignInProof {
  const { world, session } = context;
  const link = provable(context, id, ['sign-in']);
  const state = newToken(world.random);
  const until = world.time + SIGN_IN_PROOF.minutes * 60_000;
  // A new one takes the place of one that was begun before.
  for (const [known, each] of world.signIns) if (each.link === link.id) world.signIns.delete(known);
  world.signIns.set(state, { link: link.id, session, returnTo, until, done: null });
  return { url: `${PROVIDER}?state=${state}`, expiresAt: new Date(until).toISOString() };
}

/** Signs somebody in as the provider does, and gives what it sends back with them. */
export function signIn(world: Store, url: string, personId: string): { state: string; code: string } {
  const state = new URL(url).searchParams.get('state') ?? '';
  const begun = world.signIns.get(state);
  if (!begun || !world.people.has(personId)) throw new BackendError('sign-in-failed');
  begun.done = { code: newToken(world.random), personId };
  return { state, code: begun.done.code };
}

export function finishSignIn(context: Context, { link: id, state, code }: FinishSignInInput): Link {
  const { world, session } = context;
  const link = provable(context, id, ['sign-in']);
  const begun = world.signIns.get(state);
  const right =
    begun?.link === link.id &&
    begun.session === session &&
    begun.done?.code === code &&
    world.time < begun.until;
  if (!right) throw failed(context, link);
  world.signIns.delete(state);
  const person = world.people.get(begun.done!.personId)!;
  if (person.accountId !== link.accountId) {
    const { facts } = failed(context, link);
    const sessionAccount = world.account(person.accountId).name;
    throw new BackendError('wrong-recipient', {
      facts: { ...facts, sessionAccount, requestedAccount: link.typedNumber },
    });
  }
  if (!person.permissions.includes('link-accounts'))
    throw new BackendError('not-allowed', {
      facts: { who: who({ ...context, account: world.account(person.accountId) }) },
    });
  proven(world, context, link);
  return linkView(world, link);
}
