import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/add-account-wizard/add-account-wizard.approval.messages.js';

export const orderApproval = {
  title: 'Bu siparişi ikinci bir kişi onaylar',
  above: {
    monthly: (limit: string) => `Aylık ${limit} üzerindeki siparişler için ikinci bir kişinin onayı gerekir.`,
    once: (limit: string) =>
      `Bir defalık ${limit} üzerindeki siparişler için ikinci bir kişinin onayı gerekir.`,
  },
  who: (names: string) => `Onaylayabilecek olan: ${names}.`,
  nobody:
    'Bu hesapta sizden başka kimse henüz sipariş veremez. Sipariş, bu yetkiyi alan biri onaylayana kadar bekler.',
  held: (days: number) => `O zamana kadar sipariş verilmez. Fiyat ${days} gün sabit kalır.`,
  message: 'Onaylayacak kişiye mesaj (isteğe bağlı)',
  ask: 'Onaya gönder',
  notSent: 'Sipariş onaya gönderilmedi',
  sent: (name: string) => `Siparişiniz onay bekliyor: ${name}`,
  sentText: (day: string) =>
    `Henüz sipariş verilmedi. Onaylayabilecek kişilere e-posta gitti. Fiyat ${day} tarihine kadar sabit kalır; sonucu genel bakışta görürsünüz.`,
  waiting: 'Bu sipariş zaten onay bekliyor',
  waitingText: 'Daha önce veya başka bir cihazdan gönderildi. Sonucu genel bakışta görürsünüz.',
} satisfies Translation<typeof english>;
