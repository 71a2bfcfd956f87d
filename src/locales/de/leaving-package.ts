import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/leaving-package/leaving-package.messages.js';

export const leavingPackage = {
  title: 'Daten der gemeinsamen Zeit',
  first: 'Laden Sie zuerst herunter, was Sie brauchen',
  loadFailed: 'Was Sie mitnehmen können, konnte nicht geladen werden',
  endsFrom: (day) => `Ab dem ${day} sehen Sie hier nicht mehr:`,
  endsAtOnce: 'Sobald die Verknüpfung beendet ist, sehen Sie hier nicht mehr:',
  rest: 'Alles andere aus der gemeinsamen Zeit bleibt. Das Datenpaket enthält alles.',
  nothingEnds: 'Was Sie aus der gemeinsamen Zeit sehen, bleibt. Sie können es auch als Datenpaket mitnehmen.',
  contents: 'Im Datenpaket:',
  parts: {
    account: 'Adresse, Produkte und Beträge',
    numbers: 'Rufnummern und Rufumleitung',
    people: 'Wer im Account was darf',
    history: 'Wer was getan hat',
  },
  invoices: (count, formatted) =>
    plural('de', count, {
      one: 'Der Anteil an 1 Sammelrechnung',
      other: `Die Anteile an ${formatted} Sammelrechnungen`,
    }),
  noInvoices: 'Noch keine Sammelrechnung',
  until: (day) => `Es kann bis zum ${day} heruntergeladen werden.`,
  later: (days) => `Es kann auch später heruntergeladen werden, bis ${days} Tage nach dem Ende.`,
  over: (day) => `Das Datenpaket konnte bis zum ${day} heruntergeladen werden. Es ist nicht mehr verfügbar.`,
  denied: (who) => `Das Datenpaket kann ${who} herunterladen.`,
  deniedToAll: 'Das Datenpaket können die Administratoren dieses Accounts herunterladen.',
  download: 'Datenpaket herunterladen',
  exporting: 'Das Paket wird erstellt …',
  exportingSome: (done, total) => `Das Paket wird erstellt: ${done} von ${total} Dateien`,
  exported: (found) => (found ? `Das Paket ist da: ${found}` : 'Das Paket ist da.'),
  exportStopped: 'Das Paket wurde nicht erstellt.',
  exportFailed: 'Das Paket konnte nicht erstellt werden',
  found: (count, formatted) => plural('de', count, { one: '1 Datei', other: `${formatted} Dateien` }),
} satisfies Translation<typeof english>;
