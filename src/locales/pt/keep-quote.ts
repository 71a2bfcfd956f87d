import type { Translation } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/formats.js';
import type { messages as english } from '../../elements/add-account-wizard/add-account-wizard.quote.messages.js';

export const keepQuote = {
  title: 'Ainda não quer encomendar?',
  text: (days: number) =>
    `Guarde isto como orçamento. ${plural('pt-PT', days, { one: 'Os preços são válidos durante 1 dia', other: `Os preços são válidos durante ${days} dias` })} e um colega pode encomendar com base nele.`,
  save: 'Guardar como orçamento',
  saved: (number: string) => `O orçamento ${number} está guardado`,
  savedText: (day: string) =>
    `Os preços são válidos até ${day}. Encontra-o na vista geral, tal como todas as pessoas que podem encomendar aqui.`,
  notSaved: 'O orçamento não foi guardado',
  full: 'Esta conta tem o número máximo de orçamentos em aberto. Retire primeiro um na vista geral.',
  download: 'Descarregar orçamento',
  downloadFailed: 'Não foi possível descarregar o orçamento',
  mail: 'Enviar a um colega…',
  opening: 'O orçamento está a ser aberto.',
  unopened: 'Não foi possível abrir este orçamento',
  counts: (number: string) => `Preços do orçamento ${number}`,
  countsText: (day: string) => `São válidos até ${day}, desde que não altere nada que tenha custos.`,
  other: (number: string) => `Isto já não corresponde ao orçamento ${number}`,
  otherText:
    'Alterou algo, por isso aplicam-se os preços de hoje. Se repuser como estava, aplicam-se os do orçamento.',
  expired: (number: string, day: string) => `O orçamento ${number} foi válido até ${day}`,
  expiredText: 'Está tudo preenchido como antes. Os preços são os de hoje.',
  renew: 'Recalcular',
  withdrawn: (number: string) => `O orçamento ${number} foi retirado`,
  withdrawnText:
    'Já ninguém pode encomendar com base nele. O que estava preenchido mantém-se como uma encomenda própria aos preços de hoje.',
  leave: 'Continuar sem o orçamento',
  renewed: (number: string) => `O orçamento ${number} foi recalculado`,
  renewedText: 'Foi substituído por outro orçamento.',
  open: 'Abrir esse orçamento',
  ordered: (number: string) => `O orçamento ${number} já foi encomendado`,
  orderedText: 'A conta está na sua vista geral. Nada é encomendado duas vezes.',
} satisfies Translation<typeof english>;
