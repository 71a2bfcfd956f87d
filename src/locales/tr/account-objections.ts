import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-objections/account-objections.messages.js';

export const accountObjections = {
  title: 'İtirazlar',
  leadMain: 'Ekibinizin yaptığı bir işleme itiraz eden bağlı hesaplar. Bağlantı sürer.',
  leadAccount: 'Ana hesap adına burada yapılan bir işleme katılmıyorsanız bunu bildirin. Bağlantı sürer.',
  none: 'İtiraz yok.',
  loadFailed: 'İtirazlar yüklenemedi',
  stale: (time) => `Bu bilgiler saat ${time} itibarıyladır. Yenilenemedi.`,
  objects: (account) => `İtiraz eden: ${account}`,
  own: (main) => `İtirazınız: ${main}`,
  by: (name, when) => `${name}, ${when}`,
  states: { open: 'Açık', answered: 'Yanıtlandı', closed: 'Kapandı' },
  object: 'İtiraz et…',
  message: 'Neye itiraz ediyorsunuz?',
  messageHint: (main) => `${main} hesabının yöneticileri bunu portalda ve e-postayla okur.`,
  send: 'İtirazı gönder',
  answerTo: (account) => `Yanıt: ${account}`,
  answer: 'Yanıtla',
  answerNamed: (account) => `İtirazı yanıtla: ${account}`,
  close: 'İtirazı kapat',
  closeNamed: (account) => `İtirazı kapat: ${account}`,
} satisfies Translation<typeof english>;
