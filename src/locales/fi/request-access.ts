import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/request-access/request-access.messages.js';

export const requestAccess = {
  title: (right) => `”${right}” ei kuulu oikeuksiisi`,
  titleThere: (name) => `Työskentely tilillä ${name} ei kuulu oikeuksiisi`,
  who: (names) => `Oikeuden voi myöntää ${names}.`,
  nobody: 'Kukaan tällä tilillä ei voi juuri nyt myöntää sitä. Ota yhteyttä palveluntarjoajaan.',
  message: 'Viesti',
  messageHint: 'Valinnainen. Päätöstä auttaa, jos kerrot, mihin tarvitset oikeutta.',
  ask: 'Pyydä oikeutta',
  asked: (day) => `Pyysit oikeutta ${day}. Vastausta ei ole vielä tullut.`,
  declined: (by, day, again) => `${by} hylkäsi pyynnön ${day}. Voit pyytää uudelleen ${again} alkaen.`,
  granted: 'Sinulla on nyt tämä oikeus',
  done: 'Pyyntösi on lähetetty',
  doneText: 'Sähköpostitse ja portaalissa. Saat vastauksen sähköpostitse.',
} satisfies Translation<typeof english>;
