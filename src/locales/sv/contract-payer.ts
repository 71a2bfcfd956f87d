import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/contract-payer/contract-payer.messages.js';

export const contractPayer = {
  title: (product) => `Vem betalar för avtalet ”${product}”?`,
  titleUnnamed: 'Vem som betalar för avtalet',
  lead: 'Ett avtal följer sitt konto, eller stannar hos den ena parten oavsett vem som betalar för resten.',
  loadFailed: 'Det gick inte att läsa in vad det här skulle ändra',
  who: 'Vem som betalar',
  paidBy: {
    'as-account': 'Som kontot',
    main: 'Huvudkontots samlingsfaktura',
    secondary: 'Kontots egen faktura',
  },
  asItIs: 'Så är det nu. Välj ett annat alternativ för att se vad det ändrar.',
  notPossible: 'Det kan inte bestämmas ännu. Inget har ändrats:',
  change: {
    from: {
      main: (day) => `Från och med ${day} är det här avtalet på samlingsfakturan.`,
      secondary: (day) => `Från och med ${day} är det här avtalet på kontots egen faktura.`,
    },
    kept: {
      main: 'Avtalet är kvar på samlingsfakturan, även om kontot en dag betalar självt.',
      secondary:
        'Kontot fortsätter att självt betala för avtalet, även när samlingsfakturan betalar för resten.',
    },
    follows: 'När någon annan betalar för kontot följer det här avtalet med.',
    others: 'Vem som betalar för kontots övriga avtal.',
    past: 'Tidigare fakturor finns kvar där de är.',
    references: 'Avtalets referenser finns kvar.',
    access: 'Åtkomst och inloggningar ändras inte.',
  },
  leave: 'Låt vara som det är',
  submit: 'Bestäm',
  checkAgain: 'Kontrollera igen',
  refused: (product) => `Vem som betalar för ”${product}” ändrades inte`,
  done: {
    main: (product, day) => `”${product}” är på samlingsfakturan från ${day}`,
    secondary: (product, day) => `Kontot betalar självt för ”${product}” från ${day}`,
  },
  doneText: 'Båda parter får ett meddelande om det här.',
  doneLaterText:
    'Båda parter får ett meddelande om det här. Till dess ändras inget, och du kan ångra det i listan med avtal.',
  closeAndCheck: 'Stäng och fortsätt kontrollera',
} satisfies Translation<typeof english>;
