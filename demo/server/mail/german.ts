import type { GrantRole } from '../../../src/domain/grant.js';
import type { LentArea } from '../../../src/domain/lending.js';
import type { Permission } from '../../../src/domain/person.js';

import { mainInGerman } from './german-main.js';
import { ordersInGerman } from './german-orders.js';
import { quotesInGerman } from './german-quotes.js';
import { isAboutConditions } from './condition-message.js';
import { isAboutStart } from './start-message.js';
import { startsInGerman } from './german-starts.js';
import { conditionsInGerman } from './german-conditions.js';
import { isAboutOrder } from './order-message.js';
import { isAboutQuote } from './quote-message.js';
import { requestsInGerman } from './german-requests.js';
import { isAboutRequest } from './request-message.js';
import { isAboutTerm } from './term-message.js';
import { termsInGerman } from './german-terms.js';
import { proofsInGerman } from './german-proofs.js';
import { closingInGerman } from './german-closing.js';
import { invoicesInGerman } from './german-invoices.js';
import { payersInGerman } from './german-payers.js';
import {
  date,
  full,
  isAboutClosing,
  isAboutMain,
  isAboutProof,
  lastDay,
  moment,
  toTake,
  type GrantMessage,
  type Message,
  type Words,
} from './message.js';

const RIGHTS: Record<Permission, string> = {
  'view-accounts': 'verknüpfte Accounts sehen',
  'open-accounts': 'in verknüpften Accounts arbeiten',
  'link-accounts': 'Accounts verknüpfen und abkoppeln',
  'order-accounts': 'neue Accounts bestellen',
  'view-invoices': 'Rechnungen sehen',
  'manage-forwarding': 'Rufumleitung verwalten',
  'view-access': 'sehen, wer Zugriff hat',
};

const AREAS: Record<LentArea, string> = {
  forwarding: 'seine Rufnummern und die Rufumleitung',
  access: 'wer Zugriff hat',
  closing: 'das Sperren und Schließen des Accounts',
  work: 'die Arbeit im Account',
};

const ROLES: Record<GrantRole, string> = {
  all: 'alles, was der Account freigibt',
  manage: 'dort arbeiten, Rufumleitung verwalten, sehen, wer Zugriff hat',
  read: 'alles ansehen, nichts ändern',
  billing: 'die Rechnungen sehen',
  'mail-only': 'die E-Mails dazu bekommen',
};

const reachOf = ({ account, label }: GrantMessage): string =>
  account
    ? full(account)
    : label === null
      ? 'allen Nebenaccounts'
      : `allen Accounts mit dem Label „${label}“`;

const untilOf = ({ until }: GrantMessage): string =>
  until === null ? '' : `Bis zum ${lastDay(until, 'de')}.`;

/** What a message says in German. */
export function german(message: Message): Words {
  if (isAboutClosing(message)) return closingInGerman(message);
  if (isAboutMain(message)) return mainInGerman(message);
  if (isAboutProof(message)) return proofsInGerman(message);
  if (isAboutConditions(message)) return conditionsInGerman(message);
  if (isAboutStart(message)) return startsInGerman(message);
  if (isAboutOrder(message)) return ordersInGerman(message);
  if (isAboutQuote(message)) return quotesInGerman(message);
  if (isAboutRequest(message)) return requestsInGerman(message);
  if (isAboutTerm(message)) return termsInGerman(message);
  switch (message.kind) {
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
          `E-Mail- und Anschlussadresse von ${full(message.account)} sind bestätigt, der Account ist aktiv.`,
          message.numbers.length > 0 ? `Rufnummern:\n${message.numbers.join('\n')}` : '',
        ],
        link: { label: 'Zum Kundenportal', path: '/' },
      };
    case 'detach-scheduled':
      return {
        subject: `${message.account.name} wird zum ${date(message.on, 'de')} gelöst`,
        paragraphs: [
          `Ab dem ${date(message.on, 'de')} gehört ${full(message.account)} nicht mehr zu ${full(message.main)}. Bis dahin ändert sich nichts, und es lässt sich rückgängig machen.`,
          toTake(message.takeUntil, 'de'),
        ],
        link: { label: 'Zum Kundenportal', path: '/' },
      };
    case 'detach-undone':
      return {
        subject: `${message.account.name} bleibt verknüpft`,
        paragraphs: [`${full(message.account)} bleibt ein Nebenaccount von ${full(message.main)}.`],
        link: { label: 'Zum Kundenportal', path: '/' },
      };
    case 'access-limited': {
      const { main, account, by, withheld, stepUp, keepsAfter } = message;
      return {
        subject: `${account.name} hat geändert, was ${main.name} dort darf`,
        paragraphs: [
          `${by} hat geändert, was Personen von ${full(main)} in ${full(account)} dürfen.`,
          withheld.length > 0
            ? `Ab jetzt behält der Account für sich:\n${withheld.map((area) => `• ${AREAS[area]}`).join('\n')}`
            : keepsAfter === null
              ? 'Der Account behält nichts für sich.'
              : '',
          keepsAfter === null
            ? ''
            : `Rufnummern, die er nach dem ${date(keepsAfter, 'de')} bekommt, bleiben bei ihm: ${main.name} sieht und ändert sie nicht.`,
          stepUp ? 'Wer ihn öffnet, bestätigt das vorher mit einem Code.' : '',
          'Abrechnung, Verträge und Verknüpfung bleiben, wie sie sind.',
        ],
        link: { label: 'Zum Kundenportal', path: '/' },
      };
    }
    case 'code-locked':
      return {
        subject: 'Einmalcodes waren zu oft falsch',
        paragraphs: [
          `In Ihrem Namen wurden Einmalcodes eingegeben, die nicht stimmen. Bis ${moment(message.until, 'de')} wird keiner mehr angenommen.`,
          'Waren Sie das nicht, ändern Sie bitte Ihr Passwort und sagen Sie Ihrem Administrator Bescheid.',
        ],
      };
    case 'access-paused':
      return {
        subject: `${message.account.name} hat den Zugriff von ${message.main.name} angehalten`,
        paragraphs: [
          `${message.by} hat alle Arbeit von Personen von ${full(message.main)} in ${full(message.account)} angehalten. Wer dort arbeitete, wurde zurückgebracht.`,
          'Abrechnung, Verträge und Verknüpfung bleiben, wie sie sind. Die Administratoren des Accounts können die Pause beenden.',
        ],
        link: { label: 'Zum Kundenportal', path: '/' },
      };
    case 'access-resumed':
      return {
        subject: `${message.main.name} kann wieder in ${message.account.name} arbeiten`,
        paragraphs: [
          `${message.by} hat die Pause beendet: Personen von ${full(message.main)} können wieder in ${full(message.account)} arbeiten, soweit der Account sie lässt.`,
        ],
        link: { label: 'Zum Kundenportal', path: '/' },
      };
    case 'invoice-sight-changed':
    case 'invoice-issued':
    case 'invoice-overdue':
    case 'invoices-requested':
    case 'invoice-address-set':
    case 'credit-transferred':
      return invoicesInGerman(message);
    case 'events-stopped':
      return {
        subject: `${message.host} wird nicht mehr über ${message.account.name} benachrichtigt`,
        paragraphs: [
          `${message.host} hat seit Tagen nicht angenommen, was gesendet wurde, oder mitgeteilt, dass es niemand mehr braucht. Es wird nichts mehr dorthin gesendet.`,
          `Was in ${full(message.account)} geschieht, wartet 14 Tage lang. Unter „Aktivität“ sehen Sie, was geantwortet wurde, und können die Benachrichtigung fortsetzen.`,
        ],
        link: { label: 'Zum Kundenportal', path: '/' },
      };
    case 'recipient-set':
      return {
        subject: `Rechnungen von ${message.account.name} gehen an eine andere Adresse`,
        paragraphs: [
          `${message.by} von ${full(message.main)} hat festgelegt, wohin die Rechnungen von ${full(message.account)} gehen: ${message.email}. Die Adresse davor war nicht mehr erreichbar.`,
          'Stimmt das nicht, schreiben Sie bitte dem Hauptaccount oder erheben Sie im Kundenportal Einspruch.',
        ],
        link: { label: 'Zum Kundenportal', path: '/' },
      };
    case 'rights-changed':
      return {
        subject: `Ihre Rechte in ${message.account.name} haben sich geändert`,
        paragraphs: [
          `${message.by} hat Ihre Rechte in ${full(message.account)} geändert.`,
          message.rights.length > 0
            ? `Sie können:\n${message.rights.map((right) => `• ${RIGHTS[right]}`).join('\n')}`
            : 'Sie haben dort im Moment kein Recht.',
        ],
        link: { label: 'Zum Kundenportal', path: '/' },
      };
    case 'objection-raised':
      return {
        subject: `${message.account.name} erhebt Einspruch`,
        paragraphs: [
          `${message.by} von ${full(message.account)} erhebt Einspruch gegen etwas, das im Namen von ${full(message.main)} geschehen ist:`,
          `„${message.message}“`,
          'Die Verknüpfung bleibt. Sie können im Portal antworten.',
        ],
        link: { label: 'Antworten', path: '/account/requests' },
      };
    case 'objection-answered':
      return {
        subject: `${message.main.name} hat Ihren Einspruch beantwortet`,
        paragraphs: [
          `${message.by} von ${full(message.main)} hat den Einspruch von ${full(message.account)} beantwortet:`,
          `„${message.message}“`,
        ],
        link: { label: 'Zum Kundenportal', path: '/account/requests' },
      };
    case 'objection-closed':
      return {
        subject: `Der Einspruch von ${message.account.name} ist erledigt`,
        paragraphs: [
          `${message.by} hat den Einspruch von ${full(message.account)} gegen ${full(message.main)} als erledigt markiert:`,
          `„${message.message}“`,
        ],
        link: { label: 'Zum Kundenportal', path: '/account/requests' },
      };
    case 'access-requested':
      return {
        subject: `${message.by.name} bittet um ein Recht`,
        paragraphs: [
          `${message.by.name} (${message.by.email}) bittet um ein Recht in ${full(message.account)}: ${RIGHTS[message.right]}.`,
          message.linked ? `Es geht um ${full(message.linked)}.` : '',
          message.message ? `„${message.message}“` : '',
          'Sie können es in der Verwaltung der Nebenaccounts geben oder ablehnen. Ohne Ihre Antwort ändert sich nichts.',
        ],
        link: { label: 'Antworten', path: '/products/subsidiaries' },
      };
    case 'grant-given':
    case 'grant-changed':
      return {
        subject:
          message.kind === 'grant-given'
            ? 'Sie haben Zugang zu Nebenaccounts bekommen'
            : 'Ihr Zugang zu Nebenaccounts hat sich geändert',
        paragraphs: [
          `${message.by} hat für ${full(message.main)} festgelegt, was Sie in ${reachOf(message)} dürfen: ${ROLES[message.role]}.`,
          untilOf(message),
        ],
        link: { label: 'Zum Kundenportal', path: '/' },
      };
    case 'grant-withdrawn':
      return {
        subject: 'Ihr Zugang zu Nebenaccounts ist beendet',
        paragraphs: [
          `${message.by} hat für ${full(message.main)} zurückgenommen, was Sie in ${reachOf(message)} durften: ${ROLES[message.role]}.`,
        ],
      };
    case 'grant-ending':
      return {
        subject: `Der Zugang von ${message.holder} zu Nebenaccounts endet bald`,
        paragraphs: [
          `In ${reachOf(message)} darf ${message.holder} für ${full(message.main)}: ${ROLES[message.role]}. ${untilOf(message)}`,
          'Wer Accounts verknüpft, kann ihn davor oder danach unter „Wer hat Zugang“ verlängern.',
        ],
        link: { label: 'Wer hat Zugang', path: '/account/access' },
      };
    case 'access-granted':
      return {
        subject: 'Sie haben das Recht, um das Sie gebeten haben',
        paragraphs: [
          `${message.by} hat Ihnen ein Recht in ${full(message.account)} gegeben: ${RIGHTS[message.right]}.`,
        ],
        link: { label: 'Portal öffnen', path: '/' },
      };
    case 'access-declined':
      return {
        subject: 'Sie bekommen das Recht nicht, um das Sie gebeten haben',
        paragraphs: [
          `${message.by} hat abgelehnt. In ${full(message.account)} können Sie dies weiterhin nicht: ${RIGHTS[message.right]}.`,
        ],
      };
    case 'payer-changed':
    case 'payer-change-scheduled':
    case 'payer-change-undone':
    case 'contract-payer-changed':
    case 'contract-payer-scheduled':
    case 'contract-payer-undone':
      return payersInGerman(message);
    case 'leaving-scheduled':
      return {
        subject: `${message.account.name} verlässt ${message.main.name} zum ${date(message.on, 'de')}`,
        paragraphs: [
          `${message.by} hat entschieden, dass ${full(message.account)} ab dem ${date(message.on, 'de')} nicht mehr zu ${full(message.main)} gehört. Bis dahin ändert sich nichts, und der Account kann es zurücknehmen.`,
          toTake(message.takeUntil, 'de'),
        ],
        link: { label: 'Zum Kundenportal', path: '/' },
      };
    case 'bulk-finished': {
      const { rows, requested, linked, scheduled, ordered } = message;
      const done = requested + linked + scheduled + ordered;
      const left = rows - done;
      return {
        subject: `Viele Accounts auf einmal: ${done} von ${rows} Zeilen erledigt`,
        paragraphs: [
          `Was Sie für ${full(message.account)}${message.file ? ` mit ${message.file}` : ''} gestartet haben, ist abgeschlossen. Gefragte Inhaber: ${requested}.${linked > 0 ? ` Sofort verknüpfte Accounts: ${linked}.` : ''}${scheduled > 0 ? ` Accounts, deren Verknüpfung später beginnt: ${scheduled}.` : ''} Bestellte Accounts: ${ordered}.`,
          left > 0
            ? `Nicht erledigte Zeilen: ${left}. Das Portal nennt die Gründe; dort können Sie sie berichtigen und noch einmal starten. Auch eine Datei mit allen Ergebnissen liegt dort.`
            : 'Im Portal liegt eine Datei mit allen Ergebnissen.',
        ],
        link: { label: 'Ergebnisse ansehen', path: '/products/subsidiaries' },
      };
    }
    case 'leaving-undone':
      return {
        subject: `${message.account.name} bleibt bei ${message.main.name}`,
        paragraphs: [
          `${message.by} hat zurückgenommen, dass ${full(message.account)} geht. Er bleibt ein Nebenaccount von ${full(message.main)}.`,
        ],
        link: { label: 'Zum Kundenportal', path: '/' },
      };
    case 'left':
      return {
        subject: `${message.account.name} hat ${message.main.name} verlassen`,
        paragraphs: [
          `${message.by} hat entschieden, dass ${full(message.account)} nicht mehr zu ${full(message.main)} gehört. Er bekommt eine eigene Rechnung; Verträge und Rufnummern laufen weiter.`,
          toTake(message.takeUntil, 'de'),
        ],
        link: { label: 'Zum Kundenportal', path: '/' },
      };
    case 'detached':
      return {
        subject: `${message.account.name} wurde gelöst`,
        paragraphs: [
          `${full(message.account)} gehört nicht mehr zu ${full(message.main)}. Er bekommt eine eigene Rechnung; Verträge und Rufnummern laufen weiter.`,
          toTake(message.takeUntil, 'de'),
        ],
        link: { label: 'Zum Kundenportal', path: '/' },
      };
  }
}
