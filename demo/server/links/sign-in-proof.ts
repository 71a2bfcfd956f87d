import { BackendError } from '../../../src/domain/errors.js';
import type { BeginSignInInput, FinishSignInInput, Link, SignInProof } from '../../../src/domain/link.js';
import { SIGN_IN_PROOF } from '../../../src/domain/rules.js';
import type { Database } from '../db/connect.js';
import type { LinkRecord } from '../db/schema.js';
import { KeptRefusal } from '../http/problem.js';
import { accountById, administrators } from '../sessions/sessions.js';
import { newToken, tokenHash } from '../sessions/secrets.js';
import { NotSignedIn, type SignInProvider } from '../sign-in/provider.js';
import { after, type Call } from '../world.js';
import { failed, isReal, provable, proven } from './proofs.js';
import { linkView } from './views.js';

const providerOf = ({ world }: Call): SignInProvider => {
  if (!world.signIn) throw new BackendError('not-offered');
  return world.signIn;
};

/** Begins a sign-in. It takes the place of one that was begun before. */
export async function beginSignIn(
  call: Call,
  { link: id, returnTo }: BeginSignInInput,
): Promise<SignInProof> {
  const { db, actor, now, language } = call;
  const provider = providerOf(call);
  const link = await provable(call, id, ['sign-in']);
  const begun = { state: newToken(), nonce: newToken(), verifier: newToken() };
  const row = {
    state_hash: tokenHash(begun.state),
    session_id: actor.session,
    nonce: begun.nonce,
    verifier: begun.verifier,
    return_to: returnTo,
    expires_at: after(now, SIGN_IN_PROOF.minutes * 60),
    used_at: null,
  };
  await db
    .insertInto('link_sign_in')
    .values({ link_id: link.id, ...row })
    .onConflict((conflict) => conflict.column('link_id').doUpdateSet(row))
    .execute();
  const url = await provider.url(begun, { main: actor.account.name, scopes: link.scopes, language });
  return { url, expiresAt: row.expires_at };
}

/** Uses a sign-in up: it counts once, in the session and for the request that began it, while it is new. */
async function used({ db, actor, now }: Call, link: LinkRecord, state: string) {
  return db
    .updateTable('link_sign_in')
    .set({ used_at: now })
    .where('state_hash', '=', tokenHash(state))
    .where('link_id', '=', link.id)
    .where('session_id', '=', actor.session)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning(['nonce', 'verifier'])
    .executeTakeFirst();
}

export async function finishSignIn(call: Call, { link: id, state, code }: FinishSignInInput): Promise<Link> {
  const { db, time } = call;
  const provider = providerOf(call);
  const link = await provable(call, id, ['sign-in']);
  const begun = await used(call, link, state);
  if (!begun) throw await failed(call, link);
  const subject = await provider.subject({ state, ...begun }, code).catch((error: unknown) => {
    if (error instanceof NotSignedIn) return undefined;
    // The provider could not be asked: nothing is used up, and it can be tried again.
    throw new BackendError('unavailable', { cause: error });
  });
  const person =
    subject === undefined
      ? undefined
      : await db.selectFrom('person').selectAll().where('id', '=', subject).executeTakeFirst();
  if (!person) throw await failed(call, link);
  if (person.account_id !== link.account_id || !isReal(link)) {
    const { refusal } = await failed(call, link);
    const { name } = await accountById(db, person.account_id);
    throw new KeptRefusal(
      new BackendError('wrong-recipient', {
        facts: { ...refusal.facts, sessionAccount: name, requestedAccount: link.typed_number },
      }),
    );
  }
  if (!person.permissions.includes('link-accounts'))
    throw new KeptRefusal(
      new BackendError('not-allowed', { facts: { who: await administrators(db, person.account_id) } }),
    );
  return linkView(db, await proven(call, call.actor, link), time);
}

/** Where somebody comes back to, and with which request; undefined: nobody has begun that. Changes nothing. */
export const placeOf = (db: Database, state: string) =>
  db
    .selectFrom('link_sign_in')
    .select(['link_id', 'return_to'])
    .where('state_hash', '=', tokenHash(state))
    .executeTakeFirst();
