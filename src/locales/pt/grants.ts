import type { Translation } from '../../i18n/catalogue.js';
import type { grants as english } from '../../ui/grants.messages.js';

export const grants = {
  role: {
    all: 'Tudo',
    manage: 'Gestão',
    read: 'Leitura',
    billing: 'Faturas',
    'mail-only': 'Só e-mails',
  },
  roleHint: {
    all: 'Tudo o que a conta cede.',
    manage: 'Trabalhar na conta, gerir o reencaminhamento de chamadas, ver quem tem acesso.',
    read: 'Consultar tudo, sem alterar nada.',
    billing: 'Ver as faturas e nada mais.',
    'mail-only': 'Receber os e-mails sobre a conta, sem ver nada dela.',
  },
  everywhere: 'em todas as contas associadas',
  labelled: (label) => `em todas as contas com a etiqueta «${label}»`,
  there: (name, number) => `em ${name}, ${number}`,
  here: 'nesta conta',
  endsOn: (day) => `termina em ${day}`,
  endedOn: (day) => `terminou em ${day}`,
  noEnd: 'sem data de fim',
  givenBy: (name, day) => `dado por ${name} em ${day}`,
  since: (day) => `desde ${day}`,
  ended: 'Terminado',
  soon: 'Termina em breve',
  renew: (day) => `Renovar até ${day}`,
  renewNamed: (name, day) => `Renovar até ${day}: ${name}`,
  change: 'Alterar…',
  changeNamed: (name) => `Alterar… ${name}`,
  withdraw: 'Retirar',
  withdrawNamed: (name) => `Retirar: ${name}`,
  withdrawn: (name) => `${name} já não tem este acesso`,
  renewed: (name, day) => `${name} tem este acesso até ${day}`,
  told: 'A pessoa foi informada por e-mail.',
} satisfies Translation<typeof english>;
