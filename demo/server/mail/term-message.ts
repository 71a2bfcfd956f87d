import type { LinkTerm } from '../../../src/domain/link-term.js';
import { dayAfter } from '../../../src/domain/day-span.js';
import { date, type Language, type Message, type Named } from './message.js';

/** What people are written to about until when a link holds. */
export interface TermMessage {
  kind:
    | 'link-ending'
    | 'term-changed'
    | 'term-extended'
    | 'term-waits'
    | 'term-ended'
    | 'extension-proposed'
    | 'extension-declined'
    | 'extension-canceled';
  main: Named;
  account: Named;
  /** The first day without the link, as it holds or is asked for; empty: it has no end. */
  on: string;
  /** By how many months it then goes on; 0: it ends. */
  months: number;
  /** The first day without the link as it holds; empty: it has no end. */
  until: string;
  message: string;
  reason: string;
  /** Until when the data of the joint time can be taken along. */
  takeUntil: string;
}

const KINDS: readonly string[] = [
  'link-ending',
  'term-changed',
  'term-extended',
  'term-waits',
  'term-ended',
  'extension-proposed',
  'extension-declined',
  'extension-canceled',
] satisfies readonly TermMessage['kind'][];

export const isAboutTerm = (message: Message): message is TermMessage => KINDS.includes(message.kind);

/** The last day of what is over on a day. */
export const lastOf = (day: string, language: Language): string => date(dayAfter(day, -1), language);

const months = (count: number, language: Language): string =>
  language === 'de'
    ? count === 1
      ? 'einen Monat'
      : `${count} Monate`
    : count === 1
      ? '1 month'
      : `${count} months`;

/** Until when a link holds, as a sentence; empty: it has no end. */
export function termSentence(term: LinkTerm | undefined, language: Language): string {
  const { endOn, extendBy } = term ?? {};
  if (endOn === undefined) return '';
  const until = lastOf(endOn, language);
  const span = extendBy === undefined ? '' : months(extendBy, language);
  if (language === 'de')
    return `Die Verknüpfung gilt bis zum ${until}.${span && ` Danach geht sie jeweils um ${span} weiter, bis eine Seite Nein sagt.`}`;
  return `The link holds until ${until}.${span && ` It then goes on by ${span} each time, until one side says no.`}`;
}

/** From when on a link that is asked for would hold, and be paid for, as sentences; empty: as soon as both have agreed. */
export function startSentences({ startOn, payFrom }: LinkTerm = {}, language: Language): string {
  const first = startOn === undefined ? undefined : date(startOn, language);
  const isLater = payFrom === 'period-end';
  return (
    language === 'de'
      ? [
          first &&
            `Die Verknüpfung soll am ${first} beginnen, oder sobald beide zugestimmt haben, wenn das später ist.`,
          isLater && 'Bis zum Abrechnungszeitraum nach ihrem ersten Tag bezahlt der Account weiter selbst.',
        ]
      : [
          first && `The link would begin on ${first}, or once both have agreed if that is later.`,
          isLater && 'Until the billing period after its first day the account would go on paying itself.',
        ]
  )
    .filter(Boolean)
    .join(' ');
}

/** The last day of what is asked for, or of what holds, as a sentence says it. */
export const untilWords = ({ on, months: span }: Pick<TermMessage, 'on' | 'months'>, language: Language) => ({
  day: on === '' ? '' : lastOf(on, language),
  first: on === '' ? '' : date(on, language),
  span: span === 0 ? '' : months(span, language),
});
