/** What a file of a history tells of accounts that go from one main account to another. */
export const MOVING_KINDS = {
  en: {
    'move-proposed': 'Move to another main account asked for',
    'move-agreed': 'Move to another main account agreed to by one side',
    'move-planned': 'Move to another main account agreed',
    'move-declined': 'Move to another main account declined',
    'move-canceled': 'Move to another main account taken back',
    'move-expired': 'Move to another main account not answered',
    'move-failed': 'Move to another main account not possible',
    moved: 'Moved to another main account',
  },
  de: {
    'move-proposed': 'Wechsel zu anderem Hauptaccount angefragt',
    'move-agreed': 'Wechsel zu anderem Hauptaccount von einer Seite zugestimmt',
    'move-planned': 'Wechsel zu anderem Hauptaccount vereinbart',
    'move-declined': 'Wechsel zu anderem Hauptaccount abgelehnt',
    'move-canceled': 'Wechsel zu anderem Hauptaccount zurückgenommen',
    'move-expired': 'Wechsel zu anderem Hauptaccount nicht beantwortet',
    'move-failed': 'Wechsel zu anderem Hauptaccount nicht möglich',
    moved: 'Zu anderem Hauptaccount gewechselt',
  },
} as const;
