import type { messages as english } from '../../elements/remind-owner/remind-owner.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const remindOwner = {
  title: (number) => `Påmind ejeren af ${number}`,
  titleUnnamed: 'Påmind ejeren',
  lead: 'Ejeren får e-mailen igen og en sms med et login-link.',
  phone: 'Mobilnummer',
  phoneHint: 'På en person der bestemmer over kontoen. Nummeret vises ikke for nogen bagefter.',
  phoneKnown: (to) => `Lad feltet være tomt for ${to}.`,
  state: {
    waiting: (to) => `Sms’en til ${to} er på vej.`,
    sent: (to) => `Der er sendt en sms til ${to}.`,
    'not-delivered': (to) => `Sms’en til ${to} blev ikke leveret. Kontrollér nummeret.`,
  },
  at: (time) => `Sendt: ${time}`,
  send: 'Send igen',
  againAt: (time) => `Kan sendes igen ${time}.`,
  noMore: 'Der kan ikke sendes mere for denne anmodning. Den er åben til den udløber.',
  done: 'Sendt igen',
  doneText: (to) => `E-mailen er på vej, og en sms til ${to}.`,
} satisfies Translation<typeof english>;
