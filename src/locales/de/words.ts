import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import { standings } from './standings.js';
import type { words as english } from '../../ui/words.messages.js';

const accounts = (count: number) => plural('de', count, { one: 'einem Account', other: `${count} Accounts` });
const tries = (count: number) => plural('de', count, { one: '1 Versuch', other: `${count} Versuche` });

const unclear =
  'Das konnte nicht verstanden werden. Es wurde nichts geändert. Bitte laden Sie die Seite neu.';

const meanwhile =
  'Das hat sich inzwischen geändert. Es wurde nichts ausgeführt. Bitte sehen Sie sich den aktuellen Stand an.';

export const words = {
  ...standings,
  close: 'Schließen',
  cancel: 'Abbrechen',
  back: 'Zurück',
  continue: 'Weiter',
  loading: 'Wird geladen …',
  sides: {
    mine: 'Ihr Stand',
    theirs: 'Anderer Stand',
    keepMine: 'Meinen behalten',
    takeTheirs: 'Anderen übernehmen',
  },
  reference: (id) => `Vorgangsnummer: ${id}`,
  fate: {
    slow: 'Das dauert länger als gewöhnlich. Bitte warten Sie einen Moment.',
    uncertain: 'Wir prüfen, ob es gespeichert wurde. Nichts wird doppelt ausgeführt.',
    held: 'Bitte warten Sie, bis feststeht, ob es gespeichert wurde.',
  },
  scope: {
    view: 'Den Account und seinen Status in der Übersicht sehen',
    pay: 'Seine Kosten auf die Sammelrechnung nehmen',
    switch: 'Ohne weitere Anmeldung im Account arbeiten',
    team: 'Zugänge verwalten',
  },
  permission: {
    'view-accounts': 'Verknüpfte Accounts',
    'open-accounts': 'Arbeiten in verknüpften Accounts',
    'link-accounts': 'Verknüpfen und Abkoppeln',
    'order-accounts': 'Bestellen',
    'view-invoices': 'Rechnungen',
    'manage-forwarding': 'Rufumleitung',
    'view-access': 'Zugänge',
  },
  product: { 'cloud-telephony': 'Cloud-Telefonie', 'sip-trunk': 'SIP-Trunk', internet: 'Internetanschluss' },
  rule: {
    required: 'Bitte füllen Sie das aus.',
    invalid: 'Das passt hier nicht. Bitte prüfen Sie es.',
    'too-long': 'Das ist zu lang.',
    'too-short': 'Das ist zu kurz.',
    'control-characters':
      'Das enthält Zeichen, die nicht verwendet werden können. Bitte tippen Sie es neu ein.',
    email: 'Bitte geben Sie eine E-Mail-Adresse wie name@example.com ein.',
    phone: 'Bitte geben Sie eine Rufnummer mit Vorwahl ein, z. B. 030 1234567.',
    postcode: 'Eine deutsche Postleitzahl hat 5 Ziffern, z. B. 22767.',
    'customer-number':
      'Bitte geben Sie eine Kundennummer ein, wie sie auf der Rechnung steht, z. B. K-100 234.',
    'email-code': 'Der Code hat 8 Buchstaben und Ziffern.',
    'letter-code': 'Der Code hat 10 Buchstaben und Ziffern.',
    'proof-too-weak':
      'Um im Account zu arbeiten, ist die Zustimmung des Inhabers nötig. Wählen Sie „Inhaber fragen“, oder lassen Sie dieses Recht weg.',
    number: 'Bitte geben Sie eine ganze Zahl ein.',
    range: 'Diese Zahl liegt außerhalb des Möglichen.',
    unchecked:
      'Das konnte nicht geprüft werden, weil im Moment keine Verbindung besteht. Bitte versuchen Sie es noch einmal.',
    past: 'Bitte wählen Sie einen Tag, der noch kommt.',
    'duplicate-condition': 'Für denselben Fall gibt es zwei Regeln.',
  },
  error: {
    network:
      'Im Moment besteht keine Verbindung. Es wurde nichts geändert. Bitte versuchen Sie es noch einmal.',
    timeout: 'Die Antwort blieb zu lange aus. Es wurde nichts geändert. Bitte versuchen Sie es noch einmal.',
    'unreadable-answer':
      'Die Antwort konnte nicht gelesen werden. Bitte versuchen Sie es gleich noch einmal.',
    'server-error':
      'Bei uns ist etwas schiefgegangen. Es wurde nichts geändert. Bitte versuchen Sie es noch einmal.',
    unavailable:
      'Der Dienst ist im Moment nicht erreichbar. Es wurde nichts geändert. Bitte versuchen Sie es gleich noch einmal.',
    'malformed-request': unclear,
    'invalid-input': 'Einige Angaben müssen korrigiert werden. Es wurde nichts geändert.',
    'too-large': 'Das ist zu viel auf einmal. Es wurde nichts geändert.',
    'unsupported-media-type': unclear,
    'method-not-allowed': 'Das wird hier nicht angeboten. Es wurde nichts geändert.',
    'not-found': 'Das gibt es nicht oder nicht mehr. Bitte gehen Sie zurück zur Übersicht.',
    'not-offered': 'Das wird hier nicht angeboten. Es wurde nichts geändert.',
    'version-required': unclear,
    'version-mismatch':
      'Jemand hat das inzwischen geändert. Von Ihnen wurde nichts gespeichert. Bitte sehen Sie sich den aktuellen Stand an und entscheiden Sie neu.',
    'idempotency-key-required': unclear,
    'idempotency-key-in-use': 'Das wird schon ausgeführt. Bitte warten Sie einen Moment.',
    'idempotency-key-reused': unclear,
    'cursor-expired': 'Die Liste hat sich geändert. Sie wird von Anfang an neu geladen.',
    'session-expired': 'Bitte melden Sie sich wieder an. Was Sie eingegeben haben, bleibt erhalten.',
    'sign-in-failed': 'E-Mail-Adresse oder Passwort stimmt nicht. Bitte prüfen Sie beides.',
    'rate-limited': 'Das wurde zu oft versucht. Es wurde nichts geändert. Bitte warten Sie etwas.',
    'not-allowed': 'Dazu haben Sie kein Recht. Es wurde nichts geändert.',
    'context-mismatch':
      'Sie arbeiten jetzt in einem anderen Account, als diese Seite zeigt. Es wurde nichts gespeichert.',
    'no-main-eligible':
      'Dieser Account ist selbst ein Nebenaccount und kann deshalb keine Nebenaccounts haben. Fügen Sie Accounts bei seinem Hauptaccount hinzu.',
    'quota-reached':
      'Es können keine weiteren Accounts verknüpft werden. Ziehen Sie eine offene Anfrage zurück, oder lassen Sie die Grenze erhöhen.',
    'order-unknown': 'Diese Bestellung gibt es nicht.',
    'not-available-at-address':
      'Dieses Produkt ist an der Adresse nicht verfügbar. Bitte wählen Sie ein anderes.',
    'price-changed':
      'Der Preis hat sich geändert, seit Sie ihn gesehen haben. Es wurde nichts bestellt. Bitte prüfen Sie den neuen Preis.',
    'terms-changed':
      'Die Bedingungen haben sich geändert, seit Sie sie gesehen haben. Es wurde nichts bestellt. Bitte prüfen Sie sie.',
    'email-in-use': 'Diese E-Mail-Adresse kann hier nicht verwendet werden. Bitte nehmen Sie eine andere.',
    'duplicate-request': 'Das ist schon eingegangen.',
    'approval-required': 'Diese Bestellung muss eine zweite Person freigeben. Nichts wurde bestellt.',
    'link-token-invalid':
      'Dieser Link wurde schon benutzt oder ist zu alt. Lassen Sie sich über die Übersicht eine neue E-Mail senden.',
    'address-code-wrong': 'Das ist nicht der Code aus dem Brief. Bitte vergleichen Sie ihn noch einmal.',
    'address-code-locked': 'Der Code war zu oft falsch. Lassen Sie sich einen neuen Brief senden.',
    'not-ready':
      'Dieser Account ist noch nicht bereit. Er kann geöffnet werden, sobald seine offenen Prüfungen erledigt sind.',
    'link-not-verified':
      'Wir konnten diese Angaben nicht bestätigen. Bitte prüfen Sie den Code, oder lassen Sie sich einen neuen senden.',
    'proof-locked':
      'Das wurde zu oft versucht. Bitte warten Sie etwas, oder fragen Sie stattdessen den Inhaber.',
    'code-wrong': 'Dieser Code stimmt nicht.',
    'code-expired': 'Dieser Code ist zu alt. Lassen Sie sich einen neuen senden.',
    'proof-not-offered':
      'Dieser Weg wird für den Account nicht angeboten. Bitte fragen Sie stattdessen den Inhaber.',
    'self-link': 'Das ist der Account, in dem Sie sind. Geben Sie die Nummer eines anderen Accounts ein.',
    'is-main':
      'Dieser Account hat selbst Nebenaccounts und kann deshalb nicht verknüpft werden. Koppeln Sie diese zuerst ab.',
    'has-other-main':
      'Dieser Account ist mit einem anderen Hauptaccount verknüpft. Er muss zuerst dort abgekoppelt werden.',
    'already-linked': 'Dieser Account ist schon verknüpft. Sie finden ihn in der Übersicht.',
    'already-requested':
      'Für diesen Account gibt es schon eine offene Anfrage. Sie finden sie in der Übersicht.',
    'mixed-tax': 'Die Steuern dieser beiden Accounts dürfen nicht auf einer Rechnung stehen.',
    incompatible:
      'Diese beiden Accounts können nicht verknüpft werden, weil ihre Verträge nicht zusammenpassen.',
    'target-suspended': 'Dieser Account ist gesperrt. Er kann verknüpft werden, sobald das geklärt ist.',
    'target-closed': 'Dieser Account ist geschlossen und kann deshalb nicht verknüpft werden.',
    'main-mail-unverified': 'Bestätigen Sie zuerst Ihre eigene E-Mail-Adresse.',
    'request-expired': 'Diese Anfrage ist abgelaufen. Sie kann noch einmal gesendet werden.',
    'request-withdrawn': 'Diese Anfrage wurde zurückgezogen.',
    'request-answered': 'Diese Anfrage wurde schon beantwortet.',
    'wrong-recipient': 'Diese Anfrage ging an einen anderen Account.',
    'changed-too-recently': meanwhile,
    'consent-required': meanwhile,
    'rules-changed': 'Seitdem hat sich etwas geändert. Bitte prüfen Sie es noch einmal.',
    conflict: meanwhile,
    'switch-failed': 'Der Account konnte nicht geöffnet werden. Sie sind noch dort, wo Sie waren.',
    'reauth-needed': 'Bitte bestätigen Sie zuerst, dass Sie es sind. Es wurde nichts geändert.',
    'second-factor-required': 'Bitte bestätigen Sie zuerst, dass Sie es sind. Es wurde nichts geändert.',
    'code-used': 'Dieser Code stimmt nicht.',
    'code-locked': 'Das wurde zu oft versucht. Es wurde nichts geändert. Bitte warten Sie etwas.',
    'own-request': 'Sie haben selbst danach gefragt. Jemand anderes aus der Verwaltung muss antworten.',
    'own-rights': 'Niemand ändert seine eigenen Rechte. Das muss ein anderer Administrator tun.',
    'access-paused':
      'Der Account hat alle Arbeit des Hauptaccounts angehalten. Seine Administratoren können das beenden.',
    'access-withheld': 'Der Account lässt Personen des Hauptaccounts nicht in sich arbeiten.',
    'own-grant':
      'Über den eigenen Zugang entscheidet niemand selbst. Das muss eine andere berechtigte Person tun.',
    'already-granted': 'Diese Person hat schon eine Freigabe für dieselben Accounts. Ändern Sie diese.',
    'too-many-grants':
      'Diese Person hat schon zu viele Freigaben. Geben Sie eine für ein Label oder für alle Accounts.',
    'right-removed': 'Das Recht, in diesem Account zu arbeiten, wurde nicht erteilt oder ist beendet.',
    'denied-while-switched':
      'Das geht nicht, solange Sie in einem verknüpften Account arbeiten. Gehen Sie zuerst zurück in Ihren eigenen Account.',
    'nested-switch': 'Gehen Sie zurück in Ihren eigenen Account, bevor Sie einen anderen Account öffnen.',
    'no-local-admin':
      'Niemand könnte sich mehr in diesem Account anmelden. Geben Sie zuerst jemandem eine eigene Anmeldung.',
    'wait-period': 'Dieser Account ist zu neu, um abgekoppelt zu werden.',
    'forbidden-by-main': 'Darüber entscheidet der Hauptaccount.',
    'detach-in-progress': 'Dieser Account wird schon abgekoppelt.',
    'detach-undo-expired':
      'Das lässt sich nicht mehr rückgängig machen: Der Account ist abgekoppelt. Er kann neu verknüpft werden.',
    'planned-by-other-side': 'Das hat die andere Seite geplant. Nur sie kann es zurücknehmen.',
    'data-access-ended': meanwhile,
    'open-items': meanwhile,
    'not-standalone-payment': meanwhile,
    'invoice-only': meanwhile,
    'payer-change-in-progress': meanwhile,
    'has-secondaries': 'Dieser Account hat Nebenaccounts. Koppeln Sie diese zuerst ab.',
    'swap-in-progress': 'Ein anderer Account soll bereits Hauptaccount werden.',
    'move-in-progress': meanwhile,
    'account-halted':
      'Dieser Account ist gesperrt oder wird geschlossen. Das geht, sobald er wieder in Betrieb ist.',
    'invoice-not-entitled':
      'Diese Rechnungen werden hier nicht gezeigt. Das entscheidet, wer sie zahlt; Sie können darum bitten.',
    'invoice-too-large':
      'Diese Rechnung hat zu viele Accounts für eine solche Datei. Es gibt sie für jeden Account einzeln, und die Tabelle enthält alle.',
  },
  errorWith: {
    'access-paused': (who, day) =>
      `${who} hat alle Arbeit des Hauptaccounts in diesem Account seit ${day} angehalten.`,
    'rate-limited': (seconds) =>
      `Das wurde zu oft versucht. Es wurde nichts geändert. Bitte warten Sie ${plural('de', seconds, { one: '1 Sekunde', other: `${seconds} Sekunden` })}.`,
    'not-allowed': (who) => `Dazu haben Sie kein Recht. Es wurde nichts geändert. Erteilen kann es: ${who}.`,
    'is-main': (count) =>
      `Dieser Account ist ein Hauptaccount mit ${accounts(count)} und kann deshalb kein Nebenaccount werden. Koppeln Sie diese zuerst ab.`,
    'context-mismatch': (now, shown) =>
      `Diese Seite zeigt ${shown}, aber Sie arbeiten jetzt in ${now}. Es wurde nichts gespeichert.`,
    'link-not-verified': (left) =>
      left > 0
        ? `Wir konnten diesen Code nicht bestätigen. Sie haben noch ${tries(left)}.`
        : 'Wir konnten diesen Code nicht bestätigen, und er kann nicht mehr versucht werden. Lassen Sie sich einen neuen senden.',
    'address-code-wrong': (left) =>
      `Das ist nicht der Code aus dem Brief. Bitte vergleichen Sie ihn noch einmal. Sie haben noch ${tries(left)}.`,
  },
} satisfies Translation<typeof english>;
