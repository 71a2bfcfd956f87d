import type { messages as english } from '../../elements/remind-owner/remind-owner.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const remindOwner = {
  title: (number) => `Påminn ägaren till ${number}`,
  titleUnnamed: 'Påminn ägaren',
  lead: 'Ägaren får mejlet igen och ett sms med en inloggningslänk.',
  phone: 'Mobilnummer',
  phoneHint: 'Till någon som bestämmer över kontot. Numret visas inte för någon efteråt.',
  phoneKnown: (to) => `Lämna tomt för ${to}.`,
  state: {
    waiting: (to) => `Sms:et till ${to} är på väg.`,
    sent: (to) => `Ett sms till ${to} har skickats.`,
    'not-delivered': (to) => `Sms:et till ${to} levererades inte. Kontrollera numret.`,
  },
  at: (time) => `Skickat: ${time}`,
  send: 'Skicka igen',
  againAt: (time) => `Kan skickas igen ${time}.`,
  noMore: 'Inget mer kan skickas för förfrågan. Den är öppen tills den går ut.',
  done: 'Skickat igen',
  doneText: (to) => `Mejlet är på väg, och ett sms till ${to}.`,
} satisfies Translation<typeof english>;
