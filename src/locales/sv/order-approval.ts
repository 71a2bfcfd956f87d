import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/add-account-wizard/add-account-wizard.approval.messages.js';

export const orderApproval = {
  title: 'En andra person godkänner beställningen',
  above: {
    monthly: (limit) => `Beställningar över ${limit} per månad måste godkännas av en andra person.`,
    once: (limit) => `Beställningar över ${limit} i engångskostnad måste godkännas av en andra person.`,
  },
  who: (names) => `${names} kan godkänna.`,
  nobody:
    'Ingen annan får beställa på det här kontot ännu. Beställningen väntar tills någon som får den rättigheten godkänner den.',
  held: (days) => `Inget beställs förrän dess. Priset gäller i ${days} dagar.`,
  message: 'Meddelande till den som godkänner (valfritt)',
  ask: 'Skicka för godkännande',
  notSent: 'Beställningen skickades inte för godkännande',
  sent: (name) => `Din beställning väntar på godkännande: ${name}`,
  sentText: (day) =>
    `Inget är beställt ännu. De som kan godkänna har fått ett mejl. Priset gäller till och med ${day}; i översikten ser du hur det går.`,
  waiting: 'Beställningen väntar redan på godkännande',
  waitingText: 'Den har skickats tidigare, eller på en annan enhet. I översikten ser du hur det går.',
} satisfies Translation<typeof english>;
