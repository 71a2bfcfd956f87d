import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../ui/request-end.messages.js';

export const requestEnd = {
  declined: (day) => `Omistaja hylkäsi pyynnön ${day}`,
  reason: {
    'unknown-sender':
      'Omistaja ei tunne pyytäjää. Kerro muulla tavalla, kuka olet, ennen kuin pyydät uudelleen.',
    'wrong-account': 'Omistajan mukaan tili on väärä. Tarkista asiakasnumero, ennen kuin pyydät uudelleen.',
    'not-now': 'Ei juuri nyt. Voit pyytää myöhemmin uudelleen.',
    other: 'Muusta syystä.',
  },
  follows: (day) => `Tämä pyyntö on jatkoa aiemmalle (${day}).`,
  renewed: 'Toinen pyyntö on korvannut tämän',
  wrote: 'Mitä omistaja kirjoitti',
} satisfies Translation<typeof english>;
