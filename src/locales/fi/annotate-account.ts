import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/annotate-account/annotate-account.messages.js';

export const annotateAccount = {
  title: (name) => `Nimi ja tunnisteet: ”${name}”`,
  titleUnnamed: 'Nimi ja tunnisteet',
  lead: 'Vain päätilinne henkilöt näkevät nämä. Alatili ei näe.',
  loadFailed: 'Muistiinpanoja ei voitu ladata',
  nickname: 'Oma nimenne',
  nicknameHint: (name) => `Näytetään nimen ”${name}” sijasta. Tyhjänä: kyseinen nimi.`,
  labels: 'Tunnisteet',
  labelsHint: 'Esimerkiksi alue tai toimipaikan tyyppi. Enter tai pilkku lisää tunnisteen.',
  add: 'Lisää',
  remove: (label) => `Poista tunniste ${label}`,
  hidden: 'Piilota luettelosta',
  isHidden: (hidden) => (hidden ? 'Kyllä' : 'Ei'),
  hiddenHint: 'Tili pysyy linkitettynä ja laskullaan. ”Lisää suodattimia” näyttää piilotetut tilit.',
  tooMany: (most) => `Tilillä voi olla ${most} tunnistetta.`,
  tooLong: 'Tunnisteessa voi olla 40 merkkiä.',
  notSaved: 'Tätä ei tallennettu',
  changed:
    'Joku muu on sillä välin muuttanut tätä tiliä. Omaa muutostasi ei ole vielä tallennettu. Kumpi säilytetään?',
  save: 'Tallenna',
  saving: 'Tallennetaan…',
} satisfies Translation<typeof english>;
