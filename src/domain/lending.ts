import * as v from 'valibot';
import { Instant } from './text.js';

/**
 * What a secondary account can keep from the people of its main account: its numbers and their forwarding, who has
 * access, suspending and closing it, or working in it at all. Never billing, which belongs to who pays.
 */
export const LentArea = v.picklist(['forwarding', 'access', 'closing', 'work']);
export type LentArea = v.InferOutput<typeof LentArea>;

/** Since when the work of the main account's people is paused, and by whom. */
export const AccessPause = v.object({ at: Instant, by: v.string() });
export type AccessPause = v.InferOutput<typeof AccessPause>;
