import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/detach-accounts/detach-accounts.messages.js';

export const detachAccounts = {
  title: (_count, formatted) => `${formatted} hesap ayrılsın mı?`,
  titleUnnamed: 'Hesapları ayır',
  lead: 'Hesaplar kalır ve çalışmaya devam eder. Değişenler:',
  checking: (done, total) => `Hesaplar kontrol ediliyor: ${done} / ${total}…`,
  loadFailed: 'Seçilen hesaplar kontrol edilemedi',
  tooMany: (most) => `Tek seferde en fazla ${most} hesap ayrılabilir`,
  tooManyText: (total) => `Seçtiğiniz: ${total}. Daha az seçin veya önce listeyi daraltın.`,
  none: 'Seçilen hesapların hiçbiri ayrılamaz',
  others: (_count, formatted) =>
    `Seçilen ${formatted} satır bağlı bir hesap değil veya ayrılması zaten sürüyor. Olduğu gibi kalır.`,
  obstacles: (_count, formatted) => `${formatted} hesap ayrılamaz. Bağlı kalır.`,
  waits: (count, formatted, day) =>
    plural('tr', count, {
      one: `1 hesabın bağlantısı bunun için çok yeni. Bitişi, mümkün olan ilk gün için planlanır: ${day} tarihinden sonra.`,
      other: `${formatted} hesabın bağlantısı bunun için çok yeni. Bitişleri, mümkün olan ilk günler için planlanır; sonuncusu ${day} tarihinden sonra.`,
    }),
  money: (sum) => `Toplu fatura aylık ${sum} azalır; bu hesaplar kendi faturalarını öder.`,
  noMoney: 'Toplu fatura olduğu gibi kalır: bu hesaplar zaten kendi faturalarını ödüyor.',
  access: 'Ana hesaptaki kişiler bu hesaplara erişimini kaybeder.',
  stays: 'Sözleşmeler, telefon numaraları ve yerel ekiplerin giriş bilgileri olduğu gibi kalır.',
  list: 'Hesaplar',
  when: 'Ne zaman',
  periodEnd: (day) => `Fatura döneminin sonunda, ${day}`,
  now: 'Şimdi',
  keep: 'Bağlı tut',
  detach: (_count, formatted) => `${formatted} hesabı ayır`,
  progress: (done, total) => `${done} / ${total}`,
  running: 'Hesaplar ayrılıyor…',
  stop: 'Durdur',
  stopping: 'Şu anda ayrılan hesaptan sonra durur.',
  doneNow: (_done, formatted, total) => `Ayrılan hesaplar: ${formatted} / ${total}`,
  doneLater: (_done, formatted, total, day) =>
    `${day} tarihinden sonra ayrılacak hesaplar: ${formatted} / ${total}`,
  doneLast: (done, formatted, total, day) =>
    plural('tr', done, {
      one: `${day} tarihinden sonra ayrılacak hesaplar: 1 / ${total}`,
      other: `Ayrılan veya ayrılacak hesaplar: ${formatted} / ${total}; sonuncusu ${day} tarihinden sonra`,
    }),
  lacks: {
    'not-standalone-payment': 'Kendi ödeme yöntemi yok.',
    'no-local-admin': 'Hesap için hiç kimsenin kendi giriş bilgileri yok.',
  },
  again: 'Diğerlerini tekrar dene',
  state: {
    ready: '',
    obstacle: 'Bağlı kalır',
    sending: 'Ayrılıyor…',
    uncertain: 'Kaydedilip kaydedilmediği kontrol ediliyor…',
    done: 'Tamam',
    refused: 'Ayrılmadı',
    failed: 'Ayrılmadı',
    stopped: 'Ayrılmadı',
  },
} satisfies Translation<typeof english>;
