import type { messages as english } from '../../elements/remind-owner/remind-owner.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const remindOwner = {
  title: (number) => `Inhaber von ${number} erinnern`,
  titleUnnamed: 'Inhaber erinnern',
  lead: 'Die E-Mail geht noch einmal hinaus, dazu eine SMS mit einem Link zum Anmelden.',
  phone: 'Mobilnummer',
  phoneHint: 'Von jemandem, der über den Account entscheidet. Danach wird sie niemandem gezeigt.',
  phoneKnown: (to) => `Leer lassen für ${to}.`,
  state: {
    waiting: (to) => `Die SMS an ${to} ist unterwegs.`,
    sent: (to) => `Eine SMS an ${to} wurde gesendet.`,
    'not-delivered': (to) => `Die SMS an ${to} wurde nicht zugestellt. Bitte prüfen Sie die Nummer.`,
  },
  at: (time) => `Geschrieben: ${time}`,
  send: 'Noch einmal senden',
  againAt: (time) => `Ab ${time} kann noch einmal gesendet werden.`,
  noMore: 'Für diese Anfrage kann nichts mehr gesendet werden. Sie bleibt offen, bis sie endet.',
  done: 'Noch einmal gesendet',
  doneText: (to) => `Die E-Mail ist unterwegs, dazu eine SMS an ${to}.`,
} satisfies Translation<typeof english>;
