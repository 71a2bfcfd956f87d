import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../ui/request-end.messages.js';

export const requestEnd = {
  declined: (day) => `Właściciel odrzucił tę prośbę ${day}`,
  reason: {
    'unknown-sender': 'Nadawca nie jest tam znany. Przed kolejną prośbą przedstaw się w inny sposób.',
    'wrong-account': 'Według odpowiedzi to niewłaściwe konto. Przed kolejną prośbą sprawdź numer klienta.',
    'not-now': 'Nie w tej chwili. Później można poprosić ponownie.',
    other: 'Z innego powodu.',
  },
  follows: (day) => `Ta prośba następuje po prośbie z ${day}.`,
  renewed: 'Tę prośbę zastąpiła inna',
  wrote: 'Treść od właściciela',
} satisfies Translation<typeof english>;
