import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-references/invoice-references.messages.js';

export const invoiceReferences = {
  title: (name) => `Referanslar: “${name}”`,
  titleUnnamed: 'Referanslar',
  lead: 'Sonraki faturada ve onu izleyenlerde yer alır. Düzenlenmiş faturalar olduğu gibi kalır.',
  loadFailed: 'Belirlenenler yüklenemedi',
  costCentre: 'Masraf merkezi',
  costCentreHint: 'Muhasebe departmanınız ücretleri buna göre ayırır. En fazla 40 karakter.',
  purchaseOrder: 'Satın alma sipariş no',
  purchaseOrderHint: 'Ücretlerin ait olduğu satın alma siparişinin numarası.',
  invoiceName: 'Faturalardaki ad',
  invoiceNameHint: (name) =>
    `Toplu faturada ve belgelerinde bu ad kullanılır. En fazla 60 karakter. Boş bırakılırsa: “${name}”.`,
  notSaved: 'Kaydedilmedi',
  changed: 'Bu arada başka biri bu hesabı değiştirdi. Sizin sürümünüz henüz kaydedilmedi. Hangisi kalsın?',
  save: 'Kaydet',
  saving: 'Kaydediliyor…',
} satisfies Translation<typeof english>;
