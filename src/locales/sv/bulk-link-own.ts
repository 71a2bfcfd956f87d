import { plural } from '../../i18n/formats.js';
import type { messages as english } from '../../elements/bulk-link/bulk-link.own.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

const accounts = (count: number, number: string) =>
  plural('sv', count, { one: '1 konto', other: `${number} konton` });

export const bulkLinkOwn = {
  choose: 'Välj bland dina konton',
  lead: 'Konton som du administrerar med samma inloggning. Inget behöver bekräftas: ingen tillfrågas, och kontona kopplas så snart du startar.',
  offered: (total, number, linkable) =>
    `Du administrerar ${accounts(total, number)} utöver det här. Kan kopplas: ${linkable}.`,
  chosen: (count, number) => plural('sv', count, { one: '1 konto valt', other: `${number} konton valda` }),
  noneChosen: 'Inget konto valt ännu',
  search: 'Sök konto',
  searchHint: 'Med namn, nummer eller ort',
  list: 'Konton som du administrerar',
  all: (number) => `Välj alla ${number} som kan kopplas`,
  allFound: (number) => `Välj alla ${number} bland träffarna som kan kopplas`,
  fetching: (done, total) => `${done} av ${total} konton hämtade`,
  clear: 'Avmarkera alla',
  most: 'Högst 5 000 konton åt gången. Resten kan tas i nästa omgång.',
  found: (count, number) => plural('sv', count, { one: '1 konto hittat', other: `${number} konton hittade` }),
  nothingFound: 'Inget av kontona som du administrerar har det i sitt namn, nummer eller ort.',
  none: 'Med den här inloggningen administrerar du inget annat konto.',
  failed: 'Dina konton kunde inte läsas in',
  pick: 'Valt',
  pickOne: (name, number) => `${name}, ${number}`,
  account: 'Konto',
  city: 'Ort',
  state: 'Läge',
  can: 'Kan kopplas',
  scopes: 'För alla',
  check: (count, number) => `Kontrollera ${accounts(count, number)}`,
  checkNone: 'Kontrollera kontona',
  first: 'Välj minst ett konto först.',
  job: 'Från egna konton',
  linked: 'Kopplat',
  scheduled: 'Överenskommet',
  later: 'Översikten visar från vilken dag kontot är kopplat.',
  obstacle: 'Inte möjligt',
  willLink: (count, number) =>
    plural('sv', count, {
      one: '1 konto som du administrerar kommer att kopplas, och ingen tillfrågas.',
      other: `${number} konton som du administrerar kommer att kopplas, och ingen tillfrågas.`,
    }),
  consent: (main, count, number, from, monthly) =>
    plural('sv', count, {
      one: `Jag bekräftar att ${main} betalar avgifterna för det här kontot via sin samlingsfaktura från och med ${from}. För närvarande är de ${monthly} per månad.`,
      other: `Jag bekräftar att ${main} betalar avgifterna för dessa ${number} konton via sin samlingsfaktura från och med ${from}. För närvarande är de totalt ${monthly} per månad.`,
    }),
  recorded:
    'Detta registreras med ditt namn, tidpunkten och den här texten. Vem som betalar kan ändras senare.',
  missing: 'Bekräfta vem som betalar. Annars kan du ta bort det här och välja kontona igen utan betalning.',
  why: {
    'link-not-verified': 'Du administrerar inget konto med det här numret.',
    'open-items': 'Kontots öppna fakturor eller avgifter måste regleras först.',
    'changed-too-recently':
      'Kontot har nyligen lämnat ett huvudkonto och måste först vara fristående några dagar.',
    'rules-changed': 'Kostnaden, eller från när den gäller, är inte längre den som bekräftades.',
    'consent-required': 'Ingen har bekräftat vem som betalar för kontot.',
  },
} satisfies Translation<typeof english>;
