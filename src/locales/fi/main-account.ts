import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/main-account/main-account.messages.js';

export const mainAccount = {
  title: 'Päätili',
  loadFailed: 'Tilin ja päätilin suhdetta ei voitu ladata',
  stale: (time) => `Tiedot haettiin ${time}. Niitä ei voitu päivittää.`,
  lead: (main) =>
    `Tämä tili on linkitetty tiliin ${main}. Voitte päättää sen itse; ensin näet, mitä se muuttaa.`,
  leave: (main) => `Irtaudu päätilistä ${main}…`,
  leavesOn: (main, day) => `Tili irtautuu päätilistä ${main} ${day} jälkeen`,
  leavesText: 'Oma osapuolenne on suunnitellut tämän. Siihen asti mikään ei muutu, ja voit kumota sen.',
  stay: 'Säilytä linkitys',
  detachedOn: (main, day) => `${main} päättää linkityksen ${day} jälkeen`,
  detachedText: (main) =>
    `Siitä alkaen tili on itsenäinen. Siihen asti mikään ei muutu; vain ${main} voi kumota sen.`,
  stays: (main) => `Tili pysyy linkitettynä tiliin ${main}. Molemmille osapuolille on ilmoitettu.`,
  left: (main) => `Tili on irtautunut päätilistä ${main}`,
  ended: (main, day) => `Linkitys tiliin ${main} päättyi ${day}.`,
  leftText: 'Tili jatkaa itsenäisenä. Molemmille osapuolille on ilmoitettu.',
} satisfies Translation<typeof english>;
