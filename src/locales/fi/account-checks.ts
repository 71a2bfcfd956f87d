import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-checks/account-checks.messages.js';

export const accountChecks = {
  title: (name) => `Tarkistukset: ”${name}”`,
  titleUnnamed: 'Tilin tarkistukset',
  lead: 'Puhelinnumerot annetaan, kun molemmat on vahvistettu. Kaiken muun voi määrittää jo ennen sitä.',
  loadFailed: 'Tarkistuksia ei voitu ladata',
  kind: { email: 'Sähköpostiosoite', address: 'Liittymän osoite' },
  state: { sent: 'Avoin', passed: 'Vahvistettu', locked: 'Lukittu', expired: 'Koodi vanhentunut' },
  emailSent: (to, day) => `Lähetetty ${day} osoitteeseen ${to}.`,
  emailHow: 'Avaa sähköpostissa oleva linkki. Tämä sivu jatkaa sen jälkeen itsestään.',
  letterSent: (to, day) => `Kirje, jossa on koodi, lähetettiin ${day}. Vastaanottaja: ${to}.`,
  letterLocked: 'Koodi oli liian monta kertaa väärin. Tilaa uusi kirje; sen koodi korvaa vanhan.',
  letterExpired: 'Tämän kirjeen koodi on liian vanha. Tilaa uusi kirje.',
  code: 'Kirjeen koodi',
  codeHint: (tries) =>
    `10 kirjainta ja numeroa; välilyönneillä ei ole merkitystä. ${plural('fi', tries, { one: '1 yritys', other: `${tries} yritystä` })} jäljellä.`,
  codeHintPlain: '10 kirjainta ja numeroa; välilyönneillä ei ole merkitystä.',
  confirm: 'Vahvista osoite',
  resend: { email: 'Lähetä sähköposti uudelleen', address: 'Lähetä uusi kirje' },
  resendAt: (time) => `Voidaan lähettää uudelleen ${time} alkaen.`,
  done: {
    confirm: 'Osoite on vahvistettu.',
    email: 'Sähköposti on lähetetty uudelleen.',
    address: 'Uusi kirje on matkalla. Sen koodi korvaa vanhan.',
  },
  active: (name) => `”${name}” on aktiivinen`,
  activeText: (numbers) =>
    numbers > 0
      ? plural('fi', numbers, {
          one: 'Molemmat tarkistukset on tehty, ja puhelinnumero on annettu.',
          other: `Molemmat tarkistukset on tehty, ja ${numbers} puhelinnumeroa on annettu.`,
        })
      : 'Molemmat tarkistukset on tehty.',
} satisfies Translation<typeof english>;
