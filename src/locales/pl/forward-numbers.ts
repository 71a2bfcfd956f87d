import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/forward-numbers/forward-numbers.messages.js';
import { forwardingRule } from './forwarding-rule.js';

const numbers = (count: number, formatted: string) =>
  plural('pl', count, {
    one: '1 numer',
    few: `${formatted} numery`,
    many: `${formatted} numerów`,
    other: `${formatted} numeru`,
  });

export const forwardNumbers = {
  ...forwardingRule,
  title: {
    rule: 'Przekieruj wiele numerów',
    pause: 'Wstrzymaj przekierowanie',
    resume: 'Wznów przekierowanie',
  },
  lead: {
    rule: 'Jeden przypadek zostanie ustawiony tak samo dla wybranych numerów. Pozostałe przypadki się nie zmienią.',
    pause:
      'Połączenia znów dzwonią pod tymi numerami. Ustawienia pozostają i w każdej chwili można je wznowić.',
    resume: 'Wcześniejsze ustawienia obowiązują znów od następnego połączenia.',
  },
  case: 'Przypadek',
  what: 'Co ma się stać',
  whatOn: 'Przekieruj połączenia',
  whatOff: 'Nie przekierowuj połączeń',
  choose: 'Numery',
  all: (count) => `Wszystkie numery (${count})`,
  filter: 'Znajdź numer',
  noMatch: 'Brak pasujących numerów',
  chosen: (count, formatted) =>
    plural('pl', count, {
      one: 'Wybrano 1 numer',
      few: `Wybrano ${formatted} numery`,
      many: `Wybrano ${formatted} numerów`,
      other: `Wybrano ${formatted} numeru`,
    }),
  noneChosen: 'Wybierz co najmniej jeden numer.',
  act: {
    rule: (count, formatted) =>
      plural('pl', count, {
        one: 'Zapisz dla 1 numeru',
        few: `Zapisz dla ${formatted} numerów`,
        many: `Zapisz dla ${formatted} numerów`,
        other: `Zapisz dla ${formatted} numeru`,
      }),
    pause: (count, formatted) => `Wstrzymaj ${numbers(count, formatted)}`,
    resume: (count, formatted) => `Wznów ${numbers(count, formatted)}`,
  },
  actNone: { rule: 'Zapisz', pause: 'Wstrzymaj', resume: 'Wznów' },
  running: 'Zmienianie numerów…',
  progress: (done, total) => `${done} z ${total}`,
  stop: 'Zatrzymaj',
  stopping: 'Zatrzyma się po numerze, który jest właśnie zmieniany.',
  ended: (_done, formatted, total) => `Numery zmienione zgodnie z wyborem: ${formatted} z ${total}`,
  again: 'Spróbuj ponownie z pozostałymi',
  state: {
    ready: '',
    sending: 'Zapisywanie…',
    uncertain: 'Sprawdzanie, czy zapisano…',
    done: 'Gotowe',
    refused: 'Nie zmieniono',
    failed: 'Nie zmieniono',
    stopped: 'Nie zmieniono',
  },
} satisfies Translation<typeof english>;
