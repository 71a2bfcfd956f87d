/** What a file of a history tells of links that hold for a limited time. */
export const TERM_KINDS = {
  en: {
    'term-changed': 'Time of the link shortened',
    'term-extended': 'Link extended',
    'term-waits': 'End of the link put off',
    'term-ended': 'Link ended as agreed',
    'extension-proposed': 'Extension of the link asked for',
    'extension-declined': 'Extension of the link declined',
    'extension-canceled': 'Extension of the link taken back',
    'extension-expired': 'Extension of the link not answered',
  },
  de: {
    'term-changed': 'Dauer der Verknüpfung verkürzt',
    'term-extended': 'Verknüpfung verlängert',
    'term-waits': 'Ende der Verknüpfung aufgeschoben',
    'term-ended': 'Verknüpfung wie vereinbart geendet',
    'extension-proposed': 'Verlängerung der Verknüpfung angefragt',
    'extension-declined': 'Verlängerung der Verknüpfung abgelehnt',
    'extension-canceled': 'Verlängerung der Verknüpfung zurückgenommen',
    'extension-expired': 'Verlängerung der Verknüpfung nicht beantwortet',
  },
} as const;
