import type { messages } from '../../elements/correct-porting/correct-porting.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const correctPorting = {
  title: (provider) => `Ret oplysningerne til ${provider}`,
  titleUnnamed: 'Ret oplysningerne om nummerflytningen',
  lead: 'Præcis som i den nuværende aftale. Det der ikke er markeret, var rigtigt og sendes igen som det er.',
  loadFailed: 'Bestillingen kunne ikke indlæses',
  differs: (provider) => `${provider} har noget andet her.`,
  company: 'Aftalens ejer',
  street: 'Vej og husnummer',
  postcode: 'Postnummer',
  customerNumber: 'Kundenummer der',
  customerNumberHint: 'Det står på fakturaerne fra den udbyder.',
  pin: 'PIN-kode til den aftale',
  pinHint: 'Nogle udbydere frigiver kun numre med den. Den gives videre og gemmes ikke.',
  send: 'Send igen',
  sending: 'Sendes…',
  over: 'Der er ikke mere at rette: bestillingen er gået videre i mellemtiden.',
  notSent: 'Det blev ikke sendt',
} satisfies Translation<typeof messages>;
