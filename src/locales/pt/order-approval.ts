import type { Translation } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/formats.js';
import type { messages as english } from '../../elements/add-account-wizard/add-account-wizard.approval.messages.js';

export const orderApproval = {
  title: 'Uma segunda pessoa aprova esta encomenda',
  above: {
    monthly: (limit: string) =>
      `Encomendas acima de ${limit} por mês necessitam da aprovação de uma segunda pessoa.`,
    once: (limit: string) =>
      `Encomendas acima de ${limit} em pagamento único necessitam da aprovação de uma segunda pessoa.`,
  },
  who: (names: string) => `Pode aprová-la: ${names}.`,
  nobody:
    'Ainda mais ninguém pode encomendar nesta conta. A encomenda aguarda até ser aprovada por alguém que receba essa permissão.',
  held: (days: number) =>
    `Até lá, nada é encomendado. ${plural('pt-PT', days, { one: 'O preço mantém-se durante 1 dia', other: `O preço mantém-se durante ${days} dias` })}.`,
  message: 'Mensagem para quem aprova (opcional)',
  ask: 'Enviar para aprovação',
  notSent: 'A encomenda não foi enviada para aprovação',
  sent: (name: string) => `A sua encomenda aguarda aprovação: ${name}`,
  sentText: (day: string) =>
    `Ainda nada foi encomendado. As pessoas que a podem aprovar receberam um e-mail. O preço mantém-se até ${day}; na vista geral pode acompanhar o seu estado.`,
  waiting: 'Esta encomenda já aguarda aprovação',
  waitingText:
    'Foi enviada antes ou a partir de outro dispositivo. Na vista geral pode acompanhar o seu estado.',
} satisfies Translation<typeof english>;
