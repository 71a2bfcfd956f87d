import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/consequences.messages.js';

export const consequences: Translation<typeof messages> = {
  change: {
    'joins-collective-invoice': (main, from, monthly) =>
      `${from} tarihinden itibaren aylık ${monthly} tutarındaki ücretleri ${main} hesabının toplu faturasında yer alır.`,
    'pays-itself-until': (until) => `${until} tarihine kadar hesap, önceki gibi kendi ödemesini yapar.`,
    'begins-on': (on) =>
      `Bağlantı ${on} tarihinde başlar. O zamana kadar hiçbir şey değişmez ve her iki taraf da iptal edebilir.`,
    'stays-on-collective-invoice': (main) => `${main} hesabının toplu faturasında kalır.`,
    'keeps-own-invoice': (monthly) => `Önceki gibi kendi faturasını öder: aylık ${monthly}.`,
    'own-invoice': (from, monthly) => `${from} tarihinden itibaren kendi faturasını alır: aylık ${monthly}.`,
    'last-collective-invoice': (on) => `Toplu faturada son kez ${on} tarihinde yer alır.`,
    'past-invoices-stay': 'Önceki faturalar olduğu yerde kalır.',
    'main-gains-access': (main, count) =>
      `${main} hesabından ${count} kişi, yeniden giriş yapmadan hesapta çalışabilir.`,
    'main-sees-overview': (main) =>
      `${main}, hesabı genel bakışında görür; oradan hiç kimse hesapta çalışamaz.`,
    'main-loses-access': (main, count) => `${main} hesabından ${count} kişi erişimini kaybeder.`,
    'main-had-no-access': (main) => `${main} hesabından hiç kimsenin erişimi yoktu.`,
    'local-team-keeps-access': (names, more) =>
      more > 0
        ? `${names} ve ${more} kişi daha kendi giriş bilgilerini korur.`
        : `Kendi giriş bilgileriyle erişimi sürenler: ${names}.`,
    'no-local-team': 'Bu hesap için hiç kimsenin kendi giriş bilgileri yok.',
    'numbers-stay': (count) =>
      plural('tr', count, {
        one: 'Telefon numarası aynı kalır.',
        other: `${count} telefon numarasının tümü aynı kalır.`,
      }),
    'forwarding-stays': 'Çağrı yönlendirme ayarlandığı gibi kalır.',
    'contracts-continue': 'Sözleşmeler ve ücretleri devam eder.',
    'can-be-ended': 'Her iki taraf da bağlantıyı daha sonra sonlandırabilir.',
    'ends-by-itself': (until) => `Bağlantı kendiliğinden sona erer. Son günü: ${until}.`,
    'goes-on-by-itself': (until, months) =>
      plural('tr', months, {
        one: `Bağlantı ${until} tarihine kadar geçerlidir; ardından taraflardan biri hayır diyene kadar her ay uzar.`,
        other: `Bağlantı ${until} tarihine kadar geçerlidir; ardından taraflardan biri hayır diyene kadar her seferinde ${months} ay uzar.`,
      }),
    'invoice-grows': (from, monthly) => `${from} tarihinden itibaren toplu faturanız aylık ${monthly} artar.`,
    'invoice-unchanged': 'Toplu faturanız olduğu gibi kalır.',
    'invoice-shrinks': (from, monthly) =>
      `${from} tarihinden itibaren toplu faturanız aylık ${monthly} azalır.`,
    'last-invoice-of': (main, on) => `${main} hesabının son toplu faturası ${on} tarihinde sona erer.`,
    'people-lose-access': (count) => `Sizden ${count} kişi artık hesapta çalışamaz.`,
    'nobody-had-access': 'Sizden hiç kimse hesapta çalışamıyordu.',
    'notes-end': 'Verdiğiniz ad, etiketler ve satın alma sipariş numaraları bağlantıyla birlikte sona erer.',
    'never-without-main': 'Son güne kadar bir ana hesaba, ertesi günden itibaren diğerine aittir.',
    'can-be-taken-back': (until) => `${until} tarihine kadar her iki taraf da geri alabilir.`,
    'people-gain-access': (count) => `Sizden ${count} kişi, yeniden giriş yapmadan hesapta çalışabilir.`,
    'overview-only': 'Hesabı genel bakışınızda görürsünüz; sizden hiç kimse hesapta çalışamaz.',
    'local-team-unchanged': 'Hesaptaki kişiler kendi giriş bilgilerini ve yetkilerini korur.',
  },
  group: { money: 'Faturalama', access: 'Erişim', stays: 'Değişmeyenler' },
};
