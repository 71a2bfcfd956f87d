import type { messages as english } from '../../elements/confirm-sign-in/confirm-sign-in.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const confirmSignIn = {
  title: 'Kimliğinizi doğrulayın',
  why: {
    account: (name) => `“${name}”, birisi hesabı açmadan, değiştirmeden veya ayırmadan önce bunu istiyor.`,
    act: 'Bunun için yeni bir doğrulama gerekiyor.',
  },
  ended: (time) => `Son doğrulamanızın geçerliliği saat ${time} itibarıyla doldu.`,
  code: 'Tek kullanımlık kod',
  hint: 'Kimlik doğrulama uygulamanızın şu anda gösterdiği 6 rakam.',
  counts: (minutes) => `Ardından ${minutes} dakika boyunca kod istenmez.`,
  confirm: 'Onayla',
  wrong: (left) => `Bu kod doğru değil. Kalan deneme hakkınız: ${left}.`,
  digits: 'Kod 6 rakamdan oluşur.',
  used: 'Bu kod zaten kullanıldı. Bir sonrakini bekleyin.',
  lockedUntil: (time) => `Kod çok fazla kez yanlış girildi. Yeniden deneyebileceğiniz saat: ${time}.`,
  noDevice:
    'Henüz kod gösteren bir uygulamanız yok. Portalınızın giriş bilgilerinizi yönettiği yerde bir uygulama kurun ve tekrar deneyin.',
  elsewhere: 'Portaldan çıkış yapıp yeniden giriş yapın, ardından tekrar deneyin. Hiçbir şey değiştirilmedi.',
} satisfies Translation<typeof english>;
