import type { messages as english } from '../../elements/remind-owner/remind-owner.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const remindOwner = {
  title: (number) => `Sollecita il titolare di ${number}`,
  titleUnnamed: 'Sollecita il titolare',
  lead: 'Il titolare riceve di nuovo l’e-mail e un SMS con un link per accedere.',
  phone: 'Numero di cellulare',
  phoneHint: 'Di una persona che decide sull’account. In seguito non viene mostrato a nessuno.',
  phoneKnown: (to) => `Lasciare vuoto per ${to}.`,
  state: {
    waiting: (to) => `L’SMS a ${to} è in arrivo.`,
    sent: (to) => `Un SMS è stato inviato a ${to}.`,
    'not-delivered': (to) => `L’SMS a ${to} non è stato recapitato. Controllare il numero.`,
  },
  at: (time) => `Inviato: ${time}`,
  send: 'Invia di nuovo',
  againAt: (time) => `Nuovo invio possibile alle ore ${time}.`,
  noMore: 'Per questa richiesta non si può inviare altro. Resta aperta fino alla scadenza.',
  done: 'Inviato di nuovo',
  doneText: (to) => `L’e-mail è in arrivo, insieme a un SMS a ${to}.`,
} satisfies Translation<typeof english>;
