import type {
  ChangeTermInput,
  CurrentTerm,
  DeclineExtensionInput,
  ExtensionInput,
  ProposeExtensionInput,
  TermQuery,
} from '../domain/link-extension.js';
import type { CallOptions } from './backend.js';

/** What a backend does with links that hold for a limited time (`linkLimits`). */
export interface TermBackend {
  /** Until when a link holds, what its end changes, and the newest question for more. */
  getLinkTerm(input?: TermQuery, options?: CallOptions): Promise<CurrentTerm>;
  /** Lets a link end sooner, or not go on by itself: either side decides that alone. */
  changeLinkTerm(input: ChangeTermInput, options?: CallOptions): Promise<CurrentTerm>;
  /** Asks a linked account whether its link may hold for longer than it has agreed to. */
  proposeExtension(input: ProposeExtensionInput, options?: CallOptions): Promise<CurrentTerm>;
  /** Agrees to it: the link holds for longer from now on. */
  acceptExtension(input: ExtensionInput, options?: CallOptions): Promise<CurrentTerm>;
  declineExtension(input: DeclineExtensionInput, options?: CallOptions): Promise<CurrentTerm>;
  /** Takes the question back. */
  cancelExtension(input: ExtensionInput, options?: CallOptions): Promise<CurrentTerm>;
}
