import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/identity-check/identity-check.messages.js';

export const identityCheck = {
  title: 'Potwierdź od razu w aplikacji identyfikacyjnej',
  lead: 'Wystarczy dokument tożsamości i telefon z aparatem. Zajmuje to około pięciu minut; list nie jest wtedy potrzebny.',
  begin: 'Potwierdź w aplikacji',
  again: 'Spróbuj ponownie',
  anew: 'Zacznij tutaj od nowa',
  cancel: 'Nie używaj aplikacji',
  open: 'Otwórz aplikację na tym urządzeniu',
  scan: 'Lub zeskanuj ten kod telefonem:',
  code: 'Kod QR, który otwiera aplikację identyfikacyjną na telefonie',
  codeLoading: 'Przygotowywanie kodu',
  codeFailed: 'Nie udało się wczytać kodu. Otwórz aplikację na tym urządzeniu lub zacznij od nowa.',
  until: (time) => `Ważne do ${time}, jednorazowo.`,
  elsewhere: (person, time) =>
    `Rozpoczęcie: ${person}, ${time}. Dokończ na tamtym urządzeniu albo zacznij tutaj od nowa: pierwsza identyfikacja zostanie wtedy zakończona.`,
  waiting: 'Oczekiwanie na aplikację',
  inProgress: 'Identyfikacja w toku',
  inProgressText: 'Dokończ ją w aplikacji. Ta strona przejdzie dalej sama.',
  letter: 'List nadal jest możliwy.',
  done: 'Aplikacja identyfikacyjna potwierdziła adres.',
  aborted: 'Identyfikacja nie została dokończona',
  expired: 'Czas na identyfikację minął',
  refused: 'Aplikacja identyfikacyjna nie mogła potwierdzić adresu',
  reasons: {
    'document-unreadable': 'Nie udało się odczytać dokumentu.',
    'document-expired': 'Dokument stracił ważność.',
    'person-mismatch': 'Osoba przed aparatem nie zgadza się z dokumentem.',
    'address-mismatch': 'Dokument zawiera inny adres niż adres konta.',
    other: 'Dostawca aplikacji nie podał powodu.',
  },
  startAt: (time) => `Dziś było wiele prób. Kolejna będzie możliwa od ${time}.`,
  loadFailed: 'Nie udało się ustalić, czy można użyć aplikacji identyfikacyjnej',
} satisfies Translation<typeof english>;
