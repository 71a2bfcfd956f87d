import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/annotate-account/annotate-account.messages.js';

export const annotateAccount = {
  title: (name) => `Name und Labels von „${name}“`,
  titleUnnamed: 'Name und Labels',
  lead: 'Das sehen nur Personen Ihres Hauptaccounts. Der Nebenaccount sieht es nicht.',
  loadFailed: 'Was vermerkt ist, konnte nicht geladen werden',
  nickname: 'Ihr Name dafür',
  nicknameHint: (name) => `Steht statt „${name}“. Leer: dieser Name.`,
  labels: 'Labels',
  labelsHint:
    'Zum Beispiel eine Region oder eine Art von Standort. Enter oder ein Komma fügt ein Label hinzu.',
  add: 'Hinzufügen',
  remove: (label) => `Label ${label} entfernen`,
  hidden: 'In der Liste ausblenden',
  isHidden: (hidden) => (hidden ? 'Ja' : 'Nein'),
  hiddenHint:
    'Der Account bleibt verknüpft und auf seiner Rechnung. „Weitere Filter“ zeigt ausgeblendete Accounts.',
  tooMany: (most) => `Ein Account kann ${most} Labels haben.`,
  tooLong: 'Ein Label kann 40 Zeichen haben.',
  notSaved: 'Das wurde nicht gespeichert',
  changed:
    'Jemand anders hat diesen Account inzwischen geändert. Ihr Stand ist noch nicht gespeichert. Welcher soll bleiben?',
  save: 'Speichern',
  saving: 'Wird gespeichert …',
} satisfies Translation<typeof english>;
