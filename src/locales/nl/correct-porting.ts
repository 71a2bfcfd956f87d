import type { messages } from '../../elements/correct-porting/correct-porting.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const correctPorting = {
  title: (provider) => `Gegevens voor ${provider} corrigeren`,
  titleUnnamed: 'Gegevens voor nummerbehoud corrigeren',
  lead: 'Precies zoals in het huidige contract. Wat niet is gemarkeerd, klopte en gaat ongewijzigd opnieuw mee.',
  loadFailed: 'De bestelling kan niet worden geladen',
  differs: (provider) => `${provider} heeft hier iets anders.`,
  company: 'Eigenaar van het contract',
  street: 'Straat en huisnummer',
  postcode: 'Postcode',
  customerNumber: 'Klantnummer bij die aanbieder',
  customerNumberHint: 'Staat op de facturen van die aanbieder.',
  pin: 'Pincode van dat contract',
  pinHint:
    'Sommige aanbieders geven nummers alleen hiermee vrij. De pincode wordt doorgegeven en niet bewaard.',
  send: 'Opnieuw versturen',
  sending: 'Wordt verstuurd…',
  over: 'Er valt niets meer te corrigeren: de bestelling is intussen verdergegaan.',
  notSent: 'Versturen is niet gelukt',
} satisfies Translation<typeof messages>;
