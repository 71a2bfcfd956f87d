import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-details/subsidiary-details.messages.js';

export const subsidiaryDetails = {
  close: 'Ayrıntıları kapat',
  failed: 'Ayrıntılar yüklenemedi',
  panels: 'Hesap ayrıntıları',
  panel: {
    overview: 'Genel bakış',
    billing: 'Faturalama',
    access: 'Erişim',
    forwarding: 'Çağrı yönlendirme',
    activity: 'İşlem geçmişi',
  },
  lacking: {
    access: 'Kimlerin erişimi olduğu, erişiminizin kapsamında değil',
    activity: 'Hesapların işlem geçmişi, erişiminizin kapsamında değil',
  },
  lackingText: (who) => `Yetkiyi verebilecek olan: ${who}.`,
  ask: 'Yetki iste',
  previous: 'Önceki hesap',
  next: 'Sonraki hesap',
  isFirst: 'Bu, listedeki ilk hesap',
  isLast: 'Bu, listedeki son hesap',
  notListed: 'Bu hesap şu anda listedekiler arasında değil',
  position: (place, total) => `${place} / ${total}`,
  stepFailed: 'Sonraki hesap yüklenemedi',
} satisfies Translation<typeof english>;
