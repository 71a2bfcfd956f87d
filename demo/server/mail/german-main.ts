import { moveInGerman } from './german-move.js';
import { swapInGerman } from './german-swap.js';
import type { MoveMessage, SwapMessage, Words } from './message.js';

/** What a message about which account is the main account of others says in German. */
export const mainInGerman = (message: SwapMessage | MoveMessage): Words =>
  'side' in message ? moveInGerman(message) : swapInGerman(message);
