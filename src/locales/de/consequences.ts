import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/consequences.messages.js';

const people = (count: number) => plural('de', count, { one: '1 Person', other: `${count} Personen` });

export const consequences: Translation<typeof messages> = {
  change: {
    'joins-collective-invoice': (main, from, monthly) =>
      `Ab dem ${from} stehen seine ${monthly} im Monat auf der Sammelrechnung von ${main}.`,
    'pays-itself-until': (until) => `Bis zum ${until} bezahlt der Account wie bisher selbst.`,
    'begins-on': (on) =>
      `Die Verknüpfung beginnt am ${on}. Bis dahin ändert sich nichts, und beide Seiten können absagen.`,
    'stays-on-collective-invoice': (main) => `Er bleibt auf der Sammelrechnung von ${main}.`,
    'keeps-own-invoice': (monthly) => `Er bezahlt weiterhin seine eigene Rechnung, ${monthly} im Monat.`,
    'own-invoice': (from, monthly) => `Ab dem ${from} bekommt er eine eigene Rechnung: ${monthly} im Monat.`,
    'last-collective-invoice': (on) => `Auf der Sammelrechnung steht er zuletzt am ${on}.`,
    'past-invoices-stay': 'Frühere Rechnungen bleiben, wo sie sind.',
    'main-gains-access': (main, count) =>
      plural('de', count, {
        one: `1 Person von ${main} kann ohne weitere Anmeldung im Account arbeiten.`,
        other: `${count} Personen von ${main} können ohne weitere Anmeldung im Account arbeiten.`,
      }),
    'main-sees-overview': (main) =>
      `${main} sieht den Account in der Übersicht; niemand von dort kann darin arbeiten.`,
    'main-loses-access': (main, count) =>
      plural('de', count, {
        one: `1 Person von ${main} verliert den Zugang.`,
        other: `${people(count)} von ${main} verlieren den Zugang.`,
      }),
    'main-had-no-access': (main) => `Niemand von ${main} hatte Zugang.`,
    'local-team-keeps-access': (names, more) =>
      more > 0
        ? `${names} und ${more} weitere behalten ihre eigene Anmeldung.`
        : `Zugang durch eigene Anmeldung behält: ${names}.`,
    'no-local-team': 'Niemand hat eine eigene Anmeldung für diesen Account.',
    'numbers-stay': (count) =>
      plural('de', count, {
        one: 'Die Rufnummer bleibt.',
        other: `Alle ${count} Rufnummern bleiben.`,
      }),
    'forwarding-stays': 'Rufumleitungen bleiben, wie sie eingestellt sind.',
    'contracts-continue': 'Verträge und ihre Kosten laufen weiter.',
    'can-be-ended': 'Beide Seiten können die Verknüpfung später beenden.',
    'ends-by-itself': (until) => `Die Verknüpfung endet von selbst: ihr letzter Tag ist der ${until}.`,
    'goes-on-by-itself': (until, months) =>
      plural('de', months, {
        one: `Die Verknüpfung gilt bis zum ${until} und geht dann Monat für Monat weiter, bis eine Seite Nein sagt.`,
        other: `Die Verknüpfung gilt bis zum ${until} und geht dann jeweils um ${months} Monate weiter, bis eine Seite Nein sagt.`,
      }),
    'invoice-grows': (from, monthly) =>
      `Ab dem ${from} enthält Ihre Sammelrechnung ${monthly} im Monat mehr.`,
    'invoice-unchanged': 'Ihre Sammelrechnung bleibt, wie sie ist.',
    'invoice-shrinks': (from, monthly) =>
      `Ab dem ${from} enthält Ihre Sammelrechnung ${monthly} im Monat weniger.`,
    'last-invoice-of': (main, on) => `Die letzte Sammelrechnung von ${main} endet am ${on}.`,
    'people-lose-access': (count) =>
      plural('de', count, {
        one: '1 Person bei Ihnen kann nicht mehr im Account arbeiten.',
        other: `${people(count)} bei Ihnen können nicht mehr im Account arbeiten.`,
      }),
    'nobody-had-access': 'Niemand bei Ihnen konnte im Account arbeiten.',
    'notes-end': 'Ihr eigener Name dafür, Etiketten und Bestellnummern enden mit der Verknüpfung.',
    'never-without-main':
      'Er gehört bis zum letzten Tag zum einen Hauptaccount und ab dem nächsten zum anderen.',
    'can-be-taken-back': (until) => `Bis zum ${until} kann jede Seite es zurücknehmen.`,
    'people-gain-access': (count) =>
      plural('de', count, {
        one: '1 Person bei Ihnen kann ohne weitere Anmeldung im Account arbeiten.',
        other: `${people(count)} bei Ihnen können ohne weitere Anmeldung im Account arbeiten.`,
      }),
    'overview-only': 'Sie sehen den Account in Ihrer Übersicht; niemand bei Ihnen kann darin arbeiten.',
    'local-team-unchanged': 'Die Personen des Accounts behalten ihre eigene Anmeldung und ihre Rechte.',
  },
  group: { money: 'Abrechnung', access: 'Zugang', stays: 'Bleibt, wie es ist' },
};
