import { flatteningInEnglish } from './english-flattening.js';
import { moveInEnglish } from './english-move.js';
import { swapInEnglish } from './english-swap.js';
import {
  isAboutFlattening,
  type FlatteningMessage,
  type MoveMessage,
  type SwapMessage,
  type Words,
} from './message.js';

/** What a message about which account is the main account of others says in English. */
export function mainInEnglish(message: SwapMessage | MoveMessage | FlatteningMessage): Words {
  if (isAboutFlattening(message)) return flatteningInEnglish(message);
  return 'side' in message ? moveInEnglish(message) : swapInEnglish(message);
}
