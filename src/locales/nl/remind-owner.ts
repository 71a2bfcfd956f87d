import type { messages as english } from '../../elements/remind-owner/remind-owner.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const remindOwner = {
  title: (number) => `Eigenaar van ${number} herinneren`,
  titleUnnamed: 'Eigenaar herinneren',
  lead: 'De eigenaar krijgt de e-mail opnieuw, en een sms met een link om in te loggen.',
  phone: 'Mobiel nummer',
  phoneHint: 'Van iemand die over het account beslist. Het wordt daarna aan niemand getoond.',
  phoneKnown: (to) => `Laat leeg voor ${to}.`,
  state: {
    waiting: (to) => `De sms naar ${to} is onderweg.`,
    sent: (to) => `Er is een sms naar ${to} verstuurd.`,
    'not-delivered': (to) => `De sms naar ${to} is niet afgeleverd. Controleer het nummer.`,
  },
  at: (time) => `Geschreven: ${time}`,
  send: 'Opnieuw versturen',
  againAt: (time) => `Opnieuw versturen kan om ${time}.`,
  noMore: 'Voor dit verzoek kan niets meer worden verstuurd. Het blijft open totdat het verloopt.',
  done: 'Opnieuw verstuurd',
  doneText: (to) => `De e-mail is onderweg, en een sms naar ${to}.`,
} satisfies Translation<typeof english>;
