import * as v from 'valibot';
import { Candidate, CandidateRequestInput } from '../../domain/candidate.js';
import { OwnAccountQuery, OwnAccounts } from '../../domain/own-account.js';
import {
  BeginSignInInput,
  ChangeProofInput,
  CredentialsInput,
  FinishSignInInput,
  Link,
  ProofOffer,
  ProofsInput,
  ProveInput,
  SignInProof,
} from '../../domain/link.js';
import { account, links, read, write } from './operation.js';

const REFUSED = ['link-not-verified', 'rate-limited', 'conflict', 'request-expired'] as const;

/** How authority over an account that was asked for is proven. */
export const proofOperations = {
  listCandidates: read(account('/candidates'), {
    summary:
      'Accounts that could become secondary accounts, as far as the person may know of them: those that they administer, then likely ones, masked',
    input: v.object({}),
    output: v.object({ items: v.array(Candidate) }),
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: ['no-main-eligible'],
  }),
  listOwnAccounts: read(account('/own-accounts'), {
    summary:
      'All that the person administers beside the account at work, by name, whether it can be added or not, and what forbids it',
    input: OwnAccountQuery,
    output: OwnAccounts,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: ['no-main-eligible'],
  }),
  requestCandidate: write(account('/candidate-requests'), {
    summary:
      'Asks for one of the candidates: what the person administers is proven thereby, otherwise its owner is asked',
    input: CandidateRequestInput,
    output: Link,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: [
      'no-main-eligible',
      'account-halted',
      'proof-not-offered',
      'is-main',
      'has-other-main',
      'target-closed',
      'target-suspended',
      'quota-reached',
      'rate-limited',
    ],
  }),
  listProofs: read(account('/proofs'), {
    summary: 'The proofs that are offered, for a new request or for one that waits, with what each takes',
    input: ProofsInput,
    output: v.object({ items: v.array(ProofOffer) }),
    permission: 'link-accounts',
  }),
  changeProof: write(links('/proof-method'), {
    summary: 'Proves a request that waits in another way',
    input: ChangeProofInput,
    output: Link,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: ['proof-not-offered', 'request-answered', 'conflict', 'request-expired', 'rate-limited'],
  }),
  proveLink: write(links('/proof'), {
    summary: 'Proves authority with the code that was sent to the account’s own e-mail or postal address',
    input: ProveInput,
    output: Link,
    permission: 'link-accounts',
    errors: REFUSED,
  }),
  beginSignIn: write(links('/sign-ins'), {
    summary: 'Begins a sign-in as somebody of the account: it answers where that is done',
    input: BeginSignInInput,
    output: SignInProof,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: ['rate-limited', 'conflict', 'request-expired'],
  }),
  finishSignIn: write(links('/sign-in-answers'), {
    summary: 'Proves authority with what came back from the sign-in, once',
    input: FinishSignInInput,
    output: Link,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: [...REFUSED, 'wrong-recipient'],
  }),
  proveByCredentials: write(links('/credentials'), {
    summary:
      'Proves authority with the name and password of somebody who administers the account; better not offered',
    input: CredentialsInput,
    output: Link,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: REFUSED,
  }),
};
