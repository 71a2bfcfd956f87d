import type { messages } from '../../elements/order-handoffs/order-handoffs.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const orderHandoffs = {
  title: 'Beställningar i butiken',
  looking: 'Vi letar efter din beställning',
  lookingText: 'Den gjordes nyss i butiken. Den visas här så snart den har kommit in.',
  inProgress: 'Beställning pågår',
  inProgressText: (at, person) =>
    `${person} gick till butiken ${at}. Beställningen visas i översikten så snart den har kommit in.`,
  away: 'En beställning görs i butiken',
  awayText: (at, person) => `${person} gick dit ${at}.`,
  notify: 'Meddela mig',
  notifyOf: (at) => `Meddela mig om beställningen från butiken: ${at}`,
  notified:
    'Du får ett mejl så snart den har kommit in, eller när det är klart att ingen finns. Du kan stänga sidan.',
  notNotified: 'Du får inget mejl om den.',
  stop: 'Meddela mig inte',
  stopOf: (at) => `Meddela mig inte om beställningen från butiken: ${at}`,
  notifyFailed: 'Det kunde inte sparas',
  none: 'Ingen beställning gjordes',
  noneText: 'Det som valdes i butiken finns kvar. Du kan fortsätta med det.',
  goOn: 'Fortsätt i butiken',
  goOnOf: (at) => `Fortsätt i butiken: ${at}`,
  leave: 'Sluta leta',
  leaveOf: (at) => `Sluta leta: ${at}`,
  discard: 'Ta bort',
  discardOf: (at) => `Ta bort: ${at}`,
  unknown: 'Den här vägen tillbaka gäller inte längre',
  unknownText: 'Om en beställning gjordes hittar du kontot i översikten.',
  failed: 'Butiken kunde inte nås',
  arrived: (name) => `”${name}” har beställts.`,
} satisfies Translation<typeof messages>;
