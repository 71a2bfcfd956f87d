import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/preconditions.messages.js';

export const preconditions: Translation<typeof messages> = {
  title: {
    met: 'Inget är i vägen',
    noted: 'Vad som fortfarande är öppet',
    blocking: 'Det här måste ordnas först',
  },
  name: {
    'open-invoices': 'Öppna fakturor',
    unbilled: 'Avgifter som inte är fakturerade ännu',
    'open-quotes': 'Öppna offerter',
    credit: 'Tillgodohavande',
    'changed-lately': 'Tid sedan senaste koppling',
  },
  state: { met: 'Ordnat', noted: 'Noterat', blocking: 'I vägen' },
  met: {
    'open-invoices': 'Inga är öppna.',
    unbilled: 'Allt är fakturerat.',
    'open-quotes': 'Inga är öppna.',
    credit: 'Det finns inget.',
    'changed-lately': 'Den är tillräckligt lång.',
  },
  owner: {
    'open-invoices': (day) => `Den första förfaller den ${day}.`,
    unbilled: (day) => `Utan åtgärd faktureras det den ${day}.`,
    'open-quotes':
      'De kan inte längre användas för beställning när kontot är kopplat. Använd eller dra tillbaka dem som är viktiga.',
    credit: 'Det stannar hos det här kontot. Det används inte för samlingsfakturan.',
  },
  hidden: 'Någon på kontot som får se dess fakturor ser hur mycket och kan ordna det här.',
  noPayment: 'Lägg till ett betalningssätt eller betala med överföring. Kontrollera sedan igen.',
  main: {
    'open-invoices': 'Någon på kontot betalar dem. Sedan kan kontot kopplas.',
    unbilled: 'Någon på kontot låter fakturera och betalar dem, eller så inväntas nästa faktura.',
    'open-quotes': 'Kontot kan inte längre beställa utifrån dem när det är kopplat.',
    credit: 'Det stannar hos kontot. Det används inte för er samlingsfaktura.',
  },
  waits: (day) => `Kontot hörde nyligen till ett huvudkonto. Det kan kopplas från ${day}.`,
  clear: {
    'open-invoices': (amount) => `Betala ${amount} nu`,
    unbilled: (amount) => `Fakturera ${amount} nu`,
  },
  checkAgain: 'Kontrollera igen',
};
