import type { ForwardingCondition, PhoneLine } from '../../domain/call-forwarding.js';
import type { FieldProblem } from '../../domain/errors.js';
import type { RuleDraft } from '../../state/forwarding-draft.js';
import type { Words } from '../../ui/words.js';
import { brokenText, type RuleTexts } from './call-forwarding.rule-words.js';

/** What a case is set with, wherever that is. */
export interface RuleContext {
  texts: RuleTexts;
  words: Words;
  language: string;
  /** What its fields are called by. */
  id: string;
  place: Pick<PhoneLine, 'timeZone' | 'region' | 'voicemail'>;
  /** Public holidays can be told apart. */
  holidays: boolean;
  /** The numbers that calls can go to. */
  others: readonly PhoneLine[];
  problems: readonly FieldProblem[];
  loop: readonly string[];
  show: (number: string) => string;
  edit: (condition: ForwardingCondition, patch: Partial<RuleDraft>) => void;
  check: (condition: ForwardingCondition) => void;
}

/** What is wrong with a field of a case. */
export const broken = (
  { texts, words, problems, loop, show }: RuleContext,
  condition: ForwardingCondition,
  field: string,
): string | undefined => brokenText(texts, words, problems, `${condition}.${field}`, loop, show);
