import { html } from 'hono/html';
import type { Language } from '../mail/texts.js';
import { named, type Term } from '../terms.js';

/** Where the provider asks people. */
export const INTERACTIONS = '/sign-in-provider/interaction';

/** What a page of the provider says. */
export interface PageFacts {
  readonly uid: string;
  readonly language: Language;
  /** Who asks to link an account, and for what. */
  readonly main: string;
  readonly scopes: readonly string[];
  /** Who has signed in. */
  readonly person?: { name: string; account: string; number: string } | undefined;
  readonly email?: string;
  readonly problem?: 'wrong' | 'limited';
  readonly term?: Term | undefined;
}

type Page = ReturnType<typeof html>;

const TEXTS = {
  en: {
    signIn: 'Sign in',
    lead: (main: string) =>
      `${main} asks to link one of your accounts. Sign in as somebody who administers it.`,
    email: 'E-mail address',
    password: 'Password',
    cancel: 'Cancel',
    wrong: 'E-mail address or password is not right.',
    limited: 'This was tried too often. Please wait a minute.',
    consent: 'Do you agree?',
    asks: (main: string, account: string) => `${main} would like to link ${account}, and then could`,
    as: (name: string) => `You are signed in as ${name}.`,
    after: 'Your account keeps its people, contracts and numbers. Both sides can end the link.',
    agree: 'Agree',
    rights: {
      view: 'see the account in its overview',
      pay: 'pay for it with the collective invoice',
      switch: 'work in the account without another sign-in',
      team: 'manage its team',
    },
  },
  de: {
    signIn: 'Anmelden',
    lead: (main: string) =>
      `${main} möchte einen Account von Ihnen verknüpfen. Melden Sie sich als jemand an, der ihn verwaltet.`,
    email: 'E-Mail-Adresse',
    password: 'Passwort',
    cancel: 'Abbrechen',
    wrong: 'E-Mail-Adresse oder Passwort stimmt nicht.',
    limited: 'Das wurde zu oft versucht. Bitte warten Sie eine Minute.',
    consent: 'Sind Sie einverstanden?',
    asks: (main: string, account: string) => `${main} möchte ${account} verknüpfen und könnte dann`,
    as: (name: string) => `Sie sind angemeldet als ${name}.`,
    after:
      'Ihr Account behält seine Leute, Verträge und Rufnummern. Beide Seiten können die Verknüpfung beenden.',
    agree: 'Einverstanden',
    rights: {
      view: 'den Account in der Übersicht sehen',
      pay: 'ihn mit der Sammelrechnung bezahlen',
      switch: 'im Account arbeiten, ohne sich noch einmal anzumelden',
      team: 'sein Team verwalten',
    },
  },
} as const;

export const STYLE = `:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { display: grid; place-items: center; min-block-size: 100vh; margin: 0; background: light-dark(#f4f6fa, #14171d); }
main { box-sizing: border-box; inline-size: min(420px, 100vw - 32px); padding: 32px; border-radius: 12px; background: light-dark(#fff, #1d2129); }
h1 { margin: 0; font-size: 1.4em; }
form { display: grid; gap: 6px; }
form > p, ul { margin: 8px 0; }
ul { padding-inline-start: 1.4em; }
form > label { margin-block-start: 10px; font-weight: 600; }
input { min-block-size: 44px; padding-inline: 12px; border: 1px solid light-dark(#aab1bd, #5b6472); border-radius: 8px; font: inherit; }
form > p:last-child { display: flex; gap: 12px; margin-block: 20px 0; }
button { min-block-size: 44px; padding-inline: 20px; border: 1px solid light-dark(#2f5bea, #8fadff); border-radius: 8px; background: none; color: light-dark(#2f5bea, #8fadff); font: inherit; font-weight: 600; cursor: pointer; }
button[value=go] { background: light-dark(#2f5bea, #8fadff); color: light-dark(#fff, #10131a); }
:focus-visible { outline: 3px solid light-dark(#2f5bea, #8fadff); outline-offset: 2px; }
[role=alert] { color: light-dark(#b3261e, #ffb4ab); font-weight: 600; }
`;

const textsOf = ({ language, term }: PageFacts) =>
  named<(typeof TEXTS)[Language]>(TEXTS[language], language, term);

const page = ({ uid, language }: PageFacts, title: string, content: unknown) =>
  html`<!doctype html>
    <html lang=${language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
        <link rel="stylesheet" href="${INTERACTIONS}/style.css" />
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          <form method="post" action="${INTERACTIONS}/${uid}">${content}</form>
        </main>
      </body>
    </html>`;

export function signInPage(facts: PageFacts): Page {
  const texts = textsOf(facts);
  return page(
    facts,
    texts.signIn,
    html`<p>${texts.lead(facts.main)}</p>
      ${facts.problem ? html`<p role="alert">${texts[facts.problem]}</p>` : ''}
      <label for="email">${texts.email}</label>
      <input
        id="email"
        name="email"
        type="email"
        autocomplete="username"
        required
        value="${facts.email ?? ''}"
      />
      <label for="password">${texts.password}</label>
      <input id="password" name="password" type="password" autocomplete="current-password" required />
      <p>
        <button name="act" value="go">${texts.signIn}</button>
        <button name="act" value="cancel" formnovalidate>${texts.cancel}</button>
      </p>`,
  );
}

export function consentPage(facts: PageFacts): Page {
  const texts = textsOf(facts);
  const { person, main, scopes } = facts;
  const rights = scopes.flatMap((scope) =>
    Object.hasOwn(texts.rights, scope) ? texts.rights[scope as keyof typeof texts.rights] : [],
  );
  return page(
    facts,
    texts.consent,
    html`<p>${texts.asks(main, person ? `${person.account} (${person.number})` : '')}</p>
      <ul>
        ${rights.map((right) => html`<li>${right}</li>`)}
      </ul>
      <p>${texts.after}</p>
      <p><small>${person ? texts.as(person.name) : ''}</small></p>
      <p>
        <button name="act" value="go">${texts.agree}</button>
        <button name="act" value="cancel">${texts.cancel}</button>
      </p>`,
  );
}
