import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-overview/account-overview.messages.js';

export const accountOverview = {
  denied: 'Ei kuulu oikeuksiisi',
  ask: 'Pyydä oikeutta',
  askFor: (action) => `Pyydä oikeutta: ${action}`,
  name: 'Tilin nimi',
  labels: 'Tunnisteet',
  list: 'Luettelossa',
  hidden: 'Piilotettu',
  contact: 'Yhteyshenkilö',
  location: 'Toimipaikka',
  linked: 'Linkitetty',
  linkedBy: (day, person) => (person ? `${day}, ${person}` : day),
  joined: 'Miten tili lisättiin',
  joinedBy: {
    created: 'Tilattu tälle päätilille',
    added: 'Olemassa oleva tili, lisätty',
    'collective-invoice': 'Koontilaskun kautta',
  },
  billing: 'Laskutus',
  billingLater: 'Suunniteltu',
  perMonth: 'Kuukaudessa',
  numbers: 'Numerot',
  numbersCount: (count) => plural('fi', count, { one: '1 numero', other: `${count} numeroa` }),
  keeps: (day) => `Numerot, jotka on lisätty ${day} jälkeen, tili pitää itsellään.`,
  products: 'Tuotteet',
  rights: 'Mitä päätili saa tehdä',
  readiness: {
    title: 'Matkalla valmiiksi',
    state: { done: 'Valmis', open: 'Avoin', later: 'Myöhemmin', failed: 'Ei mahdollista' },
    step: {
      ordered: 'Tilattu',
      email: 'Sähköpostiosoite vahvistettu',
      address: 'Osoite vahvistettu',
      numbers: 'Numerot annettu',
      usable: 'Käyttövalmis',
      invoice: 'Ensimmäinen lasku',
    },
    waits: {
      email: (to, day) => `Odottaa henkilöä, jolle lähetettiin sähköposti ${day}: ${to}`,
      address: (to, day) => `Odottaa koodia kirjeestä, joka lähetettiin ${day}: ${to}`,
    },
    over: {
      email: (to, day) =>
        `Sähköposti, joka lähetettiin ${day} osoitteeseen ${to}, ei ole enää voimassa. Lähetä se uudelleen.`,
      address: (to, day) => `Kirjeen koodia ei voi enää käyttää (${to}, ${day}). Lähetä kirje uudelleen.`,
    },
    byProvider: 'Odottaa palveluntarjoajaa',
    failed: 'Tilausta ei voitu toteuttaa.',
    on: (day) => day,
  },
  life: {
    suspended: 'Jäädytetty: kukaan ei voi soittaa, ja maksut jatkuvat',
    closing: 'Tiliä suljetaan',
    closes: (day) => `Suljetaan lopullisesti ${day}`,
    since: {
      main: (day) => `${day} alkaen, päätilin pyynnöstä.`,
      account: (day) =>
        `${day} alkaen, tilin omasta pyynnöstä. Tilin ylläpitäjät voivat poistaa jäädytyksen.`,
    },
    byProvider: 'Palveluntarjoaja on jäädyttänyt tilin. Asiakastuki kertoo, mitä on selvitettävä.',
    until: {
      main: (day) => `Tilin voi avata uudelleen ${day} asti, ja kaikki on kuin ennen.`,
      account: (day) =>
        `Tili on päättänyt tästä itse. Tilin ylläpitäjät voivat avata sen uudelleen ${day} asti.`,
    },
    resume: 'Poista jäädytys…',
    reopen: 'Avaa uudelleen…',
    suspendOrClose: 'Jäädytä tai sulje…',
    close: 'Sulje lopullisesti…',
  },
  failed: 'Tiliä ei voitu ladata',
} satisfies Translation<typeof english>;
