import type { messages } from '../../elements/subsidiary-management/subsidiary-management.flash.js';
import type { Translation } from '../../i18n/catalogue.js';

export const subsidiaryManagementFlash = {
  ordered: (name: string) => `Sipariş edildi ve bağlandı: “${name}”`,
  orderedText: (email: string) =>
    `${email} adresine bir e-posta gönderildi. Şimdi e-posta adresinin ve adresin onaylanması gerekiyor.`,
  requested: 'Talep gönderildi',
  requestedText: (until: string) =>
    `Bilgiler bir hesapla eşleşiyorsa hesap sahibine mesaj gitti. Talep ${until} tarihine kadar geçerlidir.`,
  linkedDone: (name: string) => `“${name}” bağlandı`,
  linkedText: 'Her iki tarafa da e-posta ile bilgi verildi.',
  detached: (name: string) => `“${name}” ayrıldı`,
  detachScheduled: (name: string, day: string) => `“${name}” ${day} tarihine kadar bağlı kalır`,
  detachedText: 'Her iki tarafa da e-posta ile bilgi verildi. Hesap çalışmaya devam ediyor.',
  detachScheduledText: 'Her iki tarafa da e-posta ile bilgi verildi. O zamana kadar geri alınabilir.',
} satisfies Translation<typeof messages>;
