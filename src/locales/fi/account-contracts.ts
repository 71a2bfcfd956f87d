import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-contracts/account-contracts.messages.js';

export const accountContracts = {
  title: 'Sopimukset',
  loadFailed: 'Tilin sopimuksia ei voitu ladata',
  none: 'Tilillä ei ole sopimuksia.',
  perMonth: (amount) => `${amount} kuukaudessa`,
  since: (day) => `${day} alkaen`,
  minimum: (day) => `voimassa vähintään ${day} asti`,
  pays: {
    'as-account': (payer) => `Kuten tili: ${payer}`,
    decided: (payer, day) => `${payer} ${day} alkaen`,
  },
  apart: 'Päätetty tälle sopimukselle',
  planned: (payer, day) => `Suunniteltu: ${payer} ${day} alkaen`,
  plannedAsAccount: (day) => `Suunniteltu: kuten tili ${day} alkaen`,
  costCentre: (value) => `Kustannuspaikka ${value}`,
  purchaseOrder: (value) => `Ostotilaus ${value}`,
  changePayer: 'Vaihda maksajaa…',
  changePayerOf: (product) => `Vaihda maksajaa: ${product}`,
  setReferences: 'Aseta viitetiedot…',
  setReferencesOf: (product) => `Aseta viitetiedot: ${product}`,
  undo: 'Säilytä maksaja',
  undoOf: (product) => `Säilytä maksaja: ${product}`,
  undone: (product) => `Sopimuksen ”${product}” maksaja pysyy ennallaan.`,
  notUndone: 'Suunniteltua vaihtoa ei kumottu',
} satisfies Translation<typeof english>;
