import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/request-access/request-access.messages.js';

export const requestAccess = {
  title: (right) => `Erişiminiz şunu kapsamıyor: “${right}”`,
  titleThere: (name) => `Erişiminiz bu hesapta çalışmayı kapsamıyor: ${name}`,
  who: (names) => `Yetkiyi verebilecek olan: ${names}.`,
  nobody: 'Şu anda bu hesapta yetkiyi verebilecek kimse yok. Lütfen operatörünüzle iletişime geçin.',
  message: 'Mesaj',
  messageHint: 'İsteğe bağlı. Neden ihtiyaç duyduğunuzu yazmanız karar vermeye yardımcı olur.',
  ask: 'Yetki iste',
  asked: (day) => `${day} tarihinde istediniz. Henüz yanıt yok.`,
  declined: (by, day, again) =>
    `${by}, ${day} tarihinde reddetti. ${again} tarihinden itibaren yeniden isteyebilirsiniz.`,
  granted: 'Artık bu yetkiye sahipsiniz',
  done: 'İsteğiniz gönderildi',
  doneText: 'E-posta ile ve portalda. Yanıt size e-posta ile gelir.',
} satisfies Translation<typeof english>;
