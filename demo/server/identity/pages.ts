import { html } from 'hono/html';
import { IdentityRefusal } from '../../../src/domain/identification.js';
import { hostPage, pageStyle, type HostPage } from '../http/host-page.js';
import type { Language } from '../mail/texts.js';

/** Where the provider of the identity app is: no part of the portal, and in earnest on a server of its own. */
export const IDENTITY = '/identity';

export const IDENTITY_TITLE = 'Nordident';
export const IDENTITY_STYLE = pageStyle('#0b6b5b', '#7fd8c4');

const TEXTS = {
  en: {
    lead: (account: string, address: string) => `You confirm the address of ${account}: ${address}.`,
    demo: 'In the demo nobody needs a camera or a document: choose what comes of it.',
    open: 'Begin identification',
    finish: 'Finish: everything matches',
    reason: 'Reason for refusing',
    refuse: 'Refuse',
    abort: 'Abort',
    expire: 'Let the time run out',
    over: 'This identification is over, or was begun anew. Please go back to the portal.',
    after: 'You can close this page. The portal on your other device shows what came of it.',
    endings: {
      done: 'The address is confirmed.',
      aborted: 'The identification was aborted.',
      expired: 'The time has run out.',
      refused: 'The address could not be confirmed.',
    },
    refusals: {
      'document-unreadable': 'Document not readable',
      'document-expired': 'Document expired',
      'person-mismatch': 'Person and document do not match',
      'address-mismatch': 'Other address on the document',
      other: 'No reason given',
    },
  },
  de: {
    lead: (account: string, address: string) => `Sie bestätigen die Adresse von ${account}: ${address}.`,
    demo: 'In der Demo braucht niemand Kamera oder Dokument: Wählen Sie, was dabei herauskommt.',
    open: 'Identifizierung beginnen',
    finish: 'Abschließen: alles stimmt überein',
    reason: 'Grund der Ablehnung',
    refuse: 'Ablehnen',
    abort: 'Abbrechen',
    expire: 'Zeit ablaufen lassen',
    over: 'Diese Identifizierung ist vorbei oder wurde neu begonnen. Bitte gehen Sie zurück ins Portal.',
    after: 'Sie können diese Seite schließen. Das Portal auf Ihrem anderen Gerät zeigt das Ergebnis.',
    endings: {
      done: 'Die Adresse ist bestätigt.',
      aborted: 'Die Identifizierung wurde abgebrochen.',
      expired: 'Die Zeit ist abgelaufen.',
      refused: 'Die Adresse konnte nicht bestätigt werden.',
    },
    refusals: {
      'document-unreadable': 'Dokument nicht lesbar',
      'document-expired': 'Dokument abgelaufen',
      'person-mismatch': 'Person und Dokument passen nicht zusammen',
      'address-mismatch': 'Andere Adresse auf dem Dokument',
      other: 'Kein Grund genannt',
    },
  },
} as const;

const page = (language: Language, content: unknown): HostPage =>
  hostPage(language, IDENTITY_TITLE, IDENTITY, content);

/** Before it is begun, and then how it may end. */
export function identityPage(
  language: Language,
  facts: { token: string; account: string; address: string; begun: boolean },
): HostPage {
  const texts = TEXTS[language];
  return page(
    language,
    html`<p>${texts.lead(facts.account, facts.address)}</p>
      <form method="post" action="${IDENTITY}">
        <input type="hidden" name="token" value="${facts.token}" />
        ${
          facts.begun
            ? html`<p>${texts.demo}</p>
                <p><button name="act" value="done">${texts.finish}</button></p>
                <label for="refusal">${texts.reason}</label>
                <select id="refusal" name="refusal">
                  ${IdentityRefusal.options.map((each) => html`<option value="${each}">${texts.refusals[each]}</option>`)}
                </select>
                <p>
                  <button name="act" value="refused">${texts.refuse}</button>
                  <button name="act" value="aborted">${texts.abort}</button>
                  <button name="act" value="expired">${texts.expire}</button>
                </p>`
            : html`<p>
                <button name="act" value="open">${texts.open}</button>
                <button name="act" value="aborted">${texts.abort}</button>
              </p>`
        }
      </form>`,
  );
}

/** What came of it, on a device that the portal is not open on. */
export const endedPage = (language: Language, state: 'done' | 'aborted' | 'expired' | 'refused'): HostPage =>
  page(
    language,
    html`<p role="status">${TEXTS[language].endings[state]}</p>
      <p>${TEXTS[language].after}</p>`,
  );

export const overPage = (language: Language): HostPage =>
  page(language, html`<p role="alert">${TEXTS[language].over}</p>`);
