import { flatteningInGerman } from './german-flattening.js';
import { moveInGerman } from './german-move.js';
import { swapInGerman } from './german-swap.js';
import {
  isAboutFlattening,
  type FlatteningMessage,
  type MoveMessage,
  type SwapMessage,
  type Words,
} from './message.js';

/** What a message about which account is the main account of others says in German. */
export function mainInGerman(message: SwapMessage | MoveMessage | FlatteningMessage): Words {
  if (isAboutFlattening(message)) return flatteningInGerman(message);
  return 'side' in message ? moveInGerman(message) : swapInGerman(message);
}
