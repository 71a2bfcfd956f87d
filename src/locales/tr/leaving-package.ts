import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/leaving-package/leaving-package.messages.js';

export const leavingPackage = {
  title: 'Ortak dönemin verileri',
  first: 'Önce gerekenleri indirin',
  loadFailed: 'Yanınıza alabilecekleriniz yüklenemedi',
  endsFrom: (day) => `${day} tarihinden itibaren burada artık görmeyecekleriniz:`,
  endsAtOnce: 'Bağlantı sona erer ermez burada artık görmeyecekleriniz:',
  rest: 'Ortak dönemin geri kalanı kalır. Hepsi veri paketindedir.',
  nothingEnds: 'Ortak dönemden gördükleriniz kalır. Veri paketi olarak da alabilirsiniz.',
  contents: 'Veri paketinde:',
  parts: {
    account: 'Adres, ürünler ve ücretler',
    numbers: 'Telefon numaraları ve çağrı yönlendirme',
    people: 'Hesapta kimin ne yapabildiği',
    history: 'Kimin ne yaptığı',
  },
  invoices: (_count, formatted) => `${formatted} toplu faturadaki pay`,
  noInvoices: 'Henüz toplu fatura yok',
  until: (day) => `${day} tarihine kadar indirilebilir.`,
  later: (days) => `Daha sonra da, bitişten sonraki ${days} gün boyunca indirilebilir.`,
  over: (day) => `Veri paketi ${day} tarihine kadar indirilebiliyordu. Artık mevcut değil.`,
  denied: (who) => `Veri paketini indirebilecek olan: ${who}.`,
  deniedToAll: 'Veri paketini bu hesabın yöneticileri indirebilir.',
  download: 'Veri paketini indir',
  exporting: 'Paket hazırlanıyor…',
  exportingSome: (done, total) => `Paket hazırlanıyor: ${done} / ${total} dosya`,
  exported: (found) => (found ? `Paket hazır: ${found}` : 'Paket hazır.'),
  exportStopped: 'Paket oluşturulmadı.',
  exportFailed: 'Paket oluşturulamadı',
  found: (_count, formatted) => `${formatted} dosya`,
} satisfies Translation<typeof english>;
