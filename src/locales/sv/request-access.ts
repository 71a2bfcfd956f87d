import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/request-access/request-access.messages.js';

export const requestAccess = {
  title: (right) => `”${right}” ingår inte i din åtkomst`,
  titleThere: (name) => `Arbete i ${name} ingår inte i din åtkomst`,
  who: (names) => `${names} kan ge dig det.`,
  nobody: 'Ingen på kontot kan ge dig det just nu. Kontakta er leverantör.',
  message: 'Meddelande',
  messageHint: 'Valfritt. Vad du behöver det till underlättar beslutet.',
  ask: 'Be om det',
  asked: (day) => `Du bad om det den ${day}. Inget svar har kommit ännu.`,
  declined: (by, day, again) => `${by} avböjde den ${day}. Du kan fråga igen från ${again}.`,
  granted: 'Du har det nu',
  done: 'Din fråga har skickats',
  doneText: 'Via mejl och i portalen. Du får ett mejl med svaret.',
} satisfies Translation<typeof english>;
