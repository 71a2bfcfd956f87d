import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/transfer-credit/transfer-credit.messages.js';

export const transferCredit = {
  title: (name) => `Bakiye aktar: “${name}”`,
  titleUnnamed: 'Bakiye aktar',
  lead: 'Bakiye, ait olduğu hesabın kendi faturalarından düşülür. Her iki tarafa da e-posta gider.',
  loadFailed: 'Bakiyeler yüklenemedi',
  direction: 'Nereden nereye',
  way: (from, to) => `Gönderen: ${from}, alıcı: ${to}`,
  onlyOwn: (name) => `${name} kendi faturalarını ödediği için bakiyesi kendisinde kalır.`,
  otherCurrency: 'İki hesap farklı para birimlerinde faturalanıyor. Aktarım yapılamaz.',
  notEntitled: 'Bakiyeler, faturaları görebilen kişilere gösterilir.',
  amount: 'Tutar',
  amountHint: (most) => `En fazla ${most}.`,
  rule: {
    amount: 'Lütfen sıfırdan büyük bir tutar girin, ör. 12,50.',
    'more-than-there-is': (most) => `Bu, mevcut tutardan fazla: en fazla ${most}.`,
  },
  balances: 'İki tarafın bakiyesi',
  before: 'önce:',
  after: 'sonra:',
  notDone: 'Aktarım yapılmadı',
  changed: 'Bakiyeler bu arada değişti. Aktarım yapılmadı. Lütfen bakiyelere bakıp tekrar deneyin.',
  submit: 'Aktar',
  sending: 'Aktarılıyor…',
} satisfies Translation<typeof english>;
