import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../elements/extend-link/extend-link.messages.js';

export const extendLink: Translation<typeof messages> = {
  titleUnnamed: 'Doba propojení',
  title: (account, main) => `Doba propojení účtu ${account} s účtem ${main}`,
  asked: {
    main: (account) => `O prodloužení je požádán účet ${account}`,
    secondary: (main) => `${main} žádá o prodloužení propojení`,
  },
  loadFailed: 'Dobu propojení se nepodařilo načíst',
  none: 'Tento účet už není propojen.',
  now: (holds) => `Nyní: ${holds}`,
  wanted: (wanted, now) => `Nová doba: ${wanted}. Dosavadní: ${now}.`,
  proposed: (by, main, day) => `Žádost: ${by}, ${main}, ${day}`,
  said: (message) => `„${message}“`,
  answerUntil: (day) => `Bez souhlasu účtu se nic nezmění. Udělit jej lze do ${day}.`,
  consent: (account) =>
    `To přesahuje, s čím účet ${account} souhlasil. Dotázáni budou jeho správci; bez jejich souhlasu se nic nezmění.`,
  atOnce: 'Platí ihned. Druhá strana dostane e-mail; s delší dobou by musela znovu souhlasit.',
  askMain: (main) => `O prodloužení může žádat jen ${main} a vy byste museli souhlasit.`,
  atEnd: 'Co se změní po skončení',
  message: 'Zpráva pro dotázanou stranu (nepovinné)',
  why: 'Důvod, pokud odmítnete (nepovinné)',
  submit: {
    set: 'Uložit',
    propose: 'Požádat o prodloužení',
    accept: 'Souhlasit',
    decline: 'Odmítnout',
    cancel: 'Stáhnout žádost',
  },
  closeAndCheck: 'Zavřít a podívat se později',
  done: {
    set: (holds) => holds,
    propose: 'Účet byl požádán',
    accept: (holds) => holds,
    decline: 'Žádost odmítnuta',
    cancel: 'Žádost stažena',
  },
  doneTexts: {
    set: 'Obě strany dostanou e-mail.',
    propose: 'Jeho správci dostanou e-mail. Do odpovědi se nic nemění.',
    accept: 'Obě strany dostanou e-mail.',
    decline: 'Hlavní účet dostane e-mail. Propojení trvá jako dosud.',
    cancel: 'Obě strany dostanou e-mail. Propojení trvá jako dosud.',
  },
  place: {
    change: 'Změnit dobu propojení',
    limit: 'Nastavit konec',
    answer: 'Zobrazit a odpovědět',
    look: 'Zobrazit',
    declined: (account) => `Účet ${account} s prodloužením nesouhlasí`,
    expired: (account) => `Účet ${account} včas neodpověděl`,
    reason: (reason) => `Důvod: „${reason}“`,
    waits: 'Propojení nemohlo skončit',
    waitsText: 'Trvá, dokud účet nebude mít vše, co potřebuje k samostatnosti. Chybí:',
    missing: {
      'not-standalone-payment': 'způsob platby',
      'no-local-admin': 'správce s vlastním přihlášením',
    },
  },
};
