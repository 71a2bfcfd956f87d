import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-contracts/account-contracts.messages.js';

export const accountContracts = {
  title: 'Contracten',
  loadFailed: 'De contracten van dit account kunnen niet worden geladen',
  none: 'Dit account heeft geen contracten.',
  perMonth: (amount) => `${amount} per maand`,
  since: (day) => `sinds ${day}`,
  minimum: (day) => `loopt minimaal tot ${day}`,
  pays: {
    'as-account': (payer) => `Zoals het account: ${payer}`,
    decided: (payer, day) => `${payer} sinds ${day}`,
  },
  apart: 'Apart ingesteld voor dit contract',
  planned: (payer, day) => `Gepland: ${payer} vanaf ${day}`,
  plannedAsAccount: (day) => `Gepland: zoals het account vanaf ${day}`,
  costCentre: (value) => `Kostenplaats ${value}`,
  purchaseOrder: (value) => `Inkooporder ${value}`,
  changePayer: 'Betaler wijzigen…',
  changePayerOf: (product) => `Betaler wijzigen: ${product}`,
  setReferences: 'Referenties instellen…',
  setReferencesOf: (product) => `Referenties instellen: ${product}`,
  undo: 'Betaler behouden',
  undoOf: (product) => `Betaler behouden: ${product}`,
  undone: (product) => `De betaler van “${product}” blijft ongewijzigd.`,
  notUndone: 'De geplande wijziging is niet teruggedraaid',
} satisfies Translation<typeof english>;
