import * as v from 'valibot';
import { PagePath } from './page-path.js';
import { Id, Instant } from './text.js';

/** For how many minutes an identification can be finished, and how many an account may begin in a day. */
export const IDENTIFICATION = { minutes: 30, perDay: 5 } as const;

/** `waiting`: nobody has opened it in the app yet. `aborted`: it was left there, or another one took its place. */
export const IdentificationState = v.picklist([
  'waiting',
  'in-progress',
  'done',
  'aborted',
  'expired',
  'refused',
]);
export type IdentificationState = v.InferOutput<typeof IdentificationState>;

/** Identifications that can still be finished. */
export const UNDER_WAY: readonly IdentificationState[] = ['waiting', 'in-progress'];

/** Why the provider of the app could not confirm the address; `other`: for a reason that this version does not know. */
export const IdentityRefusal = v.picklist([
  'document-unreadable',
  'document-expired',
  'person-mismatch',
  'address-mismatch',
  'other',
]);
export type IdentityRefusal = v.InferOutput<typeof IdentityRefusal>;

/** A person shows in an identity app who they are and where; its provider tells the backend what came of it. */
export const Identification = v.object({
  id: Id,
  state: IdentificationState,
  startedAt: Instant,
  /** The name of who has begun it. */
  startedBy: v.string(),
  expiresAt: Instant,
  endedAt: v.nullable(Instant),
  /** Why it was refused; null: it was not. */
  refusal: v.nullable(v.fallback(IdentityRefusal, 'other')),
});
export type Identification = v.InferOutput<typeof Identification>;

/** How far the address of a new account is confirmed by an identity app. */
export const IdentityCheck = v.object({
  /** Whether the policy of the backend offers it for this account. */
  offered: v.boolean(),
  /** The newest; null: nobody has begun one. */
  identification: v.nullable(Identification),
  /** The earliest time at which another can be begun; null: now. */
  startAt: v.nullable(Instant),
});
export type IdentityCheck = v.InferOutput<typeof IdentityCheck>;

export const BeginIdentificationInput = v.object({
  link: Id,
  /** The page of the portal that the app leads back to, by its path. */
  returnTo: PagePath,
});
export type BeginIdentificationInput = v.InferOutput<typeof BeginIdentificationInput>;

export const BegunIdentification = v.object({
  identification: Identification,
  /** Opens it in the app on this device, which leads back to `returnTo` with `identity-return=LINK` in the fragment. */
  url: v.pipe(v.string(), v.url()),
  /** The same for another device, which leads nowhere afterwards: shown as a QR code. */
  deviceUrl: v.pipe(v.string(), v.url()),
});
export type BegunIdentification = v.InferOutput<typeof BegunIdentification>;
