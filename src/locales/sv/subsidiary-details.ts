import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-details/subsidiary-details.messages.js';

export const subsidiaryDetails = {
  close: 'Stäng detaljer',
  failed: 'Detaljerna kunde inte läsas in',
  panels: 'Kontots detaljer',
  panel: {
    overview: 'Översikt',
    billing: 'Fakturering',
    access: 'Åtkomst',
    forwarding: 'Vidarekoppling',
    activity: 'Aktivitet',
  },
  lacking: {
    access: 'Vem som har åtkomst ingår inte i din åtkomst',
    activity: 'Kontonas aktivitet ingår inte i din åtkomst',
  },
  lackingText: (who) => `${who} kan ge dig det.`,
  ask: 'Be om det',
  previous: 'Föregående konto',
  next: 'Nästa konto',
  isFirst: 'Det här är det första kontot i listan',
  isLast: 'Det här är det sista kontot i listan',
  notListed: 'Kontot finns inte i listan just nu',
  position: (place, total) => `${place} av ${total}`,
  stepFailed: 'Nästa konto kunde inte läsas in',
} satisfies Translation<typeof english>;
