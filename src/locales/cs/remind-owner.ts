import type { messages as english } from '../../elements/remind-owner/remind-owner.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const remindOwner = {
  title: (number) => `Připomenout majiteli účtu ${number}`,
  titleUnnamed: 'Připomenout majiteli',
  lead: 'Majitel dostane znovu e-mail a SMS s odkazem k přihlášení.',
  phone: 'Mobilní číslo',
  phoneHint: 'Někoho, kdo o účtu rozhoduje. Potom se už nikomu nezobrazí.',
  phoneKnown: (to) => `Pro číslo ${to} nechte prázdné.`,
  state: {
    waiting: (to) => `SMS na číslo ${to} je na cestě.`,
    sent: (to) => `SMS na číslo ${to} byla odeslána.`,
    'not-delivered': (to) => `SMS na číslo ${to} nebyla doručena. Zkontrolujte prosím číslo.`,
  },
  at: (time) => `Odesláno: ${time}`,
  send: 'Odeslat znovu',
  againAt: (time) => `Znovu lze odeslat v ${time}.`,
  noMore: 'Pro tuto žádost už nelze nic odeslat. Zůstává otevřená, dokud neskončí.',
  done: 'Odesláno znovu',
  doneText: (to) => `E-mail je na cestě a s ním SMS na číslo ${to}.`,
} satisfies Translation<typeof english>;
