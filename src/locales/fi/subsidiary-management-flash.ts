import type { messages } from '../../elements/subsidiary-management/subsidiary-management.flash.js';
import type { Translation } from '../../i18n/catalogue.js';

export const subsidiaryManagementFlash = {
  ordered: (name) => `”${name}” on tilattu ja linkitetty`,
  orderedText: (email) =>
    `Sähköposti on matkalla osoitteeseen ${email}. Sähköpostiosoite ja osoite on nyt vahvistettava.`,
  requested: 'Pyyntö lähetetty',
  requestedText: (until) =>
    `Jos tiedot vastaavat jotakin tiliä, sen omistaja on saanut viestin. Pyyntö on voimassa ${until} asti.`,
  linkedDone: (name) => `”${name}” on linkitetty`,
  linkedText: 'Molemmille osapuolille on ilmoitettu sähköpostitse.',
  detached: (name) => `”${name}” on irrotettu`,
  detachScheduled: (name, day) => `”${name}” pysyy linkitettynä ${day} asti`,
  detachedText: 'Molemmille osapuolille on ilmoitettu sähköpostitse. Tili toimii edelleen.',
  detachScheduledText: 'Molemmille osapuolille on ilmoitettu sähköpostitse. Siihen asti sen voi kumota.',
} satisfies Translation<typeof messages>;
