import * as v from 'valibot';
import type { Items } from '../backend/backend.js';
import { EmailCode, LetterCode } from '../domain/account.js';
import type { BackendError } from '../domain/backend-error.js';
import type { SignInAnswer } from '../domain/sign-in-answer.js';
import {
  CredentialsInput,
  type BeginSignInInput,
  type FinishSignInInput,
  type SignInProof,
  type ChangeProofInput,
  type Link,
  type ProofMethod,
  type ProofOffer,
  type ResendRequestInput,
  type Scope,
} from '../domain/link.js';
import { fieldProblems, type FieldProblem } from '../domain/errors.js';
import { browser, type Environment } from './environment.js';
import { Operation } from './operation.js';
import type { Queries } from './queries.js';
import type { Read } from './reads.js';
import { Store } from './store.js';

/** The proofs that are offered: for a new request, or for one that waits. */
export const proofs = (queries: Queries, link?: string): Read<Items<ProofOffer>> =>
  queries.read('listProofs', link === undefined ? {} : { link });

/** What a proof lets one ask for. */
export type ProvenBy = Pick<ProofOffer, 'proof' | 'scopes'>;

/** The rights that are wanted and that a proof is strong enough for. Seeing an account is what linking is. */
export const scopesBy = (wanted: readonly Scope[], { scopes }: Pick<ProofOffer, 'scopes'>): Scope[] => {
  const both = wanted.filter((scope) => scopes.includes(scope));
  return both.length > 0 ? both : ['view'];
};

export interface ProofState {
  /** What the person has typed as code. It is kept nowhere else. */
  readonly code: string;
  readonly problems: readonly FieldProblem[];
  /** The other way that is marked. */
  readonly other: ProofMethod | undefined;
  /** Whether it was just sent again. */
  readonly sent: boolean;
  /** Whether somebody came back from signing in without having agreed. */
  readonly disagreed: boolean;
}

const UNTOUCHED: ProofState = { code: '', problems: [], other: undefined, sent: false, disagreed: false };

/** Brings the proof of one request, or goes on with it in another way. */
export class ProofFlow extends Store<ProofState> {
  readonly proving: Operation<{ link: string; code: string }, Link>;
  readonly changing: Operation<ChangeProofInput, Link>;
  readonly signing: Operation<CredentialsInput, Link>;
  readonly beginning: Operation<BeginSignInInput, SignInProof>;
  readonly finishing: Operation<FinishSignInInput, Link>;
  readonly resending: Operation<ResendRequestInput, Link>;
  readonly canceling: Operation<{ link: string }, Link>;
  readonly #queries: Queries;
  readonly #link: string;

  constructor(queries: Queries, link: string, environment: Environment = browser) {
    super(UNTOUCHED);
    this.#queries = queries;
    this.#link = link;
    const { backend } = queries;
    this.proving = new Operation(backend, backend.proveLink.bind(backend), environment);
    this.changing = new Operation(backend, backend.changeProof.bind(backend), environment);
    this.signing = new Operation(backend, backend.proveByCredentials.bind(backend), environment);
    this.beginning = new Operation(backend, backend.beginSignIn.bind(backend), environment);
    this.finishing = new Operation(backend, backend.finishSignIn.bind(backend), environment);
    this.resending = new Operation(backend, backend.resendRequest.bind(backend), environment);
    this.canceling = new Operation(backend, backend.cancelRequest.bind(backend), environment);
    for (const operation of [
      this.proving,
      this.changing,
      this.signing,
      this.beginning,
      this.finishing,
      this.resending,
      this.canceling,
    ])
      operation.subscribe(() => this.set({ ...this.state }));
  }

  type(code: string): void {
    this.set({ ...this.state, code, problems: [] });
  }

  mark(other: ProofMethod): void {
    this.set({ ...this.state, other });
  }

  /** Proves authority with the code of the mail or letter. */
  async prove(proof: ProofMethod | null): Promise<Link | undefined> {
    const schema = proof === 'letter-code' ? LetterCode : EmailCode;
    const code = v.safeParse(schema, this.state.code);
    if (!code.success) {
      this.set({ ...this.state, problems: [{ ...fieldProblems(code.issues)[0]!, field: 'code' }] });
      return undefined;
    }
    const proven = this.#learn(await this.proving.run({ link: this.#link, code: code.output }));
    if (proven) this.set({ ...this.state, code: '' });
    return proven;
  }

  /** Proves authority with how the account's own people sign in. Neither is kept. */
  async signIn(name: string, password: string): Promise<Link | undefined> {
    const result = v.safeParse(CredentialsInput, { link: this.#link, name, password });
    this.set({ ...this.state, problems: result.success ? [] : fieldProblems(result.issues) });
    return result.success ? this.#learn(await this.signing.run(result.output)) : undefined;
  }

  /** Begins to sign in as somebody of the account. Resolves with where that is done. */
  async leave(returnTo: string): Promise<SignInProof | undefined> {
    this.finishing.reset();
    this.set({ ...this.state, disagreed: false });
    return this.beginning.run({ link: this.#link, returnTo });
  }

  /** Goes on with what came back from signing in. Each answer is sent once. */
  async comeBack({ state, code }: SignInAnswer): Promise<Link | undefined> {
    if (code === undefined) {
      this.set({ ...this.state, disagreed: true });
      return undefined;
    }
    return this.#learn(await this.finishing.run({ link: this.#link, state, code }));
  }

  /** Goes on in another way, with as many of the wanted rights as it is strong enough for. */
  async change(offer: ProofOffer, wanted: readonly Scope[]): Promise<Link | undefined> {
    const { proof } = offer;
    const changed = this.#learn(
      await this.changing.run({ link: this.#link, proof, scopes: scopesBy(wanted, offer) }),
    );
    if (!changed) return undefined;
    for (const operation of [this.proving, this.signing, this.beginning, this.finishing, this.resending])
      operation.reset();
    this.set(UNTOUCHED);
    return changed;
  }

  /** Sends the message or the code again. */
  async resend(): Promise<Link | undefined> {
    this.set({ ...this.state, sent: false });
    const sent = this.#learn(await this.resending.run({ link: this.#link }));
    this.set({ ...this.state, sent: sent !== undefined });
    return sent;
  }

  /** Withdraws the request. */
  async cancel(): Promise<Link | undefined> {
    return this.#learn(await this.canceling.run({ link: this.#link }));
  }

  /** Why it was not sent again, or not withdrawn. */
  get refusal(): BackendError | undefined {
    return this.resending.error ?? this.canceling.error;
  }

  #learn(link: Link | undefined): Link | undefined {
    if (link) this.#queries.learned(link);
    void this.#queries.changed();
    return link;
  }
}
