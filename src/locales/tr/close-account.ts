import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/close-account/close-account.messages.js';

export const closeAccount = {
  title: (name) => `“${name}” hesabını askıya al veya kapat`,
  titleUnnamed: 'Hesabı askıya al veya kapat',
  titleSuspended: (name) => `“${name}” askıda`,
  titleClosing: (name, day) => `“${name}” ${day} tarihinde kapatılacak`,
  titleOver: (name) => `“${name}” kapalı`,
  loadFailed: 'Nelerin değişeceği yüklenemedi',
  what: 'Ne yapılsın?',
  acts: {
    suspend: 'Askıya al',
    resume: 'Askıdan çıkar',
    close: 'Kalıcı olarak kapat',
    reopen: 'Yeniden aç',
  },
  about: {
    suspend: 'Kimse arama yapamaz, ücretler devam eder. İstenildiği zaman askıdan çıkarılabilir.',
    resume: 'Her şey önceki gibi yeniden çalışır.',
    close: (day) =>
      `${day} tarihine kadar yeniden açılabilir. Sonrasında kesinleşir ve numaraları serbest kalır.`,
    reopen: 'Her şey önceki haline döner.',
    reopenSuspended: 'Her şey önceki haline döner: hesap yeniden askıda olur.',
  },
  keep: 'Hiçbir şeyi değiştirme',
  submit: {
    suspend: 'Hesabı askıya al',
    resume: 'Hesabı askıdan çıkar',
    close: 'Hesabı kapat',
    reopen: 'Hesabı yeniden aç',
  },
  suspendInstead: 'Bunun yerine askıya al',
  notPossible: 'Henüz kapatılamaz',
  refused: (name) => `“${name}” hesabında hiçbir şey değiştirilmedi`,
  done: {
    suspend: (name) => `“${name}” askıda`,
    resume: (name) => `“${name}” yeniden çalışıyor`,
    close: (name, day) => `“${name}” ${day} tarihinde kapatılacak`,
    reopen: (name) => `“${name}” açık kalıyor`,
  },
  doneText: {
    suspend: 'İstediğiniz zaman askıdan çıkarabilirsiniz. Her iki tarafa da bununla ilgili mesaj gider.',
    resume: 'Her şey önceki gibi çalışıyor. Her iki tarafa da bununla ilgili mesaj gider.',
    close: (day) =>
      `${day} tarihine kadar buradan yeniden açılabilir ve her şey önceki gibi olur. Her iki tarafa da bununla ilgili mesaj gider.`,
    reopen: 'Her şey önceki gibi. Her iki tarafa da bununla ilgili mesaj gider.',
  },
  byProvider: 'Operatörünüz hesabı askıya aldı. Nelerin çözülmesi gerektiğini destek ekibi bildirir.',
  since: {
    main: (day) => `${day} tarihinden beri, ana hesabın isteğiyle.`,
    account: (day) => `${day} tarihinden beri, hesabın kendi isteğiyle.`,
  },
  otherSide: 'Kararı hesabın kendi yöneticileri verdi. Yalnızca onlar geri alabilir.',
  until: (day) => `${day} tarihine kadar yeniden açılabilir.`,
  finalText: 'Artık açılamaz.',
  obstacle: {
    'has-secondaries': (count) => `${count} alt hesabı var`,
    'not-ready': 'Bir sipariş hâlâ sürüyor',
    'detach-in-progress': (day) => `Bağlantısının planlanan bitişi: ${day}`,
    'payer-change-in-progress': (day) => `Planlanan ödeyen değişikliği: ${day}`,
    'open-items': (count, total) => `${count} faturanın ödemesi gecikti: ${total}`,
  },
  wayOut: {
    'has-secondaries': 'Bir ana hesap, tüm alt hesapları ayrıldıktan sonra kapatılabilir.',
    'not-ready': 'Bekleyen doğrulamaları tamamlayın veya siparişi destek ekibi aracılığıyla iptal edin.',
    'detach-in-progress': 'Önce listeden bağlı tutun veya o günden sonra hesabı tek başına kapatın.',
    'payer-change-in-progress': 'Listeden “Ödeyeni koru” ile geri alın veya o güne kadar bekleyin.',
    'open-items': 'Önce bunları ödeyin. Ödeme ulaşınca hesap kapatılabilir.',
  },
  detachThem: 'Ayır…',
  showThem: 'Listeyi göster',
  change: {
    'charges-go-on': (monthly, payer) =>
      payer ? `${payer} aylık ${monthly} ödemeye devam eder.` : `Ücretler devam eder: aylık ${monthly}.`,
    'charges-until': (monthly, day) =>
      `Sözleşmeler sona erer ve ${day} tarihine kadar ücretlendirilir: aylık ${monthly}.`,
    'last-own-invoice': (main, day) =>
      `${day} tarihine kadar ${main} hesabının toplu faturasında yer alır; sonrasındaki ücretler kendine ait son bir faturayla gelir.`,
    'open-invoices': (count, total) => `Ödenecek ${count} açık fatura kalıyor: ${total}.`,
    'no-calls': (count) =>
      plural('tr', count, {
        one: 'Telefon numarası hemen kapanır: arama yapılamaz ve alınamaz.',
        other: `${count} telefon numarası hemen kapanır: arama yapılamaz ve alınamaz.`,
      }),
    'numbers-released': (count, day) =>
      `${day} tarihinde ${count} telefon numarası serbest kalır. Başkalarına verilebilir.`,
    'forwarding-rests': (count) =>
      `${count} telefon numarasının çağrı yönlendirmesi durur ve bu sürede değiştirilemez.`,
    'forwarding-ends': (count, day) =>
      `${count} telefon numarasının çağrı yönlendirmesi durur ve ${day} tarihinde sona erer.`,
    'sign-ins-end': (names, more, day) =>
      more > 0
        ? `${day} tarihinden itibaren ${names} ve ${more} kişi daha hesaba giriş yapamaz.`
        : `${day} tarihinden itibaren hesaba artık kimse giriş yapamaz: ${names}.`,
    'main-loses-account': (main, people, day) =>
      people === 0
        ? `${main} ile bağlantısı ${day} tarihinde sona erer.`
        : `${main} ile bağlantısı ${day} tarihinde sona erer; oradan ${people} kişi erişimini kaybeder.`,
    'acts-rest': 'Bu sürede hesaptan sipariş verilemez, bağlama veya yönlendirme yapılamaz.',
    'looking-goes-on': 'Erişimi olanlar her şeyi görmeye devam edebilir.',
    'secondaries-go-on': (names, more) =>
      more > 0
        ? `Alt hesapları, toplu faturasında da devam eder: ${names} ve ${more} hesap daha.`
        : `Alt hesapları, toplu faturasında da devam eder: ${names}.`,
    'numbers-kept': (count) => `${count} telefon numarası ve tüm ayarlar korunur.`,
    'link-kept': (main) => `${main} ile bağlantısı sürer.`,
    'can-be-resumed': 'İstenildiği zaman askıdan çıkarılabilir.',
    'can-be-reopened': (day) => `${day} tarihine kadar yeniden açılabilir ve her şey önceki gibi olur.`,
    'records-stay': (main) =>
      main
        ? `Faturaları ve geçmişi ${main} hesabında kalır; ortak dönemin verileri oradan indirilebilir.`
        : 'Faturaları yasanın öngördüğü şekilde saklanır. Gerekenleri o günden önce indirin.',
  },
  certainty: {
    title: (day) => `${day} tarihinden itibaren bu geri alınamaz`,
    lead: 'Her birini okundu olarak işaretleyin.',
    tickMissing: 'Lütfen her birini işaretleyin.',
    number: (number) => `Hesabın müşteri numarasını yazın: ${number}`,
    numberWrong: 'Bu, hesabın müşteri numarası değil.',
  },
  closeAndCheck: 'Kapat ve kontrole devam et',
} satisfies Translation<typeof english>;
