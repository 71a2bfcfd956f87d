import { moveInEnglish } from './english-move.js';
import { swapInEnglish } from './english-swap.js';
import type { MoveMessage, SwapMessage, Words } from './message.js';

/** What a message about which account is the main account of others says in English. */
export const mainInEnglish = (message: SwapMessage | MoveMessage): Words =>
  'side' in message ? moveInEnglish(message) : swapInEnglish(message);
