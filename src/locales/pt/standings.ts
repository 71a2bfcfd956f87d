import type { Translation } from '../../i18n/catalogue.js';
import type { standings as english } from '../../ui/standing.messages.js';

export const standings = {
  retry: 'Tentar novamente',
  none: '–',
  standing: {
    active: 'Ativa',
    'awaiting-checks': 'Verificações pendentes',
    'awaiting-email': 'Verificação do e-mail',
    'awaiting-address': 'Verificação da morada',
    'awaiting-email-and-address': 'Verificação do e-mail e da morada',
    'setting-up': 'Em preparação',
    suspended: 'Suspensa',
    closing: 'Em encerramento',
    closed: 'Encerrada',
    rejected: 'Não é possível',
    detaching: 'Em desassociação',
    'detaching-on': (day) => `Associada até ${day}`,
    'waiting-for-owner': 'A aguardar o titular',
    'not-delivered': 'Não entregue',
    'waiting-for-code': 'A aguardar comprovação',
    'needs-confirmation': 'A sua confirmação',
    scheduled: 'Associada',
    declined: 'Recusado',
    expired: 'Expirado',
    failed: 'Não é possível',
    canceled: 'Retirado',
    detached: 'Desassociada',
    renewed: 'Pedido de novo',
  },
  payer: { main: 'Fatura agrupada', secondary: 'Fatura própria' },
  payerFrom: (payer, day) => `${payer} a partir de ${day}`,
} satisfies Translation<typeof english>;
