import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-drafts/order-drafts.quotes.messages.js';

export const orderQuotes = {
  title: 'Orçamentos',
  unnamed: 'Conta ainda sem nome',
  costs: (monthly: string, once: string) => `${monthly} por mês, ${once} em pagamento único`,
  validUntil: (day: string) => `válido até ${day}`,
  expired: (day: string) => `foi válido até ${day}`,
  by: (name: string) => `de ${name}`,
  mailed: (to: string, day: string) => `enviado por e-mail a ${to} em ${day}`,
  resume: 'Continuar',
  resumeOf: (number: string) => `Continuar com o orçamento ${number}`,
  renew: 'Recalcular',
  renewOf: (number: string) => `Recalcular: ${number}`,
  download: 'Descarregar',
  downloadOf: (number: string) => `Descarregar: ${number}`,
  mail: 'Enviar por e-mail…',
  mailOf: (number: string) => `Enviar por e-mail… ${number}`,
  withdraw: 'Retirar',
  withdrawOf: (number: string) => `Retirar: ${number}`,
  sure: (number: string) => `Retirar o orçamento ${number}? Já ninguém poderá encomendar com base nele.`,
  keep: 'Manter',
  done: {
    withdraw: (number: string) => `O orçamento ${number} foi retirado.`,
    renew: (number: string) => `Foi substituído pelo orçamento ${number}, aos preços de hoje.`,
  },
  loadFailed: 'Não foi possível carregar os orçamentos',
  more: (count: number) =>
    plural('pt-PT', count, { one: 'Mais 1 orçamento', other: `Mais ${count} orçamentos` }),
  less: 'Mostrar menos',
} satisfies Translation<typeof english>;
