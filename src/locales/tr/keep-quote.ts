import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/add-account-wizard/add-account-wizard.quote.messages.js';

export const keepQuote = {
  title: 'Henüz sipariş vermiyor musunuz?',
  text: (days: number) =>
    `Bunu teklif olarak saklayın. Fiyatları ${days} gün geçerlidir ve bir iş arkadaşınız bununla sipariş verebilir.`,
  save: 'Teklif olarak kaydet',
  saved: (number: string) => `${number} numaralı teklif kaydedildi`,
  savedText: (day: string) =>
    `Fiyatları ${day} tarihine kadar geçerlidir. Siz ve burada sipariş verebilen herkes teklifi genel bakışta bulur.`,
  notSaved: 'Teklif kaydedilmedi',
  full: 'Bu hesap, izin verilen en fazla açık teklif sayısına ulaştı. Önce genel bakıştan birini geri çekin.',
  download: 'Teklifi indir',
  downloadFailed: 'Teklif indirilemedi',
  mail: 'İş arkadaşına gönder…',
  opening: 'Teklif açılıyor.',
  unopened: 'Bu teklif açılamadı',
  counts: (number: string) => `${number} numaralı teklifin fiyatları`,
  countsText: (day: string) =>
    `Fiyatı etkileyen bir şeyi değiştirmediğiniz sürece ${day} tarihine kadar geçerlidir.`,
  other: (number: string) => `Bu artık ${number} numaralı tekliftekiyle aynı değil`,
  otherText:
    'Bir şeyi değiştirdiniz; bu nedenle bugünün fiyatları geçerli. Eski haline getirirseniz teklifin fiyatları geçerli olur.',
  expired: (number: string, day: string) => `${number} numaralı teklif ${day} tarihine kadar geçerliydi`,
  expiredText: 'Her şey önceki gibi doldurulmuş durumda. Fiyatlar bugünün fiyatları.',
  renew: 'Yeniden hesapla',
  withdrawn: (number: string) => `${number} numaralı teklif geri çekildi`,
  withdrawnText:
    'Artık kimse bununla sipariş veremez. Doldurulanlar, bugünün fiyatlarıyla ayrı bir sipariş olarak kalır.',
  leave: 'Teklif olmadan devam et',
  renewed: (number: string) => `${number} numaralı teklif yeniden hesaplandı`,
  renewedText: 'Yerini başka bir teklif aldı.',
  open: 'O teklifi aç',
  ordered: (number: string) => `${number} numaralı teklif zaten sipariş edildi`,
  orderedText: 'Hesap genel bakışınızda. Hiçbir şey iki kez sipariş edilmez.',
} satisfies Translation<typeof english>;
