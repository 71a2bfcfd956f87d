import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import { standings } from './standings.js';
import type { words as english } from '../../ui/words.messages.js';

const unclear = 'Nie udało się zrozumieć żądania. Niczego nie zmieniono. Wczytaj stronę ponownie.';
const meanwhile = 'W międzyczasie to się zmieniło. Niczego nie wykonano. Sprawdź aktualny stan.';

export const words = {
  ...standings,
  close: 'Zamknij',
  cancel: 'Anuluj',
  back: 'Wstecz',
  continue: 'Dalej',
  loading: 'Wczytywanie…',
  sides: {
    mine: 'Moja wersja',
    theirs: 'Druga wersja',
    keepMine: 'Zachowaj moją',
    takeTheirs: 'Użyj drugiej',
  },
  reference: (id) => `Numer sprawy: ${id}`,
  fate: {
    slow: 'To trwa dłużej niż zwykle. Prosimy chwilę poczekać.',
    uncertain: 'Sprawdzamy, czy zapisano. Nic nie zostanie wykonane dwa razy.',
    held: 'Prosimy poczekać, aż będzie jasne, czy zapisano.',
  },
  scope: {
    view: 'Widzieć konto i jego status w przeglądzie',
    pay: 'Umieszczać jego opłaty na fakturze zbiorczej',
    switch: 'Pracować na koncie bez osobnego logowania',
    team: 'Zarządzać tym, kto ma dostęp',
  },
  permission: {
    'view-accounts': 'Powiązane konta',
    'open-accounts': 'Praca na powiązanych kontach',
    'link-accounts': 'Powiązywanie i odłączanie',
    'order-accounts': 'Zamawianie',
    'view-invoices': 'Faktury',
    'manage-forwarding': 'Przekierowanie połączeń',
    'view-access': 'Kto ma dostęp',
  },
  product: {
    'cloud-telephony': 'Telefonia w chmurze',
    'sip-trunk': 'SIP trunk',
    internet: 'Łącze internetowe',
  },
  rule: {
    required: 'Wypełnij to pole.',
    invalid: 'Ta wartość tu nie pasuje. Sprawdź ją.',
    'too-long': 'Tekst jest za długi.',
    'too-short': 'Tekst jest za krótki.',
    'control-characters': 'Zawiera znaki, których nie można użyć. Wpisz ponownie.',
    email: 'Podaj adres e-mail, np. name@example.com.',
    phone: 'Podaj numer telefonu z numerem kierunkowym, np. 030 1234567.',
    postcode: 'Niemiecki kod pocztowy ma 5 cyfr, np. 22767.',
    'customer-number': 'Podaj numer klienta z faktury, np. K-100 234.',
    'email-code': 'Kod ma 8 liter i cyfr.',
    'letter-code': 'Kod ma 10 liter i cyfr.',
    'proof-too-weak':
      'Praca na koncie wymaga zgody właściciela. Wybierz „Zapytaj właściciela” lub pomiń to uprawnienie.',
    number: 'Podaj liczbę całkowitą.',
    range: 'Ta liczba jest poza dozwolonym zakresem.',
    unchecked: 'Nie udało się sprawdzić, ponieważ obecnie nie ma połączenia. Spróbuj ponownie.',
    past: 'Wybierz dzień w przyszłości.',
    'duplicate-condition': 'Istnieją dwie reguły dla tego samego przypadku.',
  },
  error: {
    network: 'Obecnie nie ma połączenia. Niczego nie zmieniono. Spróbuj ponownie.',
    timeout: 'Odpowiedź trwała zbyt długo. Niczego nie zmieniono. Spróbuj ponownie.',
    'unreadable-answer': 'Nie udało się odczytać odpowiedzi. Spróbuj ponownie za chwilę.',
    'server-error': 'Wystąpił błąd po naszej stronie. Niczego nie zmieniono. Spróbuj ponownie.',
    unavailable: 'Usługa jest obecnie niedostępna. Niczego nie zmieniono. Spróbuj ponownie za chwilę.',
    'malformed-request': unclear,
    'invalid-input': 'Niektóre dane wymagają poprawy. Niczego nie zmieniono.',
    'too-large': 'To zbyt wiele naraz. Niczego nie zmieniono.',
    'unsupported-media-type': unclear,
    'method-not-allowed': 'Ta funkcja nie jest tu dostępna. Niczego nie zmieniono.',
    'not-found': 'To nie istnieje lub już nie istnieje. Wróć do przeglądu.',
    'not-offered': 'Ta funkcja nie jest tu dostępna. Niczego nie zmieniono.',
    'version-required': unclear,
    'version-mismatch':
      'W międzyczasie ktoś to zmienił. Bieżących zmian nie zapisano. Sprawdź aktualny stan i zdecyduj ponownie.',
    'idempotency-key-required': unclear,
    'idempotency-key-in-use': 'Operacja jest już wykonywana. Prosimy chwilę poczekać.',
    'idempotency-key-reused': unclear,
    'cursor-expired': 'Lista się zmieniła. Jest wczytywana ponownie od początku.',
    'session-expired': 'Zaloguj się ponownie. Wpisane dane zostaną zachowane.',
    'sign-in-failed': 'Niepoprawny adres e-mail lub hasło. Sprawdź oba.',
    'rate-limited': 'Zbyt wiele prób. Niczego nie zmieniono. Prosimy chwilę poczekać.',
    'not-allowed': 'Brak uprawnienia do tej czynności. Niczego nie zmieniono.',
    'context-mismatch': 'Praca toczy się teraz na innym koncie niż na tej stronie. Niczego nie zapisano.',
    'no-main-eligible':
      'To konto samo jest subkontem, więc nie może mieć subkont. Dodaj konta na jego koncie głównym.',
    'quota-reached':
      'Nie można powiązać więcej kont. Wycofaj otwartą prośbę lub poproś o zwiększenie limitu.',
    'order-unknown': 'Nie ma takiego zamówienia.',
    'not-available-at-address': 'Ten produkt jest niedostępny pod tym adresem. Wybierz inny.',
    'price-changed': 'W międzyczasie zmieniła się cena. Niczego nie zamówiono. Sprawdź nową cenę.',
    'terms-changed': 'W międzyczasie zmienił się regulamin. Niczego nie zamówiono. Zapoznaj się z nim.',
    'email-in-use': 'Tego adresu e-mail nie można tu użyć. Podaj inny.',
    'duplicate-request': 'To już otrzymaliśmy.',
    'approval-required': 'To zamówienie musi zaakceptować druga osoba. Niczego nie zamówiono.',
    'link-token-invalid':
      'Ten link został już użyty lub stracił ważność. Zamów nowy e-mail z poziomu przeglądu.',
    'address-code-wrong': 'To nie jest kod z listu. Porównaj go jeszcze raz.',
    'address-code-locked': 'Kod zbyt wiele razy był błędny. Zamów nowy list.',
    'not-ready':
      'To konto nie jest jeszcze gotowe. Będzie można je otworzyć po zakończeniu otwartych weryfikacji.',
    'link-not-verified': 'Nie udało się potwierdzić tych danych. Sprawdź kod lub zamów nowy.',
    'proof-locked': 'Zbyt wiele prób. Prosimy chwilę poczekać lub zapytać właściciela.',
    'code-wrong': 'Ten kod jest niepoprawny.',
    'code-expired': 'Ten kod stracił ważność. Zamów nowy.',
    'proof-not-offered': 'Ten sposób nie jest dostępny dla tego konta. Zapytaj zamiast tego właściciela.',
    'self-link': 'To jest konto otwarte w tej chwili. Podaj numer innego.',
    'is-main': 'To konto ma własne subkonta, więc samo nie może zostać subkontem. Najpierw je odłącz.',
    'has-other-main': 'To konto jest powiązane z innym kontem głównym. Najpierw trzeba je tam odłączyć.',
    'already-linked': 'To konto jest już powiązane. Jest w przeglądzie.',
    'already-requested': 'Istnieje już otwarta prośba dla tego konta. Jest w przeglądzie.',
    'mixed-tax': 'Podatki tych dwóch kont nie mogą występować na jednej fakturze.',
    incompatible: 'Tych dwóch kont nie można powiązać, ponieważ ich umowy do siebie nie pasują.',
    'target-suspended': 'To konto jest zawieszone. Powiązać je można po uregulowaniu sprawy.',
    'target-closed': 'To konto jest zamknięte, więc nie można go powiązać.',
    'main-mail-unverified': 'Najpierw potwierdź własny adres e-mail.',
    'request-expired': 'Ta prośba wygasła. Można ją wysłać ponownie.',
    'request-withdrawn': 'Ta prośba została wycofana.',
    'request-answered': 'Na tę prośbę już odpowiedziano.',
    'wrong-recipient': 'Ta prośba została wysłana do innego konta.',
    'changed-too-recently': meanwhile,
    'consent-required': meanwhile,
    'rules-changed': 'Od tego czasu coś się zmieniło. Sprawdź ponownie.',
    conflict: meanwhile,
    'switch-failed': 'Nie udało się otworzyć konta. Bieżące konto pozostaje otwarte.',
    'reauth-needed': 'Najpierw potwierdź tożsamość. Niczego nie zmieniono.',
    'second-factor-required': 'Najpierw potwierdź tożsamość. Niczego nie zmieniono.',
    'code-used': 'Ten kod jest niepoprawny.',
    'code-locked': 'Zbyt wiele prób. Niczego nie zmieniono. Prosimy chwilę poczekać.',
    'own-request': 'To własna prośba. Odpowiedzieć musi inny administrator.',
    'own-rights': 'Nikt nie zmienia własnych uprawnień. Musi to zrobić inny administrator.',
    'access-paused':
      'Konto wstrzymało całą pracę konta głównego. Wstrzymanie mogą zakończyć jego administratorzy.',
    'access-withheld': 'Konto nie pozwala pracować na nim użytkownikom konta głównego.',
    'own-grant': 'Nikt nie decyduje o własnym dostępie. Musi to zrobić inny administrator.',
    'already-granted': 'Ta osoba ma już dostęp do tych samych kont. Zmień istniejący dostęp.',
    'too-many-grants':
      'Ta osoba ma już zbyt wiele dostępów. Przyznaj jeden dla etykiety lub dla wszystkich kont.',
    'right-removed': 'Uprawnienia do pracy na tym koncie nie nadano lub wygasło.',
    'denied-while-switched':
      'To nie jest możliwe podczas pracy na powiązanym koncie. Najpierw wróć do własnego konta.',
    'nested-switch': 'Wróć do własnego konta przed otwarciem innego.',
    'no-local-admin': 'Nikt nie mógłby się już zalogować do tego konta. Najpierw nadaj komuś własny login.',
    'wait-period': 'To konto jest powiązane zbyt krótko, aby je odłączyć.',
    'forbidden-by-main': 'Decyduje o tym konto główne.',
    'detach-in-progress': 'To konto jest już odłączane.',
    'detach-undo-expired': 'Na cofnięcie jest za późno: konto jest odłączone. Można je powiązać ponownie.',
    'planned-by-other-side': 'Zaplanowała to druga strona. Tylko ona może to cofnąć.',
    'data-access-ended': meanwhile,
    'open-items': meanwhile,
    'not-standalone-payment': meanwhile,
    'invoice-only': meanwhile,
    'payer-change-in-progress': meanwhile,
    'has-secondaries': 'To konto ma subkonta. Najpierw je odłącz.',
    'swap-in-progress': 'Zaplanowano już, że kontem głównym zostanie inne konto.',
    'move-in-progress': meanwhile,
    'account-halted':
      'To konto jest zawieszone lub w trakcie zamykania. Będzie to możliwe, gdy znów zacznie działać.',
    'invoice-not-entitled': 'Te faktury nie są tu widoczne. Decyduje o tym płatnik; można o nie poprosić.',
    'invoice-too-large':
      'Ta faktura obejmuje zbyt wiele kont na jeden taki plik. Dla każdego konta jest osobny plik, a tabela zawiera wszystkie.',
  },
  errorWith: {
    'access-paused': (who, day) =>
      `Cała praca konta głównego na tym koncie jest wstrzymana od ${day}: ${who}.`,
    'rate-limited': (seconds) =>
      plural('pl', seconds, {
        one: 'Zbyt wiele prób. Niczego nie zmieniono. Poczekaj 1 sekundę.',
        few: `Zbyt wiele prób. Niczego nie zmieniono. Poczekaj ${seconds} sekundy.`,
        many: `Zbyt wiele prób. Niczego nie zmieniono. Poczekaj ${seconds} sekund.`,
        other: `Zbyt wiele prób. Niczego nie zmieniono. Poczekaj ${seconds} sekundy.`,
      }),
    'not-allowed': (who) =>
      `Brak uprawnienia do tej czynności. Niczego nie zmieniono. Może je nadać: ${who}.`,
    'is-main': (count) =>
      plural('pl', count, {
        one: 'To konto jest kontem głównym i ma 1 subkonto, więc samo nie może zostać subkontem. Najpierw je odłącz.',
        few: `To konto jest kontem głównym i ma ${count} subkonta, więc samo nie może zostać subkontem. Najpierw je odłącz.`,
        many: `To konto jest kontem głównym i ma ${count} subkont, więc samo nie może zostać subkontem. Najpierw je odłącz.`,
        other: `To konto jest kontem głównym i ma ${count} subkonta, więc samo nie może zostać subkontem. Najpierw je odłącz.`,
      }),
    'context-mismatch': (now, shown) =>
      `Ta strona pokazuje konto ${shown}, ale praca toczy się teraz na koncie ${now}. Niczego nie zapisano.`,
    'link-not-verified': (left) =>
      left > 0
        ? plural('pl', left, {
            one: 'Nie udało się potwierdzić tego kodu. Została 1 próba.',
            few: `Nie udało się potwierdzić tego kodu. Zostały ${left} próby.`,
            many: `Nie udało się potwierdzić tego kodu. Zostało ${left} prób.`,
            other: `Nie udało się potwierdzić tego kodu. Zostało ${left} próby.`,
          })
        : 'Nie udało się potwierdzić tego kodu i nie można już podjąć kolejnej próby. Zamów nowy.',
    'address-code-wrong': (left) =>
      plural('pl', left, {
        one: 'To nie jest kod z listu. Porównaj go jeszcze raz. Została 1 próba.',
        few: `To nie jest kod z listu. Porównaj go jeszcze raz. Zostały ${left} próby.`,
        many: `To nie jest kod z listu. Porównaj go jeszcze raz. Zostało ${left} prób.`,
        other: `To nie jest kod z listu. Porównaj go jeszcze raz. Zostało ${left} próby.`,
      }),
  },
} satisfies Translation<typeof english>;
