import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/mail-quote/mail-quote.messages.js';

export const mailQuote = {
  title: 'Angebot mailen',
  lead: 'Wer es bekommt, sieht Preise und Bedingungen. Zum Bestellen meldet man sich an und braucht das Recht dazu.',
  to: 'An',
  choose: 'Kollegen wählen',
  another: 'Andere Adresse',
  nobody: 'Außer Ihnen darf in diesem Account noch niemand bestellen.',
  loadFailed: 'Ihre Kollegen konnten nicht geladen werden. Sie können eine Adresse eingeben.',
  email: 'E-Mail-Adresse',
  message: 'Nachricht (optional)',
  foreign: {
    none: {
      title: 'Das geht an eine andere Domain',
      text: (theirs: string, own: string) =>
        `Es geht an jemanden bei ${theirs}, Sie sind bei ${own}. Dort sieht man Preise, Namen und Ort des Accounts.`,
    },
    'look-alike': {
      title: 'Diese Domain sieht Ihrer nur ähnlich',
      text: (theirs: string, own: string) =>
        `Es geht an jemanden bei ${theirs}, Sie sind bei ${own}: zwei Domains, die zwei Inhabern gehören können. Bitte prüfen Sie das.`,
    },
    'other-letters': {
      title: 'Diese Domain hat ungewöhnliche Buchstaben',
      text: (theirs: string, own: string) =>
        `Es geht an jemanden bei ${theirs}, Sie sind bei ${own}. Manche Buchstaben sehen aus wie andere: Lesen Sie Buchstabe für Buchstabe.`,
    },
  },
  spelled: (domain: string) => `${domain}, Buchstabe für Buchstabe:`,
  send: 'Senden',
  sending: 'Wird gesendet …',
  tooMany: (time: string) =>
    `Sie haben heute viele Angebote gemailt. Das nächste kann ab ${time} gesendet werden.`,
  done: 'Das Angebot ist unterwegs',
  doneText: (to: string) => `${to} bekommt eine Nachricht mit einem Link dazu.`,
} satisfies Translation<typeof english>;
