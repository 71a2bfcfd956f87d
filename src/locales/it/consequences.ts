import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/consequences.messages.js';

const people = (count: number) => plural('it', count, { one: '1 persona', other: `${count} persone` });

export const consequences: Translation<typeof messages> = {
  change: {
    'joins-collective-invoice': (main, from, monthly) =>
      `Dal giorno ${from} i suoi ${monthly} al mese sono sulla fattura cumulativa di ${main}.`,
    'pays-itself-until': (until) => `Fino al giorno ${until} l’account paga in proprio, come finora.`,
    'begins-on': (on) =>
      `Il collegamento inizia il giorno ${on}. Fino ad allora non cambia nulla, e ciascuna parte può disdire.`,
    'stays-on-collective-invoice': (main) => `L’account resta sulla fattura cumulativa di ${main}.`,
    'keeps-own-invoice': (monthly) => `L’account paga la propria fattura, ${monthly} al mese, come finora.`,
    'own-invoice': (from, monthly) =>
      `Dal giorno ${from} l’account riceve una fattura propria: ${monthly} al mese.`,
    'last-collective-invoice': (on) => `L’ultima volta sulla fattura cumulativa: ${on}.`,
    'past-invoices-stay': 'Le fatture precedenti restano dove sono.',
    'main-gains-access': (main, count) =>
      plural('it', count, {
        one: `1 persona di ${main} può lavorare nell’account senza altre credenziali.`,
        other: `${count} persone di ${main} possono lavorare nell’account senza altre credenziali.`,
      }),
    'main-sees-overview': (main) =>
      `${main} vede l’account nella propria panoramica; nessuno può lavorarci da lì.`,
    'main-loses-access': (main, count) =>
      plural('it', count, {
        one: `1 persona di ${main} perde l’accesso.`,
        other: `${count} persone di ${main} perdono l’accesso.`,
      }),
    'main-had-no-access': (main) => `Nessuno di ${main} aveva accesso.`,
    'local-team-keeps-access': (names, more) =>
      more > 0
        ? `${names} e altre ${people(more)} mantengono le proprie credenziali.`
        : `L’accesso con credenziali proprie rimane: ${names}.`,
    'no-local-team': 'Nessuno ha credenziali proprie per questo account.',
    'numbers-stay': (count) =>
      plural('it', count, {
        one: 'Il numero di telefono resta.',
        other: `Tutti i ${count} numeri di telefono restano.`,
      }),
    'forwarding-stays': 'La deviazione di chiamata resta come impostata.',
    'contracts-continue': 'I contratti e i relativi costi continuano.',
    'can-be-ended': 'In seguito ciascuna parte può terminare il collegamento.',
    'ends-by-itself': (until) => `Il collegamento termina automaticamente, ultimo giorno: ${until}.`,
    'goes-on-by-itself': (until, months) =>
      plural('it', months, {
        one: `Il collegamento vale fino al giorno ${until} e poi prosegue di mese in mese, finché una parte non dice di no.`,
        other: `Il collegamento vale fino al giorno ${until} e poi prosegue ogni volta di ${months} mesi, finché una parte non dice di no.`,
      }),
    'invoice-grows': (from, monthly) =>
      `Dal giorno ${from} la Sua fattura cumulativa aumenta di ${monthly} al mese.`,
    'invoice-unchanged': 'La Sua fattura cumulativa resta invariata.',
    'invoice-shrinks': (from, monthly) =>
      `Dal giorno ${from} la Sua fattura cumulativa diminuisce di ${monthly} al mese.`,
    'last-invoice-of': (main, on) => `L’ultima fattura cumulativa di ${main} termina il giorno ${on}.`,
    'people-lose-access': (count) =>
      plural('it', count, {
        one: '1 Suo collaboratore non può più lavorare nell’account.',
        other: `${count} Suoi collaboratori non possono più lavorare nell’account.`,
      }),
    'nobody-had-access': 'Nessuno dei Suoi collaboratori poteva lavorare nell’account.',
    'notes-end':
      'Il nome personalizzato, le etichette e i riferimenti vengono meno con la fine del collegamento.',
    'never-without-main':
      'Fino all’ultimo giorno appartiene a un account principale, dal giorno dopo all’altro.',
    'can-be-taken-back': (until) => `Fino al giorno ${until} ciascuna parte può ritirarlo.`,
    'people-gain-access': (count) =>
      plural('it', count, {
        one: '1 Suo collaboratore può lavorare nell’account senza altre credenziali.',
        other: `${count} Suoi collaboratori possono lavorare nell’account senza altre credenziali.`,
      }),
    'overview-only':
      'L’account è visibile nella Sua panoramica; nessuno dei Suoi collaboratori può lavorarci.',
    'local-team-unchanged': 'Gli utenti dell’account mantengono le proprie credenziali e i propri diritti.',
  },
  group: { money: 'Fatturazione', access: 'Accesso', stays: 'Resta invariato' },
};
