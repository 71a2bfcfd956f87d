import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-details/subsidiary-details.messages.js';

export const subsidiaryDetails = {
  close: 'Luk detaljer',
  failed: 'Detaljerne kunne ikke indlæses',
  panels: 'Kontoens detaljer',
  panel: {
    overview: 'Oversigt',
    billing: 'Fakturering',
    access: 'Adgang',
    forwarding: 'Viderestilling',
    activity: 'Aktivitet',
  },
  lacking: {
    access: 'Hvem der har adgang, er ikke omfattet af din adgang',
    activity: 'Kontienes aktivitet er ikke omfattet af din adgang',
  },
  lackingText: (who) => `${who} kan give dig det.`,
  ask: 'Bed om det',
  previous: 'Forrige konto',
  next: 'Næste konto',
  isFirst: 'Dette er den første konto på listen',
  isLast: 'Dette er den sidste konto på listen',
  notListed: 'Kontoen er ikke på listen i øjeblikket',
  position: (place, total) => `${place} af ${total}`,
  stepFailed: 'Den næste konto kunne ikke indlæses',
} satisfies Translation<typeof english>;
