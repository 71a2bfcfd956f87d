import { formatNumber, plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-management/subsidiary-management.messages.js';

export const subsidiaryManagement = {
  title: 'Contas secundárias',
  main: 'Conta principal',
  standalone: 'Conta',
  secondary: 'Conta secundária',
  add: 'Adicionar conta secundária',
  hideNumbers: 'Ocultar valores e números',
  back: 'Voltar à vista geral',
  figures: 'Resumo',
  linked: 'Contas associadas',
  addedThisMonth: (count: number) =>
    plural('pt-PT', count, {
      one: '1 adicionada este mês',
      other: `${formatNumber('pt-PT', count)} adicionadas este mês`,
    }),
  onInvoice: 'Na fatura agrupada',
  ownInvoice: (count: number) =>
    plural('pt-PT', count, {
      one: '1 paga a própria fatura',
      other: `${formatNumber('pt-PT', count)} pagam a própria fatura`,
    }),
  waiting: 'À espera de alguém',
  needsYou: (count: number) =>
    plural('pt-PT', count, {
      one: '1 à sua espera',
      other: `${formatNumber('pt-PT', count)} à sua espera`,
    }),
  noneNeedsYou: 'Nada à sua espera',
  invoice: 'Próxima fatura agrupada',
  dueOn: (day: string) => `vence em ${day}`,
  needsYouBadge: 'À sua espera',
  drift: (count, formatted) =>
    plural('pt-PT', count, {
      one: 'Convém verificar 1 conta associada',
      other: `Convém verificar ${formatted} aspetos de contas associadas`,
    }),
  driftMore: (formatted) => `Convém verificar mais de ${formatted} aspetos de contas associadas`,
  driftText: 'Por exemplo, quem paga, para onde vão as faturas e verificações expiradas.',
  show: 'Mostrar',
  hide: 'Ocultar',
  confirm: (number: string) => `Rever e confirmar ${number}`,
  confirmText: 'O titular deu o seu acordo. Veja o que muda e confirme a associação.',
  enterCode: (number: string) => `Comprovar que pode associar ${number}`,
  enterCodeText: 'O pedido está à sua espera.',
  checks: (name: string) => `Concluir as verificações de «${name}»`,
  checksText: 'Os números são ativados quando o e-mail e a morada estiverem confirmados.',
  dismiss: 'Fechar mensagem',
  ask: 'Pedir acesso',
  forbidden: 'Não pode ver as contas associadas',
  forbiddenText: (who: string) =>
    who ? `O seu acesso não as inclui. Pode concedê-lo: ${who}.` : 'O seu acesso não as inclui.',
  noMain: (main: string) => `Esta é uma conta secundária de ${main}`,
  noMainText:
    'Só uma conta principal pode ter contas secundárias; não há mais níveis. Em «Quem tem acesso» pode ver quem pode ver e fazer o quê aqui.',
} satisfies Translation<typeof english>;
