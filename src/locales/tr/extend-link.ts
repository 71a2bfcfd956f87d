import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../elements/extend-link/extend-link.messages.js';

export const extendLink: Translation<typeof messages> = {
  titleUnnamed: 'Bağlantı süresi',
  title: (account, main) => `Bağlantı süresi: ${account} ve ${main}`,
  asked: {
    main: (account) => `Daha fazla süre istendi: ${account}`,
    secondary: (main) => `${main}, bağlantının daha uzun sürmesini istiyor`,
  },
  loadFailed: 'Bağlantı süresi yüklenemedi',
  none: 'Bu hesap artık bağlı değil.',
  now: (holds) => `Şu anda: ${holds}`,
  wanted: (wanted, now) => `Yeni süre: ${wanted}. Şu anki süre: ${now}.`,
  proposed: (by, main, day) => `İsteyen: ${by}, ${main}, ${day}`,
  said: (message) => `“${message}”`,
  answerUntil: (day) => `Hesap onay vermeden hiçbir şey değişmez. Onay ${day} tarihine kadar verilebilir.`,
  consent: (account) =>
    `Bu, ${account} hesabının onayladığının ötesine geçiyor. Yöneticilerine sorulur; onay vermeden hiçbir şey değişmez.`,
  atOnce:
    'Bu hemen geçerli olur. Diğer tarafa e-posta gider; daha fazla süre için yeniden onay vermesi gerekir.',
  askMain: (main) => `Daha fazla süreyi yalnızca ${main} isteyebilir ve sizin onay vermeniz gerekir.`,
  atEnd: 'Bitişiyle değişenler',
  message: 'Sorulan tarafa mesaj (isteğe bağlı)',
  why: 'Reddederseniz nedeni (isteğe bağlı)',
  submit: {
    set: 'Kaydet',
    propose: 'Daha fazla süre iste',
    accept: 'Onayla',
    decline: 'Reddet',
    cancel: 'İsteği geri al',
  },
  closeAndCheck: 'Kapat ve sonra kontrol et',
  done: {
    set: (holds) => holds,
    propose: 'Hesaba soruldu',
    accept: (holds) => holds,
    decline: 'Reddettiniz',
    cancel: 'İstek geri alındı',
  },
  doneTexts: {
    set: 'Her iki tarafa da e-posta gider.',
    propose: 'Yöneticilerine e-posta gider. Yanıt verene kadar hiçbir şey değişmez.',
    accept: 'Her iki tarafa da e-posta gider.',
    decline: 'Ana hesaba e-posta gider. Bağlantı önceki gibi sürer.',
    cancel: 'Her iki tarafa da e-posta gider. Bağlantı önceki gibi sürer.',
  },
  place: {
    change: 'Süreyi değiştir',
    limit: 'Bitiş belirle',
    answer: 'Gör ve yanıtla',
    look: 'İncele',
    declined: (account) => `${account} daha fazla süreyi onaylamıyor`,
    expired: (account) => `${account} zamanında yanıt vermedi`,
    reason: (reason) => `Neden: “${reason}”`,
    waits: 'Bağlantı sona eremedi',
    waitsText: 'Hesap bağımsız olmak için gerekenlere sahip olana kadar sürer. Eksik olan:',
    missing: {
      'not-standalone-payment': 'bir ödeme yöntemi',
      'no-local-admin': 'kendi giriş bilgileriyle hesabı yöneten biri',
    },
  },
};
