import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/move-account/move-account.messages.js';

export const moveAccount = {
  titleUnnamed: 'Başka ana hesaba geçiş',
  title: (number) => `${number} hesabının size geçmesini iste`,
  loadFailed: 'Nelerin değişeceği yüklenemedi',
  none: 'Bu hesap için istenen bir geçiş yok.',
  lead: (number, to, day) =>
    `${number} başka bir ana hesaba ait. Herkes zamanında onaylarsa ${day} tarihinde, arada boş gün olmadan ${to} ana hesabına ait olur.`,
  asks: {
    owner: 'Hesap sahibi zaten onay verdi. Şimdi mevcut ana hesaba sorulur.',
    both: 'Şimdi mevcut ana hesaba ve hesap sahibine sorulur.',
  },
  candidate: 'Hesap',
  candidateFacts: (name, city, digits) => `${name} · ${city} · …${digits}`,
  standing: {
    proposed: {
      new: (account) => `Size geçip geçemeyeceği soruldu: ${account}`,
      present: (account, to) => `${to}, şu hesabın kendisine geçmesini istiyor: ${account}`,
      account: (_account, to) => `${to}, bu hesabın kendisine geçmesini istiyor`,
    },
    planned: {
      new: (account, day) => `${account}, ${day} tarihinde size geçer`,
      present: (account, day, to) => `${account}, ${day} tarihinde ${to} ana hesabına geçer`,
      account: (_account, day, to) => `Bu hesap ${day} tarihinde ${to} ana hesabına geçer`,
    },
    done: (account, to, day) => `${account}, ${day} tarihinden beri ${to} ana hesabına ait`,
    declined: (account) => `Geçiş reddedildi: ${account}`,
    canceled: (account) => `Geçiş geri alındı: ${account}`,
    expired: (account) => `Geçiş için herkes yanıt vermedi: ${account}`,
    failed: (account) => `Geçiş yapılamadı: ${account}`,
  },
  thisAccount: 'bu hesap',
  from: (from) => `Ayrıldığı ana hesap: ${from}.`,
  validUntil: (day) => `Herkes onay vermeden hiçbir şey değişmez. İstek ${day} tarihine kadar geçerlidir.`,
  plannedText: (day) =>
    `${day} tarihine kadar her taraf bunu geri alabilir. Ardından her şey bir anda değişir.`,
  endedText: 'Hiçbir şey değişmedi.',
  reason: (reason) => `Neden: “${reason}”`,
  answers: 'Onay verenler',
  answer: {
    present: 'Mevcut ana hesap',
    account: 'Hesap sahibi',
    own: 'Sizin tarafınız',
    agreed: (day) => `onay tarihi: ${day}`,
    waits: 'henüz yanıt vermedi',
  },
  proposed: (by, to, day) => `İsteyen: ${by}, ${to}, ${day}`,
  said: (message) => `“${message}”`,
  message: 'Sorulan tarafa mesaj (isteğe bağlı)',
  messageHint: 'E-posta alırlar ve kendileri için nelerin değişeceğini portalda görürler.',
  why: 'Reddederseniz nedeni (isteğe bağlı)',
  whyHint: 'İsteyen ana hesap okur.',
  notPossible: 'Henüz geçemez',
  obstacle: {
    'move-in-progress': 'Bu hesabın başka bir geçişi sürüyor.',
    'no-main-eligible': 'İsteyen ana hesabın kendisi bu arada alt hesap oldu.',
    'account-halted': 'Hesaplardan biri askıda veya kapatılıyor.',
    'not-ready': 'Siparişi hâlâ sürüyor.',
    'detach-in-progress':
      'Bağlantısının bitişi planlandı veya bağlantı sona erdi. Bağımsız olduğunda bağlanabilir.',
    'payer-change-in-progress': 'Ödeyen değişikliği planlandı. O günü bekleyin.',
    'swap-in-progress': 'Taraflardan birinde ana hesap değişikliği sürüyor. Bitmesini bekleyin.',
  },
  keep: 'Hiçbir şeyi değiştirme',
  submit: { propose: 'Herkese sor', accept: 'Onayla', decline: 'Reddet', cancel: 'Geri al' },
  done: {
    propose: 'Herkese soruldu',
    accept: {
      proposed: 'Onay verdiniz; diğer tarafın yanıtı bekleniyor',
      planned: (day) => `Herkes onay verdi. Geçiş tarihi: ${day}`,
    },
    decline: 'Geçiş olmayacak',
    cancel: 'Geçiş olmayacak',
  },
  doneTexts: {
    propose:
      'Tüm taraflara e-posta gider. Herkes onaylayana kadar hiçbir şey değişmez ve buradan geri alabilirsiniz.',
    accept: 'Tüm taraflara e-posta gider. Bir gün öncesine kadar her taraf buradan geri alabilir.',
    decline: 'Hiçbir şey değişmez. Tüm taraflara e-posta gider.',
    cancel: 'Hiçbir şey değişmez. Tüm taraflara e-posta gider.',
  },
  closeAndCheck: 'Kapat ve sonra kontrol et',
  elsewhere: 'Bu hesap başka bir ana hesaba ait',
  elsewhereText:
    'O ana hesap da onay verirse tek adımda sizin ana hesabınıza geçebilir. O zamana kadar orada hiçbir şey değişmez.',
  ask: 'Geçişi iste…',
  look: 'İncele…',
  moves: 'Geçecek hesaplar',
} satisfies Translation<typeof english>;
