import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-details/subsidiary-details.messages.js';

export const subsidiaryDetails = {
  close: 'Details schließen',
  name: 'Name des Accounts',
  labels: 'Labels',
  list: 'In der Liste',
  hidden: 'Ausgeblendet',
  location: 'Standort',
  linked: 'Verknüpft',
  linkedBy: (day: string, person: string) => (person ? `${day} durch ${person}` : day),
  joined: 'Hinzugekommen',
  joinedBy: {
    created: 'Für diesen Hauptaccount bestellt',
    added: 'Bestehender Account, hinzugefügt',
    'collective-invoice': 'Über die Sammelrechnung',
  },
  billing: 'Abrechnung',
  perMonth: 'Pro Monat',
  numbers: 'Rufnummern',
  numbersCount: (count: number) => plural('de', count, { one: '1 Rufnummer', other: `${count} Rufnummern` }),
  products: 'Produkte',
  rights: 'Was der Hauptaccount darf',
  checks: 'Offene Prüfungen',
  check: {
    email: (to: string, day: string) => `E-Mail-Adresse: Am ${day} ging eine E-Mail an ${to}`,
    address: (to: string, day: string) => `Anschrift: Am ${day} ging ein Brief an ${to}`,
  },
  failed: 'Die Details konnten nicht geladen werden',
} satisfies Translation<typeof english>;
