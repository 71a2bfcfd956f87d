import type { Scope } from '../../../src/domain/link.js';
import type { Permission } from '../../../src/domain/person.js';

/** The languages that mails are written in. */
export type Language = 'en' | 'de';

/** The language of a request: German where it is asked for first, otherwise English. */
export const languageOf = (acceptLanguage: string | undefined): Language =>
  /^\s*de\b/i.test(acceptLanguage ?? '') ? 'de' : 'en';

/** An account as a mail names it. */
export interface Named {
  name: string;
  customerNumber: string;
}

/** Everything that people are written to about, with its facts. */
export type Message =
  | { kind: 'order-received'; order: string; account: Named; contact: string }
  | { kind: 'confirm-email'; account: Named; token: string; letterTo: string }
  | { kind: 'account-ready'; account: Named; numbers: readonly string[] }
  | {
      kind: 'link-request';
      main: Named;
      account: Named;
      by: { name: string; email: string };
      message: string;
      scopes: readonly Scope[];
      until: string;
    }
  | { kind: 'link-code'; main: Named; account: Named; code: string; minutes: number }
  | { kind: 'request-accepted'; account: Named }
  | { kind: 'request-declined'; number: string }
  | { kind: 'request-canceled'; main: Named }
  | { kind: 'linked'; main: Named; account: Named; payer: 'main' | 'secondary' }
  | { kind: 'detach-scheduled'; main: Named; account: Named; on: string }
  | { kind: 'detach-undone'; main: Named; account: Named }
  | { kind: 'detached'; main: Named; account: Named }
  | {
      kind: 'access-requested';
      by: { name: string; email: string };
      account: Named;
      right: Permission;
      message: string;
    }
  | { kind: 'access-granted' | 'access-declined'; by: string; account: Named; right: Permission }
  | {
      kind: 'payer-changed' | 'payer-change-scheduled' | 'payer-change-undone';
      main: Named;
      account: Named;
      payer: 'main' | 'secondary';
      on: string;
    };

/** A mail before it is laid out: what it says, and where it leads. */
export interface Words {
  subject: string;
  paragraphs: string[];
  link?: { label: string; path: string };
}

const full = ({ name, customerNumber }: Named): string => `${name} (${customerNumber})`;

const date = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'Europe/Berlin',
  }).format(new Date(iso));

const SCOPES: Record<Language, Record<Scope, string>> = {
  en: {
    view: 'see the account in its overview',
    pay: 'pay the invoices, on its collective invoice',
    switch: 'work in the account',
    team: 'manage its team',
  },
  de: {
    view: 'das Konto in der Übersicht sehen',
    pay: 'die Rechnungen bezahlen, über die Sammelrechnung',
    switch: 'im Konto arbeiten',
    team: 'das Team verwalten',
  },
};

const RIGHTS: Record<Language, Record<Permission, string>> = {
  en: {
    'view-accounts': 'see linked accounts',
    'open-accounts': 'work in linked accounts',
    'link-accounts': 'link and detach accounts',
    'order-accounts': 'order new accounts',
    'view-invoices': 'see invoices',
    'manage-forwarding': 'manage call forwarding',
    'view-access': 'see who has access',
  },
  de: {
    'view-accounts': 'verknüpfte Konten sehen',
    'open-accounts': 'in verknüpften Konten arbeiten',
    'link-accounts': 'Konten verknüpfen und abkoppeln',
    'order-accounts': 'neue Konten bestellen',
    'view-invoices': 'Rechnungen sehen',
    'manage-forwarding': 'Rufumleitung verwalten',
    'view-access': 'sehen, wer Zugriff hat',
  },
};

const scopesIn = (scopes: readonly Scope[], language: Language): string =>
  scopes.map((scope) => `• ${SCOPES[language][scope]}`).join('\n');

function english(message: Message): Words {
  switch (message.kind) {
    case 'order-received':
      return {
        subject: `We have received your order ${message.order}`,
        paragraphs: [
          `Thank you for your order. ${full(message.account)} is already listed in your overview.`,
          `Two things come before telephone numbers are assigned: ${message.contact} confirms the e-mail address with the link in our mail, and you enter the code of the letter that we are sending to the connection address.`,
        ],
        link: { label: 'Open the overview', path: '/' },
      };
    case 'confirm-email':
      return {
        subject: `Please confirm your e-mail address for ${message.account.name}`,
        paragraphs: [
          `A connection was ordered for ${full(message.account)}. Please confirm that this e-mail address is yours.`,
          `A letter with a code is on its way to ${message.letterTo}. Once both are confirmed, your telephone numbers are assigned.`,
          'If you know nothing of this order, do nothing: without your confirmation it goes no further.',
        ],
        link: { label: 'Confirm e-mail address', path: `/confirm-email#${message.token}` },
      };
    case 'account-ready':
      return {
        subject: `${message.account.name} is ready`,
        paragraphs: [
          `E-mail and connection address of ${full(message.account)} are confirmed, and the account is active.`,
          message.numbers.length > 0 ? `Telephone numbers:\n${message.numbers.join('\n')}` : '',
        ],
        link: { label: 'Open the portal', path: '/' },
      };
    case 'link-request':
      return {
        subject: `${message.main.name} asks to link your account`,
        paragraphs: [
          `${message.by.name} (${message.by.email}) asks on behalf of ${full(message.main)} to link ${full(message.account)} as a secondary account. ${message.main.name} would like to:`,
          scopesIn(message.scopes, 'en'),
          message.message ? `“${message.message}”` : '',
          `Sign in to see what would change, and accept or decline until ${date(message.until, 'en')}. Without your answer nothing changes.`,
        ],
        link: { label: 'See the request', path: '/#requests' },
      };
    case 'link-code':
      return {
        subject: `Code to link ${message.account.customerNumber}`,
        paragraphs: [
          `${full(message.main)} asks to see ${full(message.account)} and to pay for it. Pass this code on only if you agree:`,
          message.code,
          `It is valid for ${message.minutes} minutes. If you do not agree, do nothing.`,
        ],
      };
    case 'request-accepted':
      return {
        subject: `${message.account.name} has agreed`,
        paragraphs: [`${full(message.account)} can now be linked. Please confirm it in your overview.`],
        link: { label: 'Confirm', path: '/' },
      };
    case 'request-declined':
      return {
        subject: `Your request for ${message.number} was declined`,
        paragraphs: [`The owner of ${message.number} has declined your request. Nothing was changed.`],
        link: { label: 'Open the overview', path: '/' },
      };
    case 'request-canceled':
      return {
        subject: `${message.main.name} has withdrawn its request`,
        paragraphs: [
          `${full(message.main)} no longer asks to link your account. Nothing was changed, and there is nothing for you to do.`,
        ],
      };
    case 'linked':
      return {
        subject: `${message.account.name} is linked to ${message.main.name}`,
        paragraphs: [
          `${full(message.account)} is now a secondary account of ${full(message.main)}.`,
          message.payer === 'main'
            ? `From next month it is paid with the collective invoice of ${message.main.name}.`
            : 'It keeps its own invoice.',
          'Contracts, telephone numbers and the access of the local team stay as they are. Both sides can end the link.',
        ],
        link: { label: 'Open the portal', path: '/' },
      };
    case 'detach-scheduled':
      return {
        subject: `${message.account.name} will be detached on ${date(message.on, 'en')}`,
        paragraphs: [
          `From ${date(message.on, 'en')} on, ${full(message.account)} no longer belongs to ${full(message.main)}. Until then nothing changes, and it can be undone.`,
        ],
        link: { label: 'Open the portal', path: '/' },
      };
    case 'detach-undone':
      return {
        subject: `${message.account.name} stays linked`,
        paragraphs: [`${full(message.account)} stays a secondary account of ${full(message.main)}.`],
        link: { label: 'Open the portal', path: '/' },
      };
    case 'access-requested':
      return {
        subject: `${message.by.name} asks for a right`,
        paragraphs: [
          `${message.by.name} (${message.by.email}) asks for a right in ${full(message.account)}: ${RIGHTS.en[message.right]}.`,
          message.message ? `“${message.message}”` : '',
          'You can grant it or decline in subsidiary management. Without your answer nothing changes.',
        ],
        link: { label: 'Answer', path: '/products/subsidiaries' },
      };
    case 'access-granted':
      return {
        subject: 'You have the right that you asked for',
        paragraphs: [
          `${message.by} gave you a right in ${full(message.account)}: ${RIGHTS.en[message.right]}.`,
        ],
        link: { label: 'Open the portal', path: '/' },
      };
    case 'access-declined':
      return {
        subject: 'You do not get the right that you asked for',
        paragraphs: [
          `${message.by} declined. In ${full(message.account)} you still cannot do this: ${RIGHTS.en[message.right]}.`,
        ],
      };
    case 'payer-changed':
    case 'payer-change-scheduled': {
      const { main, account, payer } = message;
      const on = date(message.on, 'en');
      return {
        subject:
          payer === 'main'
            ? `${main.name} pays for ${account.name} from ${on}`
            : `${account.name} pays its own invoices from ${on}`,
        paragraphs: [
          payer === 'main'
            ? `From ${on} on, the charges of ${full(account)} are on the collective invoice of ${full(main)}.`
            : `From ${on} on, ${full(account)} gets its own invoices. Its charges are no longer on the collective invoice of ${full(main)}.`,
          message.kind === 'payer-change-scheduled'
            ? 'Until then nothing changes, and it can be undone.'
            : '',
          'Earlier invoices stay where they are. Contracts, telephone numbers and the access of the local team stay as they are.',
        ],
        link: { label: 'Open the portal', path: '/' },
      };
    }
    case 'payer-change-undone':
      return {
        subject: `Who pays for ${message.account.name} stays the same`,
        paragraphs: [
          message.payer === 'main'
            ? `The charges of ${full(message.account)} stay on the collective invoice of ${full(message.main)}.`
            : `${full(message.account)} goes on getting its own invoices, apart from those of ${full(message.main)}.`,
          `What was planned for ${date(message.on, 'en')} does not happen.`,
        ],
        link: { label: 'Open the portal', path: '/' },
      };
    case 'detached':
      return {
        subject: `${message.account.name} was detached`,
        paragraphs: [
          `${full(message.account)} no longer belongs to ${full(message.main)}. It gets its own invoice; contracts and telephone numbers go on.`,
        ],
        link: { label: 'Open the portal', path: '/' },
      };
  }
}

function german(message: Message): Words {
  switch (message.kind) {
    case 'order-received':
      return {
        subject: `Ihre Bestellung ${message.order} ist eingegangen`,
        paragraphs: [
          `Vielen Dank für Ihre Bestellung. ${full(message.account)} steht bereits in Ihrer Übersicht.`,
          `Bevor Rufnummern vergeben werden, fehlen zwei Schritte: ${message.contact} bestätigt die E-Mail-Adresse mit dem Link in unserer Nachricht, und Sie geben den Code aus dem Brief ein, den wir an die Anschlussadresse schicken.`,
        ],
        link: { label: 'Zur Übersicht', path: '/' },
      };
    case 'confirm-email':
      return {
        subject: `Bitte bestätigen Sie Ihre E-Mail-Adresse für ${message.account.name}`,
        paragraphs: [
          `Für ${full(message.account)} wurde ein Anschluss bestellt. Bitte bestätigen Sie, dass diese E-Mail-Adresse Ihre ist.`,
          `Ein Brief mit einem Code ist unterwegs an ${message.letterTo}. Sobald beides bestätigt ist, werden die Rufnummern vergeben.`,
          'Wenn Sie von dieser Bestellung nichts wissen, tun Sie nichts: Ohne Ihre Bestätigung geht es nicht weiter.',
        ],
        link: { label: 'E-Mail-Adresse bestätigen', path: `/confirm-email#${message.token}` },
      };
    case 'account-ready':
      return {
        subject: `${message.account.name} ist bereit`,
        paragraphs: [
          `E-Mail- und Anschlussadresse von ${full(message.account)} sind bestätigt, das Konto ist aktiv.`,
          message.numbers.length > 0 ? `Rufnummern:\n${message.numbers.join('\n')}` : '',
        ],
        link: { label: 'Zum Kundenportal', path: '/' },
      };
    case 'link-request':
      return {
        subject: `${message.main.name} möchte Ihr Konto verknüpfen`,
        paragraphs: [
          `${message.by.name} (${message.by.email}) bittet im Namen von ${full(message.main)} darum, ${full(message.account)} als Nebenkonto zu verknüpfen. ${message.main.name} möchte:`,
          scopesIn(message.scopes, 'de'),
          message.message ? `„${message.message}“` : '',
          `Melden Sie sich an, um zu sehen, was sich ändern würde, und stimmen Sie bis ${date(message.until, 'de')} zu oder lehnen Sie ab. Ohne Ihre Antwort ändert sich nichts.`,
        ],
        link: { label: 'Anfrage ansehen', path: '/#requests' },
      };
    case 'link-code':
      return {
        subject: `Code zum Verknüpfen von ${message.account.customerNumber}`,
        paragraphs: [
          `${full(message.main)} möchte ${full(message.account)} sehen und dafür bezahlen. Geben Sie diesen Code nur weiter, wenn Sie einverstanden sind:`,
          message.code,
          `Er gilt ${message.minutes} Minuten. Wenn Sie nicht einverstanden sind, tun Sie nichts.`,
        ],
      };
    case 'request-accepted':
      return {
        subject: `${message.account.name} hat zugestimmt`,
        paragraphs: [
          `${full(message.account)} kann jetzt verknüpft werden. Bitte bestätigen Sie das in Ihrer Übersicht.`,
        ],
        link: { label: 'Bestätigen', path: '/' },
      };
    case 'request-declined':
      return {
        subject: `Ihre Anfrage für ${message.number} wurde abgelehnt`,
        paragraphs: [
          `Der Inhaber von ${message.number} hat Ihre Anfrage abgelehnt. Es wurde nichts geändert.`,
        ],
        link: { label: 'Zur Übersicht', path: '/' },
      };
    case 'request-canceled':
      return {
        subject: `${message.main.name} hat die Anfrage zurückgezogen`,
        paragraphs: [
          `${full(message.main)} möchte Ihr Konto nicht mehr verknüpfen. Es wurde nichts geändert, und Sie müssen nichts tun.`,
        ],
      };
    case 'linked':
      return {
        subject: `${message.account.name} ist mit ${message.main.name} verknüpft`,
        paragraphs: [
          `${full(message.account)} ist jetzt ein Nebenkonto von ${full(message.main)}.`,
          message.payer === 'main'
            ? `Ab dem nächsten Monat wird es mit der Sammelrechnung von ${message.main.name} bezahlt.`
            : 'Es behält seine eigene Rechnung.',
          'Verträge, Rufnummern und die Zugänge des Teams vor Ort bleiben, wie sie sind. Beide Seiten können die Verknüpfung beenden.',
        ],
        link: { label: 'Zum Kundenportal', path: '/' },
      };
    case 'detach-scheduled':
      return {
        subject: `${message.account.name} wird zum ${date(message.on, 'de')} gelöst`,
        paragraphs: [
          `Ab dem ${date(message.on, 'de')} gehört ${full(message.account)} nicht mehr zu ${full(message.main)}. Bis dahin ändert sich nichts, und es lässt sich rückgängig machen.`,
        ],
        link: { label: 'Zum Kundenportal', path: '/' },
      };
    case 'detach-undone':
      return {
        subject: `${message.account.name} bleibt verknüpft`,
        paragraphs: [`${full(message.account)} bleibt ein Nebenkonto von ${full(message.main)}.`],
        link: { label: 'Zum Kundenportal', path: '/' },
      };
    case 'access-requested':
      return {
        subject: `${message.by.name} bittet um ein Recht`,
        paragraphs: [
          `${message.by.name} (${message.by.email}) bittet um ein Recht in ${full(message.account)}: ${RIGHTS.de[message.right]}.`,
          message.message ? `„${message.message}“` : '',
          'Sie können es in der Verwaltung der Nebenaccounts geben oder ablehnen. Ohne Ihre Antwort ändert sich nichts.',
        ],
        link: { label: 'Antworten', path: '/products/subsidiaries' },
      };
    case 'access-granted':
      return {
        subject: 'Sie haben das Recht, um das Sie gebeten haben',
        paragraphs: [
          `${message.by} hat Ihnen ein Recht in ${full(message.account)} gegeben: ${RIGHTS.de[message.right]}.`,
        ],
        link: { label: 'Portal öffnen', path: '/' },
      };
    case 'access-declined':
      return {
        subject: 'Sie bekommen das Recht nicht, um das Sie gebeten haben',
        paragraphs: [
          `${message.by} hat abgelehnt. In ${full(message.account)} können Sie dies weiterhin nicht: ${RIGHTS.de[message.right]}.`,
        ],
      };
    case 'payer-changed':
    case 'payer-change-scheduled': {
      const { main, account, payer } = message;
      const on = date(message.on, 'de');
      return {
        subject:
          payer === 'main'
            ? `${main.name} bezahlt ab dem ${on} für ${account.name}`
            : `${account.name} bezahlt ab dem ${on} eigene Rechnungen`,
        paragraphs: [
          payer === 'main'
            ? `Ab dem ${on} stehen die Kosten von ${full(account)} auf der Sammelrechnung von ${full(main)}.`
            : `Ab dem ${on} bekommt ${full(account)} eigene Rechnungen. Auf der Sammelrechnung von ${full(main)} stehen die Kosten dann nicht mehr.`,
          message.kind === 'payer-change-scheduled'
            ? 'Bis dahin ändert sich nichts, und es lässt sich rückgängig machen.'
            : '',
          'Frühere Rechnungen bleiben, wo sie sind. Verträge, Rufnummern und die Zugänge des Teams vor Ort bleiben, wie sie sind.',
        ],
        link: { label: 'Zum Kundenportal', path: '/' },
      };
    }
    case 'payer-change-undone':
      return {
        subject: `Wer für ${message.account.name} bezahlt, bleibt gleich`,
        paragraphs: [
          message.payer === 'main'
            ? `Die Kosten von ${full(message.account)} bleiben auf der Sammelrechnung von ${full(message.main)}.`
            : `${full(message.account)} bekommt weiter eigene Rechnungen, getrennt von ${full(message.main)}.`,
          `Was für den ${date(message.on, 'de')} geplant war, entfällt.`,
        ],
        link: { label: 'Zum Kundenportal', path: '/' },
      };
    case 'detached':
      return {
        subject: `${message.account.name} wurde gelöst`,
        paragraphs: [
          `${full(message.account)} gehört nicht mehr zu ${full(message.main)}. Es bekommt eine eigene Rechnung; Verträge und Rufnummern laufen weiter.`,
        ],
        link: { label: 'Zum Kundenportal', path: '/' },
      };
  }
}

/** What a message says in a language. */
export const wordsOf = (message: Message, language: Language): Words =>
  language === 'de' ? german(message) : english(message);
