import type { ReceivedRequest } from '../../domain/link.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { AnswerState } from '../../state/answer-flow.js';
import type { Reasons } from '../../state/reasons.js';
import type { ConsequenceWords } from '../../ui/consequences.js';
import type { Words } from '../../ui/words.js';
import type { messages } from './link-request.messages.js';

export type Answer = 'accept' | 'decline';

/** What a card needs besides its request. */
export interface CardContext {
  texts: Translation<typeof messages>;
  words: Words;
  consequences: ConsequenceWords;
  language: string;
  state: AnswerState<Answer, ReceivedRequest>;
  reasons: Reasons;
  answer: (request: ReceivedRequest, answer: Answer) => void;
  /** Asks for a reason before a request is declined, or does not any more. */
  decline: (request: ReceivedRequest, asks: boolean) => void;
}

/** Whether the account is a main account itself, which can show its accounts. */
export const showsAccounts = ({ obstacle, canShow }: ReceivedRequest): boolean =>
  obstacle?.code === 'is-main' && canShow === true;
