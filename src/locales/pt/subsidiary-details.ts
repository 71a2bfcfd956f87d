import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-details/subsidiary-details.messages.js';

export const subsidiaryDetails = {
  close: 'Fechar detalhes',
  failed: 'Não foi possível carregar os detalhes',
  panels: 'Detalhes da conta',
  panel: {
    overview: 'Vista geral',
    billing: 'Faturação',
    access: 'Acesso',
    forwarding: 'Reencaminhamento',
    activity: 'Atividade',
  },
  lacking: {
    access: 'O seu acesso não permite ver quem tem acesso',
    activity: 'O seu acesso não inclui a atividade das contas',
  },
  lackingText: (who) => `Pode conceder-lhe a permissão: ${who}.`,
  ask: 'Pedir acesso',
  previous: 'Conta anterior',
  next: 'Conta seguinte',
  isFirst: 'Esta é a primeira conta da lista',
  isLast: 'Esta é a última conta da lista',
  notListed: 'De momento, esta conta não está entre as da lista',
  position: (place, total) => `${place} de ${total}`,
  stepFailed: 'Não foi possível carregar a conta seguinte',
} satisfies Translation<typeof english>;
