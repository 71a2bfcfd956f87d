import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/detach-accounts/detach-accounts.messages.js';

const accounts = (count: number, formatted: string) =>
  plural('da', count, { one: '1 konto', other: `${formatted} konti` });

export const detachAccounts = {
  title: (count, formatted) => `Frakoble ${accounts(count, formatted)}?`,
  titleUnnamed: 'Frakobl konti',
  lead: 'Kontiene består og virker fortsat. Dette ændres:',
  checking: (done, total) => `Kontrollerer ${done} af ${total} konti…`,
  loadFailed: 'De valgte konti kunne ikke kontrolleres',
  tooMany: (most) => `Højst ${most} konti kan frakobles på én gang`,
  tooManyText: (total) => `Du har valgt ${total}. Vælg færre, eller afgræns listen først.`,
  none: 'Ingen af de valgte konti kan frakobles',
  others: (count, formatted) =>
    plural('da', count, {
      one: '1 valgt række er ikke en tilknyttet konto eller er allerede ved at blive frakoblet. Den ændres ikke.',
      other: `${formatted} valgte rækker er ikke tilknyttede konti eller er allerede ved at blive frakoblet. De ændres ikke.`,
    }),
  obstacles: (count, formatted) =>
    plural('da', count, {
      one: '1 konto kan ikke frakobles. Tilknytningen består.',
      other: `${formatted} konti kan ikke frakobles. Tilknytningerne består.`,
    }),
  waits: (count, formatted, day) =>
    plural('da', count, {
      one: `1 konto har været tilknyttet for kort tid til det. Ophøret planlægges til første mulige dag, efter ${day}.`,
      other: `${formatted} konti har været tilknyttet for kort tid til det. Ophørene planlægges til de første mulige dage, det sidste efter ${day}.`,
    }),
  money: (sum) => `Samlefakturaen bliver ${sum} lavere pr. måned; disse konti betaler deres egne fakturaer.`,
  noMoney: 'Samlefakturaen er uændret: disse konti betaler allerede deres egne fakturaer.',
  access: 'Personer fra hovedkontoen mister adgangen til disse konti.',
  stays: 'Aftaler, telefonnumre og de lokale teams’ logins ændres ikke.',
  list: 'Kontiene',
  when: 'Hvornår',
  periodEnd: (day) => `Ved faktureringsperiodens slutning, ${day}`,
  now: 'Nu',
  keep: 'Behold tilknytning',
  detach: (count, formatted) => `Frakobl ${accounts(count, formatted)}`,
  progress: (done, total) => `${done} af ${total}`,
  running: 'Konti frakobles…',
  stop: 'Stop',
  stopping: 'Stopper efter den konto der frakobles nu.',
  doneNow: (done, formatted, total) =>
    plural('da', done, {
      one: `1 af ${total} konti er frakoblet`,
      other: `${formatted} af ${total} konti er frakoblet`,
    }),
  doneLater: (done, formatted, total, day) =>
    plural('da', done, {
      one: `1 af ${total} konti frakobles efter ${day}`,
      other: `${formatted} af ${total} konti frakobles efter ${day}`,
    }),
  doneLast: (done, formatted, total, day) =>
    plural('da', done, {
      one: `1 af ${total} konti frakobles efter ${day}`,
      other: `${formatted} af ${total} konti er eller bliver frakoblet, den sidste efter ${day}`,
    }),
  lacks: {
    'not-standalone-payment': 'Kontoen har ingen egen betalingsmåde.',
    'no-local-admin': 'Ingen har eget login til kontoen.',
  },
  again: 'Prøv de øvrige igen',
  state: {
    ready: '',
    obstacle: 'Forbliver tilknyttet',
    sending: 'Frakobles…',
    uncertain: 'Kontrollerer om det blev gemt…',
    done: 'Udført',
    refused: 'Ikke frakoblet',
    failed: 'Ikke frakoblet',
    stopped: 'Ikke frakoblet',
  },
} satisfies Translation<typeof english>;
