import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/main-account/main-account.messages.js';

export const mainAccount = {
  title: 'Hauptaccount',
  loadFailed: 'Wie dieser Account zu seinem Hauptaccount gehört, konnte nicht geladen werden',
  stale: (time) => `Das ist von ${time}. Es konnte nicht aktualisiert werden.`,
  lead: (main) =>
    `Dieser Account ist mit ${main} verknüpft. Sie können das selbst beenden; zuerst sehen Sie, was sich ändert.`,
  leave: (main) => `${main} verlassen …`,
  leavesOn: (main, day) => `Dieser Account verlässt ${main} nach dem ${day}`,
  leavesText: 'Das hat Ihre Seite geplant. Bis dahin ändert sich nichts, und Sie können es zurücknehmen.',
  stay: 'Verknüpft bleiben',
  detachedOn: (main, day) => `${main} beendet die Verknüpfung nach dem ${day}`,
  detachedText: (main) =>
    `Danach besteht dieser Account für sich. Bis dahin ändert sich nichts; nur ${main} kann es zurücknehmen.`,
  stays: (main) => `Dieser Account bleibt mit ${main} verknüpft. Beide Seiten haben eine Nachricht bekommen.`,
  left: (main) => `Dieser Account hat ${main} verlassen`,
  ended: (main, day) => `Die Verknüpfung mit ${main} endete am ${day}.`,
  leftText: 'Er besteht für sich weiter. Beide Seiten haben eine Nachricht bekommen.',
} satisfies Translation<typeof english>;
