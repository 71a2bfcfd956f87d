import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/main-account/main-account.messages.js';

export const mainAccount = {
  title: 'Ana hesap',
  loadFailed: 'Bu hesabın ana hesabıyla ilişkisi yüklenemedi',
  stale: (time) => `Bu bilgiler saat ${time} itibarıyladır. Yenilenemedi.`,
  lead: (main) =>
    `Bu hesabın bağlı olduğu ana hesap: ${main}. Bağlantıyı kendiniz sonlandırabilirsiniz; önce nelerin değiştiğini görürsünüz.`,
  leave: (main) => `Ayrıl: ${main}…`,
  leavesOn: (main, day) => `Bu hesap ${day} tarihinden sonra ${main} ana hesabından ayrılır`,
  leavesText: 'Bunu sizin tarafınız planladı. O zamana kadar hiçbir şey değişmez ve geri alabilirsiniz.',
  stay: 'Bağlı kal',
  detachedOn: (main, day) => `${main}, bağlantıyı ${day} tarihinden sonra sonlandırır`,
  detachedText: (main) =>
    `Bu hesap o günden sonra bağımsız olur. O zamana kadar hiçbir şey değişmez; yalnızca ${main} geri alabilir.`,
  stays: (main) => `Bu hesap bağlı kalıyor: ${main}. Her iki tarafa da bilgi verildi.`,
  left: (main) => `Bu hesap ${main} ana hesabından ayrıldı`,
  ended: (main, day) => `${main} ile bağlantı ${day} tarihinde sona erdi.`,
  leftText: 'Bağımsız bir hesap olarak devam eder. Her iki tarafa da bilgi verildi.',
} satisfies Translation<typeof english>;
