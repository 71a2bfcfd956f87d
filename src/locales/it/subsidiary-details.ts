import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-details/subsidiary-details.messages.js';

export const subsidiaryDetails = {
  close: 'Chiudi dettagli',
  failed: 'Impossibile caricare i dettagli',
  panels: 'Dettagli dell’account',
  panel: {
    overview: 'Panoramica',
    billing: 'Fatturazione',
    access: 'Accesso',
    forwarding: 'Deviazione di chiamata',
    activity: 'Attività',
  },
  lacking: {
    access: 'L’elenco di chi ha accesso non rientra nel Suo accesso',
    activity: 'Le attività degli account non rientrano nel Suo accesso',
  },
  lackingText: (who) => `Chi può concedere questo diritto: ${who}.`,
  ask: 'Richiedi',
  previous: 'Account precedente',
  next: 'Account successivo',
  isFirst: 'Questo è il primo account dell’elenco',
  isLast: 'Questo è l’ultimo account dell’elenco',
  notListed: 'Al momento questo account non è tra quelli dell’elenco',
  position: (place, total) => `${place} di ${total}`,
  stepFailed: 'Impossibile caricare l’account successivo',
} satisfies Translation<typeof english>;
