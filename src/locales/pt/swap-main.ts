import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/swap-main/swap-main.messages.js';

const accounts = (count: number) => plural('pt-PT', count, { one: '1 conta', other: `${count} contas` });

export const swapMain = {
  titleUnnamed: 'Mudar a conta principal',
  title: (to) => `Tornar «${to}» a conta principal`,
  loadFailed: 'Não foi possível carregar o que mudaria',
  lead: (to, from, day) =>
    `«${to}» ocupa o lugar de «${from}», que passa a ser uma das suas contas secundárias. Se houver acordo a tempo, em ${day}.`,
  none: 'Não está proposta nenhuma mudança de conta principal.',
  standing: {
    proposed: {
      main: (to) => `Foi perguntado a «${to}» se aceita ser a conta principal`,
      successor: (from) => `«${from}» propõe que esta conta passe a ser a conta principal`,
    },
    planned: (to, day) => `«${to}» passa a ser a conta principal em ${day}`,
    done: (to, day) => `«${to}» é a conta principal desde ${day}`,
    declined: (to) => `«${to}» recusou ser a conta principal`,
    canceled: (to) => `A passagem de «${to}» a conta principal foi anulada`,
    expired: (to) => `Ninguém respondeu se «${to}» passa a ser a conta principal`,
    failed: (to) => `«${to}» não pôde passar a ser a conta principal`,
  },
  validUntil: (day) => `Nada muda antes de alguém dar o seu acordo. A proposta é válida até ${day}.`,
  plannedText: (day) => `Até ${day}, qualquer das partes pode anular. Depois, tudo muda ao mesmo tempo.`,
  endedText: 'Nada mudou.',
  doneText: 'Todas as contas associadas pertencem-lhe agora, com as respetivas etiquetas e nomes.',
  proposed: (by, day) => `Proposto por ${by} em ${day}`,
  said: (message) => `«${message}»`,
  message: 'Mensagem para quem é consultado (opcional)',
  messageHint: 'Recebem um e-mail e veem no portal o que mudaria.',
  notPossible: 'Ainda não pode passar a ser a conta principal',
  obstacle: {
    'swap-in-progress': 'Está em curso outra mudança de conta principal. Anule-a primeiro.',
    'account-halted': 'Uma das duas contas está suspensa ou em encerramento.',
    'not-ready': 'A sua encomenda ainda está em curso.',
    'invoice-only': 'Só está na fatura agrupada. Associe-a primeiro.',
    'detach-in-progress': 'O fim da associação está planeado. Anule-o primeiro.',
    'payer-change-in-progress': 'Está previsto que quem paga mude. Aguarde até esse dia ou anule a mudança.',
    'no-local-admin':
      'Ninguém da própria equipa a administra: alguém tem de dar o seu acordo e assumir a gestão.',
    'not-standalone-payment': 'Não tem nenhum meio de pagamento para a fatura agrupada.',
  },
  change: {
    'pays-collective-invoice': (account, day, count, monthly) =>
      `A partir de ${day}, «${account}» paga a fatura agrupada: ${accounts(count)}, ${monthly} por mês.`,
    'last-collective-invoice': (account, day) =>
      `A última fatura agrupada de «${account}» termina em ${day}.`,
    'own-charges': (account, collective, monthly) =>
      collective
        ? `Os custos de «${account}» (${monthly} por mês) também passam para a fatura agrupada.`
        : `«${account}» continua a pagar os seus próprios custos (${monthly} por mês).`,
    'past-invoices-stay': (account) => `As faturas anteriores ficam em «${account}».`,
    'people-administer': (account, names, more) =>
      more > 0
        ? `${names} e mais ${plural('pt-PT', more, { one: '1 pessoa', other: `${more} pessoas` })} de «${account}» veem e administram todas as contas.`
        : `De «${account}», vê e administra todas as contas: ${names}.`,
    'people-lose-accounts': (account, count) =>
      plural('pt-PT', count, {
        one: `1 pessoa de «${account}» deixa de poder trabalhar nas outras contas; mantém as suas próprias credenciais.`,
        other: `${count} pessoas de «${account}» deixam de poder trabalhar nas outras contas; mantêm as suas próprias credenciais.`,
      }),
    'requests-withdrawn': (count) =>
      plural('pt-PT', count, {
        one: 'Será retirado 1 pedido que então ainda aguarde resposta.',
        other: `Serão retirados ${count} pedidos que então ainda aguardem resposta.`,
      }),
    'local-teams-unchanged':
      'As equipas de todas as contas mantêm as suas próprias credenciais e permissões.',
    'accounts-unchanged':
      'Os números, o reencaminhamento de chamadas e os contratos de todas as contas ficam como estão.',
    'notes-go-along':
      'Os nomes próprios, as etiquetas, os centros de custo e as notas de encomenda também passam.',
    'can-be-undone': (day) => `Até ${day}, qualquer das partes pode anular.`,
  },
  keep: 'Não alterar nada',
  submit: { propose: 'Propor', accept: 'Aceitar', decline: 'Recusar', cancel: 'Anular' },
  done: {
    propose: (to) => `A pergunta foi enviada a «${to}»`,
    accept: (to, day) => `«${to}» passa a ser a conta principal em ${day}`,
    decline: (from) => `«${from}» continua a ser a conta principal`,
    cancel: (from) => `«${from}» continua a ser a conta principal`,
  },
  doneTexts: {
    propose: 'Ambas as partes recebem um e-mail. Até haver acordo, nada muda e pode anular aqui.',
    accept: 'Ambas as partes recebem um e-mail. Até ao dia anterior, qualquer delas pode anular aqui.',
    decline: 'Nada muda. Ambas as partes recebem um e-mail.',
    cancel: 'Nada muda. Ambas as partes recebem um e-mail.',
  },
  look: 'Consultar…',
  make: 'Tornar conta principal…',
  closeAndCheck: 'Fechar e consultar mais tarde',
} satisfies Translation<typeof english>;
