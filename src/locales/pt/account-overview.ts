import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-overview/account-overview.messages.js';

export const accountOverview = {
  denied: 'Não incluído no seu acesso',
  ask: 'Pedir acesso',
  askFor: (action) => `Pedir acesso: ${action}`,
  name: 'Nome da conta',
  labels: 'Etiquetas',
  list: 'Na lista',
  hidden: 'Oculta',
  contact: 'Contacto',
  location: 'Local',
  linked: 'Associação',
  linkedBy: (day: string, person: string) => (person ? `${day} por ${person}` : day),
  joined: 'Origem',
  joinedBy: {
    created: 'Por encomenda para esta conta principal',
    added: 'Conta existente, adicionada',
    'collective-invoice': 'Através da fatura agrupada',
  },
  billing: 'Faturação',
  billingLater: 'Planeado',
  perMonth: 'Por mês',
  numbers: 'Números',
  numbersCount: (count: number) => plural('pt-PT', count, { one: '1 número', other: `${count} números` }),
  keeps: (day) => `A conta reserva para si os números adicionados depois de ${day}.`,
  products: 'Produtos',
  rights: 'O que a conta principal pode fazer',
  readiness: {
    title: 'Em curso',
    state: { done: 'Feito', open: 'Pendente', later: 'Mais tarde', failed: 'Não é possível' },
    step: {
      ordered: 'Encomenda feita',
      email: 'Endereço de e-mail confirmado',
      address: 'Morada confirmada',
      numbers: 'Números atribuídos',
      usable: 'Tudo pronto a usar',
      invoice: 'Primeira fatura',
    },
    waits: {
      email: (to, day) => `A aguardar a pessoa de ${to}, que recebeu um e-mail em ${day}`,
      address: (to, day) => `A aguardar o código da carta enviada para ${to} em ${day}`,
    },
    over: {
      email: (to, day) => `O e-mail para ${to} de ${day} já não é válido. Envie-o de novo.`,
      address: (to, day) =>
        `O código da carta para ${to} de ${day} já não pode ser utilizado. Envie-o de novo.`,
    },
    byProvider: 'A aguardar o operador',
    failed: 'Não foi possível executar a encomenda.',
    on: (day) => day,
  },
  life: {
    suspended: 'Suspensa: ninguém pode telefonar e os custos continuam',
    closing: 'Esta conta está em encerramento',
    closes: (day) => `Será encerrada definitivamente em ${day}`,
    since: {
      main: (day) => `Desde ${day}, a pedido da conta principal.`,
      account: (day) =>
        `Desde ${day}, a pedido da própria conta. Os seus administradores podem levantar a suspensão.`,
    },
    byProvider: 'A suspensão foi aplicada pelo seu operador. O suporte indica-lhe o que é preciso resolver.',
    until: {
      main: (day) => `Até ${day} pode ser reaberta e tudo fica como antes.`,
      account: (day) =>
        `Foi a própria conta que decidiu. Os seus administradores podem reabri-la até ${day}.`,
    },
    resume: 'Levantar suspensão…',
    reopen: 'Reabrir…',
    suspendOrClose: 'Suspender ou encerrar…',
    close: 'Encerrar definitivamente…',
  },
  failed: 'Não foi possível carregar a conta',
} satisfies Translation<typeof english>;
