import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/contract-references/contract-references.messages.js';

export const contractReferences = {
  title: (product) => `“${product}” sözleşmesinin referansları`,
  titleUnnamed: 'Sözleşmenin referansları',
  lead: 'Sonraki faturadan itibaren bu sözleşmenin satırlarında yer alır. Boş bırakılırsa hesabınkiler kullanılır.',
  loadFailed: 'Belirlenenler yüklenemedi',
  costCentre: 'Masraf merkezi',
  costCentreHint: 'Muhasebe departmanınız ücretleri buna göre ayırır. En fazla 40 karakter.',
  purchaseOrder: 'Satın alma sipariş no',
  purchaseOrderHint: 'Ücretlerin ait olduğu satın alma siparişinin numarası.',
  notSaved: 'Kaydedilmedi',
  changed:
    'Bu arada başka biri bu sözleşmeyi değiştirdi. Sizin sürümünüz henüz kaydedilmedi. Hangisi kalsın?',
  save: 'Kaydet',
  saving: 'Kaydediliyor…',
} satisfies Translation<typeof english>;
