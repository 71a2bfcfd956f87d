import type { ReceivedRequest } from '../../domain/received-request.js';
import type { Clearable } from '../../domain/precondition.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { AnswerState } from '../../state/answer-flow.js';
import type { Reasons } from '../../state/reasons.js';
import type { ConsequenceWords } from '../../ui/consequences.js';
import type { StartWords } from '../../ui/link-start.js';
import type { Clear, PreconditionWords } from '../../ui/preconditions.js';
import type { Words } from '../../ui/words.js';
import type { messages } from './link-request.messages.js';

/** Both answers; or what is to be cleared away before. */
export type Answer = 'accept' | 'decline' | Clearable;

/** What a card needs besides its request. */
export interface CardContext {
  texts: Translation<typeof messages>;
  words: Words;
  consequences: ConsequenceWords;
  preconditions: PreconditionWords;
  startTexts: StartWords;
  language: string;
  state: AnswerState<Answer, ReceivedRequest>;
  reasons: Reasons;
  answer: (request: ReceivedRequest, answer: 'accept' | 'decline') => void;
  /** Clears away what is in the way of a request. */
  clear: (request: ReceivedRequest, ...what: Parameters<Clear>) => void;
  /** Looks again. */
  again: () => void;
  /** Asks for a reason before a request is declined, or does not any more. */
  decline: (request: ReceivedRequest, asks: boolean) => void;
}

/** Whether the account is a main account itself, which can show its accounts. */
export const showsAccounts = ({ obstacle, canShow }: ReceivedRequest): boolean =>
  obstacle?.code === 'is-main' && canShow === true;
