import type { messages } from '../../elements/correct-porting/correct-porting.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const correctPorting = {
  title: (provider) => `Rätta uppgifterna för ${provider}`,
  titleUnnamed: 'Rätta uppgifterna för nummerflytten',
  lead: 'Exakt som i nuvarande avtal. Det som inte är markerat var rätt och skickas igen som det är.',
  loadFailed: 'Beställningen kunde inte läsas in',
  differs: (provider) => `${provider} har något annat här.`,
  company: 'Avtalets innehavare',
  street: 'Gata och husnummer',
  postcode: 'Postnummer',
  customerNumber: 'Kundnummer där',
  customerNumberHint: 'Det står på fakturorna från den leverantören.',
  pin: 'PIN-kod för det avtalet',
  pinHint: 'Vissa leverantörer släpper bara nummer med den. Den skickas vidare och sparas inte.',
  send: 'Skicka igen',
  sending: 'Skickas…',
  over: 'Det finns inget mer att rätta: beställningen har gått vidare under tiden.',
  notSent: 'Det skickades inte',
} satisfies Translation<typeof messages>;
