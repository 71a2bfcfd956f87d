import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../ui/request-end.messages.js';

export const requestEnd = {
  declined: (day) => `Majitel tuto žádost odmítl dne ${day}`,
  reason: {
    'unknown-sender': 'Žadatele tam neznají. Než požádáte znovu, dejte jinou cestou vědět, kdo jste.',
    'wrong-account':
      'Podle odpovědi je to nesprávný účet. Než požádáte znovu, zkontrolujte zákaznické číslo.',
    'not-now': 'Momentálně ne. Později můžete požádat znovu.',
    other: 'Z jiného důvodu.',
  },
  follows: (day) => `Tato žádost navazuje na žádost ze dne ${day}.`,
  renewed: 'Tuto žádost nahradila jiná',
  wrote: 'Co majitel napsal',
} satisfies Translation<typeof english>;
