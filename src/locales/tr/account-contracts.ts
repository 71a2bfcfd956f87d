import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-contracts/account-contracts.messages.js';

export const accountContracts = {
  title: 'Sözleşmeler',
  loadFailed: 'Bu hesabın sözleşmeleri yüklenemedi',
  none: 'Hesabın sözleşmesi yok.',
  perMonth: (amount) => `aylık ${amount}`,
  since: (day) => `${day} tarihinden beri`,
  minimum: (day) => `en az ${day} tarihine kadar geçerli`,
  pays: {
    'as-account': (payer) => `Hesap gibi: ${payer}`,
    decided: (payer, day) => `${payer}, ${day} tarihinden beri`,
  },
  apart: 'Bu sözleşme için ayrıca belirlendi',
  planned: (payer, day) => `Planlanan: ${payer}, ${day} tarihinden itibaren`,
  plannedAsAccount: (day) => `Planlanan: hesap gibi, ${day} tarihinden itibaren`,
  costCentre: (value) => `Masraf merkezi ${value}`,
  purchaseOrder: (value) => `Satın alma sipariş no ${value}`,
  changePayer: 'Ödeyeni değiştir…',
  changePayerOf: (product) => `Ödeyeni değiştir: ${product}`,
  setReferences: 'Referansları belirle…',
  setReferencesOf: (product) => `Referansları belirle: ${product}`,
  undo: 'Ödeyeni koru',
  undoOf: (product) => `Ödeyeni koru: ${product}`,
  undone: (product) => `“${product}” için ödeyen aynı kalıyor.`,
  notUndone: 'Planlanan değişiklik geri alınmadı',
} satisfies Translation<typeof english>;
