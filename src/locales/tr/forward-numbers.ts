import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/forward-numbers/forward-numbers.messages.js';
import { forwardingRule } from './forwarding-rule.js';

export const forwardNumbers = {
  ...forwardingRule,
  title: {
    rule: 'Birden çok numarayı yönlendir',
    pause: 'Yönlendirmeyi duraklat',
    resume: 'Yönlendirmeyi sürdür',
  },
  lead: {
    rule: 'Seçtiğiniz numaralar için bir durum aynı şekilde ayarlanır. Diğer durumları olduğu gibi kalır.',
    pause: 'Aramalar yeniden numaralarda çalar. Ayarlar kalır ve istenildiği zaman sürdürülebilir.',
    resume: 'Ayarlananlar bir sonraki aramadan itibaren yeniden geçerli olur.',
  },
  case: 'Durum',
  what: 'Ne olsun',
  whatOn: 'Aramaları yönlendir',
  whatOff: 'Aramaları yönlendirme',
  choose: 'Numaralar',
  all: (count) => `${count} numaranın tümü`,
  filter: 'Numara bul',
  noMatch: 'Eşleşen numara yok',
  chosen: (_count, formatted) => `${formatted} numara seçildi`,
  noneChosen: 'Lütfen en az bir numara seçin.',
  act: {
    rule: (_count, formatted) => `${formatted} numara için kaydet`,
    pause: (_count, formatted) => `${formatted} numarayı duraklat`,
    resume: (_count, formatted) => `${formatted} numarayı sürdür`,
  },
  actNone: { rule: 'Kaydet', pause: 'Duraklat', resume: 'Sürdür' },
  running: 'Numaralar değiştiriliyor…',
  progress: (done, total) => `${done} / ${total}`,
  stop: 'Durdur',
  stopping: 'Şu anda değiştirilen numaradan sonra durur.',
  ended: (_done, formatted, total) => `İstediğiniz gibi olan numaralar: ${formatted} / ${total}`,
  again: 'Diğerlerini tekrar dene',
  state: {
    ready: '',
    sending: 'Kaydediliyor…',
    uncertain: 'Kaydedilip kaydedilmediği kontrol ediliyor…',
    done: 'Tamam',
    refused: 'Değiştirilmedi',
    failed: 'Değiştirilmedi',
    stopped: 'Değiştirilmedi',
  },
} satisfies Translation<typeof english>;
