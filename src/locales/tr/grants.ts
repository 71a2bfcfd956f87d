import type { Translation } from '../../i18n/catalogue.js';
import type { grants as english } from '../../ui/grants.messages.js';

export const grants = {
  role: {
    all: 'Her şey',
    manage: 'Yönetme',
    read: 'Görüntüleme',
    billing: 'Faturalar',
    'mail-only': 'Yalnızca e-postalar',
  },
  roleHint: {
    all: 'Hesabın izin verdiği her şey.',
    manage: 'Hesapta çalışma, çağrı yönlendirmeyi yönetme, kimlerin erişimi olduğunu görme.',
    read: 'Her şeyi görme, hiçbir şeyi değiştirmeme.',
    billing: 'Yalnızca faturalarını görme.',
    'mail-only': 'Hesapla ilgili e-postaları alma, hesabı görmeme.',
  },
  everywhere: 'tüm bağlı hesaplarda',
  labelled: (label) => `“${label}” etiketli tüm hesaplarda`,
  there: (name, number) => `hesap: ${name}, ${number}`,
  here: 'bu hesapta',
  endsOn: (day) => `bitiş: ${day}`,
  endedOn: (day) => `bitti: ${day}`,
  noEnd: 'süresiz',
  givenBy: (name, day) => `veren: ${name}, ${day}`,
  since: (day) => `${day} tarihinden beri`,
  ended: 'Sona erdi',
  soon: 'Yakında bitiyor',
  renew: (day) => `${day} tarihine kadar uzat`,
  renewNamed: (name, day) => `${day} tarihine kadar uzat: ${name}`,
  change: 'Değiştir…',
  changeNamed: (name) => `Değiştir… ${name}`,
  withdraw: 'Geri al',
  withdrawNamed: (name) => `Geri al: ${name}`,
  withdrawn: (name) => `Bu erişim geri alındı: ${name}`,
  renewed: (name, day) => `Bu erişim ${day} tarihine kadar geçerli: ${name}`,
  told: 'Kişiye e-posta ile bilgi verildi.',
} satisfies Translation<typeof english>;
