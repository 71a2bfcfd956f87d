import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/link-start.messages.js';

export const linkStart: Translation<typeof messages> = {
  starts: 'Alkaa',
  atOnce: 'Heti, kun molemmat ovat hyväksyneet',
  onDay: 'Tiettynä päivänä',
  day: 'Ensimmäinen päivä',
  dayHint: 'Jos molemmat hyväksyvät vasta sen jälkeen, linkitys alkaa silloin.',
  pays: 'Milloin päätili alkaa maksaa',
  withLink: 'Linkityksen alkaessa',
  withLinkOn: (day) => `Linkityksen alkaessa, ${day} alkaen`,
  withPeriod: (day) => `Seuraavasta laskutuskaudesta, ${day} alkaen`,
  withPeriodHint: 'Siihen asti tili maksaa itse. Kyseessä on linkityksen ensimmäisen päivän jälkeinen kausi.',
  agreed: (name, day) => `${name} linkitetään ${day}`,
  agreedText:
    'Molemmat osapuolet ovat hyväksyneet. Siihen päivään asti mikään ei muutu, ja kumpi tahansa voi perua linkityksen.',
  agreedMain: (main, day) => `${main} linkittää tämän tilin ${day}`,
  callOff: 'Peru linkitys',
  callOffNamed: (main) => `Peru linkitys tiliin ${main}`,
  calledOff: (main) => `Olet perunut linkityksen tiliin ${main}`,
  calledOffByMain: (main) => `${main} on perunut linkityksen`,
  calledOffText: 'Tällä tilillä ei muutu mitään. Molemmille osapuolille on ilmoitettu.',
  calledOffOn: (day) => `Linkitys peruttiin ${day}.`,
  accountCalledOff: 'Tili on perunut linkityksen, jonka molemmat olivat hyväksyneet.',
  mainCalledOff: 'Olet perunut linkityksen, jonka molemmat olivat hyväksyneet.',
  change: (name) => `Milloin linkitys alkaa? ${name}`,
  changeLead: (day) => `Alkamispäiväksi sovittiin aikaisintaan ${day}. Tilille ilmoitetaan uudesta päivästä.`,
  save: 'Tallenna päivä',
  changed: 'Päivä on muutettu',
  changedText: (name, day) => `${name} linkitetään ${day}. Kaikille on ilmoitettu sähköpostitse.`,
  over: 'Linkitys on sillä välin alkanut tai peruttu. Muutettavaa päivää ei enää ole.',
  rule: {
    'too-early': 'Päivä on liian aikainen. Valitse myöhempi päivä.',
    'too-late': 'Päivä on liian myöhäinen. Valitse aikaisempi päivä.',
    day: 'Anna päivä.',
  },
};
