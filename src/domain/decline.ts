import * as v from 'valibot';
import { Id, paragraph } from './text.js';

/** Why an owner declines a request, in a word. */
export const DeclineReason = v.picklist(['unknown-sender', 'wrong-account', 'not-now', 'other']);
export type DeclineReason = v.InferOutput<typeof DeclineReason>;

/** What the owner has said with a no, as both sides read it. */
export const Declined = v.object({
  /** Null: they have not said. A reason that this version does not know counts as another one. */
  reason: v.nullable(v.fallback(DeclineReason, 'other')),
  /** In their own words; empty: none. */
  text: v.string(),
});
export type Declined = v.InferOutput<typeof Declined>;

/** Declines a request, with a reason or without. */
export const DeclineRequestInput = v.object({
  request: Id,
  version: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  reason: v.optional(DeclineReason),
  /** Whoever asked reads it. */
  text: v.optional(paragraph(300)),
});
export type DeclineRequestInput = v.InferOutput<typeof DeclineRequestInput>;

/** What was said with a no; null: nothing. */
export const declinedWith = ({
  reason,
  text = '',
}: Pick<DeclineRequestInput, 'reason' | 'text'>): Declined | null =>
  reason === undefined && text === '' ? null : { reason: reason ?? null, text };
