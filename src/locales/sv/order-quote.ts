import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-quote/order-quote.messages.js';

export const orderQuote = {
  title: (number) => `Offert ${number}`,
  loading: 'Offerten öppnas.',
  failed: 'Offerten kunde inte öppnas',
  gone: 'Den här länken leder ingenstans längre',
  goneText:
    'Offerten upphörde för ett tag sedan, eller så är länken inte fullständig. Be den som skickade den om en ny.',
  for: 'För',
  account: 'Nytt konto',
  unnamed: 'utan namn ännu',
  location: 'Anslutningens adress',
  validUntil: 'Gäller till och med',
  term: 'Bindningstid',
  months: (count) => plural('sv', count, { one: '1 månad', other: `${count} månader` }),
  terms: 'Villkor',
  service: 'Tjänst',
  monthly: 'Per månad',
  once: 'Engångskostnad',
  total: 'Totalt, inklusive moms',
  line: (quantity, name) => `${quantity} × ${name}`,
  goOn: 'Fortsätt med beställningen',
  goOnText: 'Du loggar in först. Sedan är allt ifyllt; inget beställs förrän du har granskat det.',
  state: {
    expired: {
      title: (number, day) => `Offert ${number} gällde till och med ${day}`,
      text: 'Priserna gäller inte längre. Du kan fortsätta med allt ifyllt, till dagens priser.',
    },
    ordered: {
      title: (number) => `Offert ${number} har beställts`,
      text: 'Kontot finns i översikten hos den som beställde. Inget mer behöver göras.',
    },
    withdrawn: {
      title: (number) => `Offert ${number} har dragits tillbaka`,
      text: 'Ingen kan längre beställa utifrån den. Fråga den som skickade den.',
    },
    renewed: {
      title: (number) => `Offert ${number} har räknats om`,
      text: 'En ny offert har ersatt den. Du hittar den när du fortsätter.',
    },
  },
} satisfies Translation<typeof english>;
