import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/swap-main/swap-main.messages.js';

export const swapMain = {
  titleUnnamed: 'Ana hesabı değiştir',
  title: (to) => `“${to}” hesabını ana hesap yap`,
  loadFailed: 'Nelerin değişeceği yüklenemedi',
  lead: (to, from, day) =>
    `“${to}”, “${from}” hesabının yerini alır; “${from}” onun alt hesaplarından biri olur. Zamanında onay verilirse tarih: ${day}.`,
  none: 'Önerilen bir ana hesap değişikliği yok.',
  standing: {
    proposed: {
      main: (to) => `Ana hesap olması soruldu: “${to}”`,
      successor: (from) => `“${from}”, bu hesabın ana hesap olmasını öneriyor`,
    },
    planned: (to, day) => `“${to}” ${day} tarihinde ana hesap olur`,
    done: (to, day) => `“${to}” ${day} tarihinden beri ana hesap`,
    declined: (to) => `“${to}” ana hesap olmayı reddetti`,
    canceled: (to) => `Ana hesap olması geri alındı: “${to}”`,
    expired: (to) => `Ana hesap olması sorusuna yanıt verilmedi: “${to}”`,
    failed: (to) => `“${to}” ana hesap olamadı`,
  },
  validUntil: (day) => `Onay verilmeden hiçbir şey değişmez. Öneri ${day} tarihine kadar geçerlidir.`,
  plannedText: (day) =>
    `${day} tarihine kadar her iki taraf da bunu geri alabilir. Ardından her şey bir anda değişir.`,
  endedText: 'Hiçbir şey değişmedi.',
  doneText: 'Tüm bağlı hesaplar, etiketleri ve adlarıyla artık ona ait.',
  proposed: (by, day) => `Öneren: ${by}, ${day}`,
  said: (message) => `“${message}”`,
  message: 'Sorulan tarafa mesaj (isteğe bağlı)',
  messageHint: 'E-posta alırlar ve nelerin değişeceğini portalda görürler.',
  notPossible: 'Henüz ana hesap olamaz',
  obstacle: {
    'swap-in-progress': 'Başka bir ana hesap değişikliği sürüyor. Önce onu geri alın.',
    'account-halted': 'İki hesaptan biri askıda veya kapatılıyor.',
    'not-ready': 'Siparişi hâlâ sürüyor.',
    'invoice-only': 'Yalnızca toplu faturada yer alıyor. Önce bağlayın.',
    'detach-in-progress': 'Bağlantısının bitişi planlandı. Önce bunu geri alın.',
    'payer-change-in-progress': 'Ödeyen değişikliği planlandı. O günü bekleyin veya geri alın.',
    'no-local-admin': 'Kendi ekibinden yöneticisi yok: birinin onay vermesi ve yönetimi üstlenmesi gerekir.',
    'not-standalone-payment': 'Toplu fatura için ödeme yöntemi yok.',
  },
  change: {
    'pays-collective-invoice': (account, day, count, monthly) =>
      `${day} tarihinden itibaren toplu faturayı “${account}” öder: ${count} hesap, aylık ${monthly}.`,
    'last-collective-invoice': (account, day) =>
      `“${account}” hesabının son toplu faturası ${day} tarihinde sona erer.`,
    'own-charges': (account, collective, monthly) =>
      collective
        ? `“${account}” hesabının ücretleri de (aylık ${monthly}) toplu faturaya geçer.`
        : `“${account}” kendi ücretlerini ödemeye devam eder (aylık ${monthly}).`,
    'past-invoices-stay': (account) => `Önceki faturalar “${account}” hesabında kalır.`,
    'people-administer': (account, names, more) =>
      more > 0
        ? `“${account}” hesabından ${names} ve ${more} kişi daha tüm hesapları görür ve yönetir.`
        : `“${account}” hesabından tüm hesapları gören ve yöneten: ${names}.`,
    'people-lose-accounts': (account, count) =>
      `“${account}” hesabından ${count} kişi artık diğer hesaplarda çalışamaz; kendi giriş bilgileri kalır.`,
    'requests-withdrawn': (count) => `O sırada yanıt bekleyen ${count} talep geri çekilir.`,
    'local-teams-unchanged': 'Tüm hesapların ekipleri kendi giriş bilgilerini ve yetkilerini korur.',
    'accounts-unchanged': 'Tüm hesapların numaraları, çağrı yönlendirmesi ve sözleşmeleri olduğu gibi kalır.',
    'notes-go-along':
      'Verdiğiniz adlar, etiketler, masraf merkezleri ve satın alma sipariş numaraları birlikte taşınır.',
    'can-be-undone': (day) => `${day} tarihine kadar her iki taraf da geri alabilir.`,
  },
  keep: 'Hiçbir şeyi değiştirme',
  submit: { propose: 'Öner', accept: 'Onayla', decline: 'Reddet', cancel: 'Geri al' },
  done: {
    propose: (to) => `Soruldu: “${to}”`,
    accept: (to, day) => `“${to}” ${day} tarihinde ana hesap olur`,
    decline: (from) => `“${from}” ana hesap olarak kalır`,
    cancel: (from) => `“${from}” ana hesap olarak kalır`,
  },
  doneTexts: {
    propose:
      'Size ve sorulan tarafa e-posta gider. Onay verilene kadar hiçbir şey değişmez ve buradan geri alabilirsiniz.',
    accept: 'Her iki tarafa da e-posta gider. Bir gün öncesine kadar her iki taraf da buradan geri alabilir.',
    decline: 'Hiçbir şey değişmez. Her iki tarafa da e-posta gider.',
    cancel: 'Hiçbir şey değişmez. Her iki tarafa da e-posta gider.',
  },
  look: 'İncele…',
  make: 'Ana hesap yap…',
  closeAndCheck: 'Kapat ve sonra kontrol et',
} satisfies Translation<typeof english>;
