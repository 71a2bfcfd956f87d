import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/add-account-wizard/add-account-wizard.approval.messages.js';

export const orderApproval = {
  title: 'En anden person godkender bestillingen',
  above: {
    monthly: (limit) => `Bestillinger over ${limit} pr. måned skal godkendes af en anden person.`,
    once: (limit) => `Bestillinger over ${limit} i engangsbeløb skal godkendes af en anden person.`,
  },
  who: (names) => `${names} kan godkende.`,
  nobody:
    'Ingen andre må bestille på denne konto endnu. Bestillingen venter indtil en der får den rettighed, godkender den.',
  held: (days) => `Intet bestilles inden da. Prisen gælder i ${days} dage.`,
  message: 'Besked til den der godkender (valgfrit)',
  ask: 'Send til godkendelse',
  notSent: 'Bestillingen blev ikke sendt til godkendelse',
  sent: (name) => `Din bestilling venter på godkendelse: ${name}`,
  sentText: (day) =>
    `Intet er bestilt endnu. De der kan godkende, har fået en e-mail. Prisen gælder til og med ${day}; i oversigten ser du hvordan det går.`,
  waiting: 'Bestillingen venter allerede på godkendelse',
  waitingText: 'Den er sendt tidligere eller på en anden enhed. I oversigten ser du hvordan det går.',
} satisfies Translation<typeof english>;
