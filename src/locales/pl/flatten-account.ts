import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/flatten-account/flatten-account.messages.js';

export const flattenAccount = {
  loadFailed: 'Nie udało się wczytać planu dla kont',
  standing: {
    listed: (main) => `Zaplanuj, co stanie się z kontami należącymi do konta ${main}`,
    proposed: {
      new: (main) => `Trwa oczekiwanie na decyzję o planie: ${main}`,
      main: (_main, to) => `${to} proponuje plan dla kont należących do tego konta`,
    },
    running: (main) => `Trwa przenoszenie kont należących do konta ${main}`,
    done: (main, to) => `${main} należy teraz do konta ${to}`,
    partly: (main) => `Część kont pozostaje; ${main} nadal jest kontem głównym`,
    declined: (main) => `Odrzucono plan dla kont: ${main}`,
    canceled: (main) => `Wycofano plan dla kont: ${main}`,
    expired: (main) => `Nikt nie zdecydował w terminie o planie dla kont: ${main}`,
  },
  lead: {
    listed: (main, day) =>
      `${main} to konto główne, a jedno konto główne nie może należeć do drugiego. Jego konta są teraz widoczne: zdecyduj o każdym, a następnie plan zostanie przedstawiony do zgody. Do tego czasu nic się nie zmienia. Planować można do ${day}, tutaj i na innym urządzeniu.`,
    proposed: (day) => `Nic się nie zmieni bez zgody. Plan jest ważny do ${day}.`,
    running:
      'Pytany jest właściciel każdego konta. Gdy nie pozostanie żadne konto, konto główne samo stanie się subkontem. Obie strony mogą wycofać to, co jeszcze nie nastąpiło.',
    done: 'Każde konto zostało przeniesione lub jest samodzielne. Raport wymienia wszystkie.',
    partly: 'Konta głównego nie dodano, ponieważ należą do niego konta. Raport wymienia wszystkie.',
    over: 'Nic więcej się nie wydarzy. To, co dotąd wykonano, pozostaje; raport wymienia każde konto.',
    unchanged: 'Nic się nie zmieniło.',
  },
  reasonGiven: (reason) => `Powód: „${reason}”`,
  said: (message) => `„${message}”`,
  rows: 'Konta i co się z nimi stanie',
  all: 'Dla wszystkich kont',
  allChoose: 'Wybierz…',
  whatOf: (account) => `Co się stanie: ${account}`,
  again: 'Zapytaj ponownie',
  choice: { move: 'Przechodzi razem', detach: 'Staje się samodzielne', leave: 'Pozostaje na miejscu' },
  whyOf: (account) => `Dlaczego pozostaje: ${account}`,
  whyMissing: 'Podaj, dlaczego pozostaje.',
  monthly: (amount) => `${amount} miesięcznie`,
  state: {
    planned: 'Zaplanowane',
    waiting: 'Zapytano właściciela',
    agreed: 'Uzgodnione',
    moved: 'Przeniesione',
    detached: 'Samodzielne',
    left: 'Pozostaje',
    refused: 'Odmowa',
    failed: 'Niemożliwe',
  },
  on: (day) => `dnia ${day}`,
  count: (state, count) => `${state}: ${count}`,
  counts: 'Stan kont',
  decide: (count) =>
    plural('pl', count, {
      one: '1 konto czeka na decyzję: zapytaj ponownie lub pozostaw je na miejscu.',
      few: `${count} konta czekają na decyzję: zapytaj ponownie lub pozostaw je na miejscu.`,
      many: `${count} kont czeka na decyzję: zapytaj ponownie lub pozostaw je na miejscu.`,
      other: `${count} konta czekają na decyzję: zapytaj ponownie lub pozostaw je na miejscu.`,
    }),
  message: 'Wiadomość do pytanej strony (opcjonalnie)',
  decline: 'Powód w razie odmowy (opcjonalnie)',
  save: 'Zachowaj plan',
  saveAgain: 'Wykonaj',
  saved: 'Plan został zapisany.',
  unsaved: 'Nie wszystko jest jeszcze zapisane.',
  explain: (count) =>
    plural('pl', count, {
      one: 'Podaj, dlaczego 1 konto pozostaje na miejscu.',
      few: `Podaj, dlaczego ${count} konta pozostają na miejscu.`,
      many: `Podaj, dlaczego ${count} kont pozostaje na miejscu.`,
      other: `Podaj, dlaczego ${count} konta pozostają na miejscu.`,
    }),
  submit: {
    propose: 'Przedstaw plan',
    accept: 'Zgódź się na plan',
    decline: 'Odmów',
    cancel: 'Wycofaj',
  },
  done: {
    propose: 'Plan został wysłany.',
    accept: 'Plan został uzgodniony.',
    decline: 'Plan został odrzucony.',
    cancel: 'Plan został wycofany.',
  },
  report: 'Pobierz raport',
  reportName: 'raport',
  column: {
    number: 'Numer klienta',
    account: 'Konto',
    monthly: 'Miesięcznie',
    choice: 'Zaplanowane',
    state: 'Stan',
    on: 'Od',
    reason: 'Powód',
  },
} satisfies Translation<typeof english>;
