import type { messages as english } from '../../elements/bulk-link/bulk-link.own.messages.js';
import type { Translation } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/formats.js';

export const bulkLinkOwn = {
  choose: 'Hesaplarınızdan seçin',
  lead: 'Aynı giriş bilgileriyle yönettiğiniz hesaplar. Doğrulama gerekmez: kimseye sorulmaz ve siz başlatır başlatmaz bağlanırlar.',
  offered: (_total, number, linkable) =>
    `Bu hesabın dışında ${number} hesap yönetiyorsunuz. Bağlanabilecekler: ${linkable}.`,
  chosen: (_count, number) => `${number} hesap seçildi`,
  noneChosen: 'Henüz hesap seçilmedi',
  search: 'Hesap bul',
  searchHint: 'Ad, numara veya şehre göre',
  list: 'Yönettiğiniz hesaplar',
  all: (number) => `Bağlanabilecek ${number} hesabın tümünü seç`,
  allFound: (number) => `Bulunanlardan bağlanabilecek ${number} hesabın tümünü seç`,
  fetching: (done, total) => `Yüklenen hesaplar: ${done} / ${total}`,
  clear: 'Hiçbirini seçme',
  most: 'Tek seferde en fazla 5.000 hesap eklenebilir. Diğerleri bir sonraki seferde eklenebilir.',
  found: (_count, number) => `${number} hesap bulundu`,
  nothingFound: 'Yönettiğiniz hesapların hiçbirinin adında, numarasında veya şehrinde bu yok.',
  none: 'Bu giriş bilgileriyle başka hesap yönetmiyorsunuz.',
  failed: 'Hesaplarınız yüklenemedi',
  pick: 'Seçildi',
  pickOne: (name, number) => `${name}, ${number}`,
  account: 'Hesap',
  city: 'Şehir',
  state: 'Durum',
  can: 'Bağlanabilir',
  scopes: 'Tümü için',
  check: (_count, number) => `${number} hesabı kontrol et`,
  checkNone: 'Hesapları kontrol et',
  first: 'Önce en az bir hesap seçin.',
  job: 'Kendi hesaplarınızdan',
  linked: 'Bağlandı',
  scheduled: 'Kararlaştırıldı',
  later: 'Hangi günden itibaren bağlı olduğu genel bakışta yazar.',
  obstacle: 'Mümkün değil',
  willLink: (_count, number) => `Yönettiğiniz ${number} hesap kimseye sorulmadan bağlanacak.`,
  consent: (main, count, number, from, monthly) =>
    plural('tr', count, {
      one: `${main} hesabının, ${from} tarihinden itibaren bu hesabın ücretlerini toplu faturasıyla ödeyeceğini onaylıyorum. Şu anki tutar aylık ${monthly}.`,
      other: `${main} hesabının, ${from} tarihinden itibaren bu ${number} hesabın ücretlerini toplu faturasıyla ödeyeceğini onaylıyorum. Şu anki tutar toplamda aylık ${monthly}.`,
    }),
  recorded: 'Bu onay; adınız, saat ve bu metinle kaydedilir. Ödeyen daha sonra değiştirilebilir.',
  missing: 'Kimin ödeyeceğini onaylayın. Aksi halde vazgeçin ve hesapları ödeme olmadan yeniden seçin.',
  why: {
    'link-not-verified': 'Bu numaralı bir hesabı yönetmiyorsunuz.',
    'open-items': 'Önce ödenmemiş faturalarının veya ücretlerinin kapatılması gerekir.',
    'changed-too-recently':
      'Kısa süre önce bir ana hesaptan ayrıldı; önce birkaç gün bağımsız kalması gerekir.',
    'rules-changed': 'Ücreti veya başlangıç tarihi artık onaylanandan farklı.',
    'consent-required': 'Kimin ödeyeceğini kimse onaylamadı.',
  },
} satisfies Translation<typeof english>;
