import type { ErrorCode } from './errors.js';

/** Refusals that end as soon as the person has confirmed that it is them: the same intent may be sent again. */
export const CONFIRMED_FIRST: readonly ErrorCode[] = ['reauth-needed', 'second-factor-required'];
