import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import { standings } from './standings.js';
import type { words as english } from '../../ui/words.messages.js';

const tries = (count: number) => plural('fi', count, { one: '1 yritys', other: `${count} yritystä` });

const unclear = 'Tätä ei voitu tulkita. Mitään ei muutettu. Lataa sivu uudelleen.';

const meanwhile = 'Tämä on sillä välin muuttunut. Mitään ei tehty. Katso nykyinen tilanne.';

export const words = {
  ...standings,
  close: 'Sulje',
  cancel: 'Peruuta',
  back: 'Takaisin',
  continue: 'Jatka',
  loading: 'Ladataan…',
  sides: { mine: 'Omasi', theirs: 'Toinen', keepMine: 'Säilytä omani', takeTheirs: 'Käytä toista' },
  reference: (id) => `Viite: ${id}`,
  fate: {
    slow: 'Tämä kestää tavallista kauemmin. Odota hetki.',
    uncertain: 'Tarkistamme, tallentuiko se. Mitään ei tehdä kahdesti.',
    held: 'Odota, kunnes on selvää, tallentuiko se.',
  },
  scope: {
    view: 'Nähdä tili ja sen tila yleisnäkymässä',
    pay: 'Ottaa tilin maksut koontilaskulle',
    switch: 'Työskennellä tilillä ilman erillistä kirjautumista',
    team: 'Hallita, kenellä on pääsy',
  },
  permission: {
    'view-accounts': 'Linkitetyt tilit',
    'open-accounts': 'Työskentely linkitetyillä tileillä',
    'link-accounts': 'Linkittäminen ja irrottaminen',
    'order-accounts': 'Tilaaminen',
    'view-invoices': 'Laskut',
    'manage-forwarding': 'Soitonsiirto',
    'view-access': 'Kenellä on pääsy',
  },
  product: {
    'cloud-telephony': 'Pilvipuhelinpalvelu',
    'sip-trunk': 'SIP-trunk',
    internet: 'Internetliittymä',
  },
  rule: {
    required: 'Täytä tämä.',
    invalid: 'Tämä ei sovi tähän. Tarkista se.',
    'too-long': 'Tämä on liian pitkä.',
    'too-short': 'Tämä on liian lyhyt.',
    'control-characters': 'Tässä on merkkejä, joita ei voi käyttää. Kirjoita se uudelleen.',
    email: 'Anna sähköpostiosoite, esim. name@example.com.',
    phone: 'Anna puhelinnumero suuntanumeroineen, esim. 030 1234567.',
    postcode: 'Saksalaisessa postinumerossa on 5 numeroa, esim. 22767.',
    'customer-number': 'Anna asiakasnumero kuten laskussa, esim. K-100 234.',
    'email-code': 'Koodissa on 8 kirjainta ja numeroa.',
    'letter-code': 'Koodissa on 10 kirjainta ja numeroa.',
    'proof-too-weak':
      'Työskentely tilillä edellyttää omistajan suostumusta. Valitse ”Kysy omistajalta” tai jätä tämä oikeus pois.',
    number: 'Anna kokonaisluku.',
    range: 'Luku ei ole sallitulla välillä.',
    unchecked: 'Tätä ei voitu tarkistaa, koska yhteyttä ei juuri nyt ole. Yritä uudelleen.',
    past: 'Valitse päivä, joka on vielä edessä.',
    'duplicate-condition': 'Samalle tapaukselle on kaksi sääntöä.',
  },
  error: {
    network: 'Yhteyttä ei juuri nyt ole. Mitään ei muutettu. Yritä uudelleen.',
    timeout: 'Vastaus kesti liian kauan. Mitään ei muutettu. Yritä uudelleen.',
    'unreadable-answer': 'Vastausta ei voitu lukea. Yritä hetken kuluttua uudelleen.',
    'server-error': 'Meillä tapahtui virhe. Mitään ei muutettu. Yritä uudelleen.',
    unavailable:
      'Palvelu ei ole juuri nyt käytettävissä. Mitään ei muutettu. Yritä hetken kuluttua uudelleen.',
    'malformed-request': unclear,
    'invalid-input': 'Joitakin tietoja on korjattava. Mitään ei muutettu.',
    'too-large': 'Tämä on liikaa kerralla. Mitään ei muutettu.',
    'unsupported-media-type': unclear,
    'method-not-allowed': 'Tätä ei tarjota täällä. Mitään ei muutettu.',
    'not-found': 'Tätä ei ole, tai ei enää ole. Palaa yleisnäkymään.',
    'not-offered': 'Tätä ei tarjota täällä. Mitään ei muutettu.',
    'version-required': unclear,
    'version-mismatch':
      'Joku on sillä välin muuttanut tätä. Omia muutoksiasi ei tallennettu. Katso nykyinen tilanne ja päätä uudelleen.',
    'idempotency-key-required': unclear,
    'idempotency-key-in-use': 'Tätä suoritetaan jo. Odota hetki.',
    'idempotency-key-reused': unclear,
    'cursor-expired': 'Luettelo on muuttunut. Se ladataan uudelleen alusta.',
    'session-expired': 'Kirjaudu uudelleen. Kirjoittamasi on säilynyt.',
    'sign-in-failed': 'Sähköpostiosoite tai salasana ei ole oikein. Tarkista molemmat.',
    'rate-limited': 'Tätä on yritetty liian usein. Mitään ei muutettu. Odota hetki.',
    'not-allowed': 'Sinulla ei ole oikeutta tähän. Mitään ei muutettu.',
    'context-mismatch': 'Työskentelet nyt eri tilillä kuin tämä sivu näyttää. Mitään ei tallennettu.',
    'no-main-eligible':
      'Tämä tili on itse alatili, joten sillä ei voi olla alatilejä. Lisää tilit sen sijaan sen päätilille.',
    'quota-reached': 'Tilejä ei voi linkittää enempää. Peru jokin avoin pyyntö tai pyydä rajan nostamista.',
    'order-unknown': 'Tällaista tilausta ei ole.',
    'not-available-at-address': 'Tuotetta ei saa tähän osoitteeseen. Valitse toinen.',
    'price-changed': 'Hinta on muuttunut sen jälkeen, kun näit sen. Mitään ei tilattu. Tarkista uusi hinta.',
    'terms-changed': 'Ehdot ovat muuttuneet sen jälkeen, kun näit ne. Mitään ei tilattu. Tarkista ne.',
    'email-in-use': 'Tätä sähköpostiosoitetta ei voi käyttää täällä. Käytä toista.',
    'duplicate-request': 'Tämä on jo vastaanotettu.',
    'approval-required': 'Toisen henkilön on hyväksyttävä tämä tilaus. Mitään ei tilattu.',
    'link-token-invalid': 'Linkki on jo käytetty tai liian vanha. Lähetä uusi sähköposti yleisnäkymästä.',
    'address-code-wrong': 'Tämä ei ole kirjeen koodi. Vertaa vielä kerran.',
    'address-code-locked': 'Koodi oli liian monta kertaa väärin. Tilaa uusi kirje.',
    'not-ready': 'Tili ei ole vielä valmis. Sen voi avata heti, kun avoimet tarkistukset on tehty.',
    'link-not-verified': 'Emme voineet vahvistaa näitä tietoja. Tarkista koodi tai pyydä uusi.',
    'proof-locked': 'Tätä on yritetty liian usein. Odota hetki tai kysy sen sijaan omistajalta.',
    'code-wrong': 'Koodi ei ole oikein.',
    'code-expired': 'Koodi on liian vanha. Pyydä uusi.',
    'proof-not-offered': 'Tätä tapaa ei tarjota tälle tilille. Kysy sen sijaan omistajalta.',
    'self-link': 'Tämä on tili, jolla olet. Anna toisen tilin numero.',
    'is-main': 'Tällä tilillä on omia alatilejä, joten siitä ei voi tulla alatiliä. Irrota ne ensin.',
    'has-other-main': 'Tämä tili on linkitetty toiseen päätiliin. Se on ensin irrotettava sieltä.',
    'already-linked': 'Tili on jo linkitetty. Löydät sen yleisnäkymästä.',
    'already-requested': 'Tälle tilille on jo avoin pyyntö. Löydät sen yleisnäkymästä.',
    'mixed-tax': 'Näiden kahden tilin verot eivät saa olla samalla laskulla.',
    incompatible: 'Näitä kahta tiliä ei voi linkittää, koska niiden sopimukset eivät sovi yhteen.',
    'target-suspended': 'Tili on jäädytetty. Sen voi linkittää, kun asia on selvitetty.',
    'target-closed': 'Tili on suljettu, joten sitä ei voi linkittää.',
    'main-mail-unverified': 'Vahvista ensin oma sähköpostiosoitteesi.',
    'request-expired': 'Pyyntö on vanhentunut. Sen voi lähettää uudelleen.',
    'request-withdrawn': 'Pyyntö on peruttu.',
    'request-answered': 'Pyyntöön on jo vastattu.',
    'wrong-recipient': 'Pyyntö lähetettiin toiselle tilille.',
    'changed-too-recently': meanwhile,
    'consent-required': meanwhile,
    'rules-changed': 'Jokin on sen jälkeen muuttunut. Tarkista uudelleen.',
    conflict: meanwhile,
    'switch-failed': 'Tiliä ei voitu avata. Olet edelleen siellä, missä olit.',
    'reauth-needed': 'Vahvista ensin, että se olet sinä. Mitään ei muutettu.',
    'second-factor-required': 'Vahvista ensin, että se olet sinä. Mitään ei muutettu.',
    'code-used': 'Koodi ei ole oikein.',
    'code-locked': 'Tätä on yritetty liian usein. Mitään ei muutettu. Odota hetki.',
    'own-request': 'Olet itse pyytänyt tätä. Toisen ylläpitäjän on vastattava.',
    'own-rights': 'Kukaan ei muuta omia oikeuksiaan. Toisen ylläpitäjän on tehtävä se.',
    'access-paused':
      'Tili on keskeyttänyt kaiken päätilin työskentelyn. Tilin ylläpitäjät voivat lopettaa keskeytyksen.',
    'access-withheld': 'Tili ei anna päätilin henkilöiden työskennellä täällä.',
    'own-grant': 'Kukaan ei päätä omasta pääsystään. Toisen ylläpitäjän on tehtävä se.',
    'already-granted': 'Tällä henkilöllä on jo lupa samoille tileille. Muuta sitä.',
    'too-many-grants':
      'Tällä henkilöllä on jo liian monta lupaa. Anna lupa tunnisteelle tai kaikille tileille.',
    'right-removed': 'Oikeutta työskennellä tällä tilillä ei ole annettu, tai se on päättynyt.',
    'denied-while-switched':
      'Tämä ei ole mahdollista, kun työskentelet linkitetyllä tilillä. Palaa ensin omalle tilillesi.',
    'nested-switch': 'Palaa omalle tilillesi, ennen kuin avaat toisen tilin.',
    'no-local-admin': 'Kukaan ei voisi enää kirjautua tälle tilille. Anna ensin jollekulle omat tunnukset.',
    'wait-period': 'Tili on liian uusi irrotettavaksi.',
    'forbidden-by-main': 'Tästä päättää päätili.',
    'detach-in-progress': 'Tiliä irrotetaan jo.',
    'detach-undo-expired': 'Tätä on liian myöhäistä kumota: tili on irrotettu. Sen voi linkittää uudelleen.',
    'planned-by-other-side': 'Toinen osapuoli on suunnitellut tämän. Vain se voi kumota sen.',
    'data-access-ended': meanwhile,
    'open-items': meanwhile,
    'not-standalone-payment': meanwhile,
    'invoice-only': meanwhile,
    'payer-change-in-progress': meanwhile,
    'has-secondaries': 'Tällä tilillä on alatilejä. Irrota ne ensin.',
    'swap-in-progress': 'Toisesta tilistä on jo tulossa päätili.',
    'move-in-progress': meanwhile,
    'account-halted':
      'Tili on jäädytetty tai sitä suljetaan. Tämä on mahdollista, kun tili on taas toiminnassa.',
    'invoice-not-entitled':
      'Näitä laskuja ei näytetä täällä. Niiden maksaja päättää siitä; voit pyytää niitä.',
    'invoice-too-large':
      'Laskulla on liian monta tiliä yhteen tällaiseen tiedostoon. Kullekin tilille on oma tiedosto, ja taulukossa ovat kaikki.',
  },
  errorWith: {
    'access-paused': (who, day) =>
      `Kaikki päätilin työskentely tällä tilillä on keskeytetty ${day} alkaen: ${who}.`,
    'rate-limited': (seconds) =>
      `Tätä on yritetty liian usein. Mitään ei muutettu. Odota ${plural('fi', seconds, { one: '1 sekunti', other: `${seconds} sekuntia` })}.`,
    'not-allowed': (who) => `Sinulla ei ole oikeutta tähän. Mitään ei muutettu. Oikeuden voi myöntää ${who}.`,
    'is-main': (count) =>
      plural('fi', count, {
        one: 'Tämä on päätili, jolla on 1 alatili, joten siitä ei voi tulla alatiliä. Irrota alatili ensin.',
        other: `Tämä on päätili, jolla on ${count} alatiliä, joten siitä ei voi tulla alatiliä. Irrota ne ensin.`,
      }),
    'context-mismatch': (now, shown) =>
      `Tällä sivulla näkyy ${shown}, mutta työskentelet nyt tilillä ${now}. Mitään ei tallennettu.`,
    'link-not-verified': (left) =>
      left > 0
        ? `Emme voineet vahvistaa tätä koodia. Sinulla on ${tries(left)} jäljellä.`
        : 'Emme voineet vahvistaa tätä koodia, eikä sitä voi enää yrittää. Pyydä uusi.',
    'address-code-wrong': (left) =>
      `Tämä ei ole kirjeen koodi. Vertaa vielä kerran. Sinulla on ${tries(left)} jäljellä.`,
  },
} satisfies Translation<typeof english>;
