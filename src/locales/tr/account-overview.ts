import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-overview/account-overview.messages.js';

export const accountOverview = {
  denied: 'Erişiminizin kapsamında değil',
  ask: 'Yetki iste',
  askFor: (action) => `Yetki iste: ${action}`,
  name: 'Hesap adı',
  labels: 'Etiketler',
  list: 'Listede',
  hidden: 'Gizli',
  contact: 'İlgili kişi',
  location: 'Lokasyon',
  linked: 'Bağlanma',
  linkedBy: (day: string, person: string) => (person ? `${day}, ${person} tarafından` : day),
  joined: 'Bağlanma şekli',
  joinedBy: {
    created: 'Bu ana hesap için sipariş edildi',
    added: 'Mevcut hesap, eklendi',
    'collective-invoice': 'Toplu fatura yoluyla',
  },
  billing: 'Faturalama',
  billingLater: 'Planlanan',
  perMonth: 'Aylık',
  numbers: 'Numaralar',
  numbersCount: (count: number) => `${count} numara`,
  keeps: (day) => `${day} tarihinden sonra eklenen numaralar hesaba özeldir.`,
  products: 'Ürünler',
  rights: 'Ana hesabın yapabildikleri',
  readiness: {
    title: 'Aşamalar',
    state: { done: 'Tamam', open: 'Bekliyor', later: 'Daha sonra', failed: 'Mümkün değil' },
    step: {
      ordered: 'Sipariş verildi',
      email: 'E-posta adresi onaylandı',
      address: 'Adres onaylandı',
      numbers: 'Numaralar atandı',
      usable: 'Kullanıma hazır',
      invoice: 'İlk fatura',
    },
    waits: {
      email: (to, day) => `E-postanın ${day} tarihinde gönderildiği kişi bekleniyor: ${to}`,
      address: (to, day) => `${day} tarihinde gönderilen mektuptaki kod bekleniyor: ${to}`,
    },
    over: {
      email: (to, day) => `${day} tarihli e-posta (${to}) artık geçerli değil. Yeniden gönderin.`,
      address: (to, day) => `${day} tarihli mektubun (${to}) kodu artık kullanılamaz. Yeniden gönderin.`,
    },
    byProvider: 'Operatör bekleniyor',
    failed: 'Sipariş yerine getirilemedi.',
    on: (day) => day,
  },
  life: {
    suspended: 'Askıda: kimse arama yapamaz, ücretler devam eder',
    closing: 'Bu hesap kapatılıyor',
    closes: (day) => `${day} tarihinde kalıcı olarak kapatılacak`,
    since: {
      main: (day) => `${day} tarihinden beri, ana hesabın isteğiyle.`,
      account: (day) =>
        `${day} tarihinden beri, hesabın kendi isteğiyle. Hesabın yöneticileri askıdan çıkarabilir.`,
    },
    byProvider: 'Operatörünüz hesabı askıya aldı. Nelerin çözülmesi gerektiğini destek ekibi bildirir.',
    until: {
      main: (day) => `${day} tarihine kadar yeniden açılabilir ve her şey önceki gibi olur.`,
      account: (day) => `Kararı hesabın kendisi verdi. Yöneticileri ${day} tarihine kadar yeniden açabilir.`,
    },
    resume: 'Askıdan çıkar…',
    reopen: 'Yeniden aç…',
    suspendOrClose: 'Askıya al veya kapat…',
    close: 'Kalıcı olarak kapat…',
  },
  failed: 'Hesap yüklenemedi',
} satisfies Translation<typeof english>;
