import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/close-account/close-account.messages.js';

const numbers = (count: number) =>
  plural('pt-PT', count, { one: '1 número de telefone', other: `${count} números de telefone` });

export const closeAccount = {
  title: (name) => `Suspender ou encerrar «${name}»`,
  titleUnnamed: 'Suspender ou encerrar conta',
  titleSuspended: (name) => `«${name}» está suspensa`,
  titleClosing: (name, day) => `«${name}» será encerrada em ${day}`,
  titleOver: (name) => `«${name}» está encerrada`,
  loadFailed: 'Não foi possível carregar o que mudaria',
  what: 'O que pretende fazer?',
  acts: {
    suspend: 'Suspender',
    resume: 'Levantar suspensão',
    close: 'Encerrar definitivamente',
    reopen: 'Reabrir',
  },
  about: {
    suspend:
      'Ninguém pode telefonar e os custos continuam. A suspensão pode ser levantada em qualquer altura.',
    resume: 'Tudo volta a funcionar como antes.',
    close: (day) => `Pode ser reaberta até ${day}. Depois, é definitivo e os números são libertados.`,
    reopen: 'Tudo volta a ficar como estava.',
    reopenSuspended: 'Tudo volta a ficar como estava: a conta continua suspensa.',
  },
  keep: 'Não alterar nada',
  submit: {
    suspend: 'Suspender conta',
    resume: 'Levantar suspensão',
    close: 'Encerrar conta',
    reopen: 'Reabrir conta',
  },
  suspendInstead: 'Antes suspender',
  notPossible: 'Ainda não pode ser encerrada',
  refused: (name) => `Nada foi alterado em «${name}»`,
  done: {
    suspend: (name) => `«${name}» está suspensa`,
    resume: (name) => `«${name}» está de novo em serviço`,
    close: (name, day) => `«${name}» será encerrada em ${day}`,
    reopen: (name) => `«${name}» continua aberta`,
  },
  doneText: {
    suspend:
      'A suspensão pode ser levantada em qualquer altura. Ambas as partes recebem uma mensagem sobre isto.',
    resume: 'Tudo funciona como antes. Ambas as partes recebem uma mensagem sobre isto.',
    close: (day) =>
      `Até ${day} pode ser reaberta aqui e tudo fica como antes. Ambas as partes recebem uma mensagem sobre isto.`,
    reopen: 'Tudo está como antes. Ambas as partes recebem uma mensagem sobre isto.',
  },
  byProvider: 'A suspensão foi aplicada pelo seu operador. O suporte indica-lhe o que é preciso resolver.',
  since: {
    main: (day) => `Desde ${day}, a pedido da conta principal.`,
    account: (day) => `Desde ${day}, a pedido da própria conta.`,
  },
  otherSide: 'Foram os próprios administradores da conta que decidiram. Só eles podem anular.',
  until: (day) => `Pode ser reaberta até ${day}.`,
  finalText: 'Já não pode ser aberta.',
  obstacle: {
    'has-secondaries': (count) =>
      plural('pt-PT', count, {
        one: 'Tem 1 conta secundária',
        other: `Tem ${count} contas secundárias`,
      }),
    'not-ready': 'Há uma encomenda em curso',
    'detach-in-progress': (day) => `Está previsto que a associação termine em ${day}`,
    'payer-change-in-progress': (day) => `Está previsto que quem paga mude em ${day}`,
    'open-items': (count, total) =>
      plural('pt-PT', count, {
        one: `1 fatura em atraso: ${total}`,
        other: `${count} faturas em atraso: ${total}`,
      }),
  },
  wayOut: {
    'has-secondaries':
      'Uma conta principal pode ser encerrada quando todas as suas contas estiverem desassociadas.',
    'not-ready': 'Conclua as verificações pendentes ou cancele a encomenda através do suporte.',
    'detach-in-progress':
      'Mantenha primeiro a associação, a partir da lista, ou encerre a conta em separado depois desse dia.',
    'payer-change-in-progress': 'Anule na lista com «Manter quem paga» ou aguarde até esse dia.',
    'open-items': 'Pague-as primeiro. Assim que o pagamento for recebido, a conta pode ser encerrada.',
  },
  detachThem: 'Desassociar…',
  showThem: 'Mostrar a lista',
  change: {
    'charges-go-on': (monthly, payer) =>
      payer ? `${payer} continua a pagar ${monthly} por mês.` : `Os custos continuam: ${monthly} por mês.`,
    'charges-until': (monthly, day) => `Os contratos terminam e são cobrados até ${day}: ${monthly} por mês.`,
    'last-own-invoice': (main, day) =>
      `Consta da fatura agrupada de ${main} até ${day}; o que for cobrado depois vem numa última fatura própria.`,
    'open-invoices': (count, total) =>
      plural('pt-PT', count, {
        one: `Fica 1 fatura por pagar: ${total}.`,
        other: `Ficam ${count} faturas por pagar: ${total}.`,
      }),
    'no-calls': (count) =>
      plural('pt-PT', count, {
        one: 'O seu número de telefone fica desligado de imediato: não faz nem recebe chamadas.',
        other: `Os seus ${count} números de telefone ficam desligados de imediato: não fazem nem recebem chamadas.`,
      }),
    'numbers-released': (count, day) =>
      plural('pt-PT', count, {
        one: `Em ${day} é libertado 1 número de telefone. Pode vir a ser atribuído a outros clientes.`,
        other: `Em ${day} são libertados ${count} números de telefone. Podem vir a ser atribuídos a outros clientes.`,
      }),
    'forwarding-rests': (count) =>
      `O reencaminhamento de ${numbers(count)} fica suspenso e não pode ser alterado entretanto.`,
    'forwarding-ends': (count, day) =>
      `O reencaminhamento de ${numbers(count)} fica suspenso e termina em ${day}.`,
    'sign-ins-end': (names, more, day) =>
      more > 0
        ? `A partir de ${day}, ${names} e mais ${more} deixam de poder iniciar sessão na conta.`
        : `A partir de ${day}, ninguém pode iniciar sessão na conta: ${names}.`,
    'main-loses-account': (main, people, day) =>
      people === 0
        ? `Em ${day} termina a associação com ${main}.`
        : plural('pt-PT', people, {
            one: `Em ${day} termina a associação com ${main}; 1 pessoa de lá perde o acesso.`,
            other: `Em ${day} termina a associação com ${main}; ${people} pessoas de lá perdem o acesso.`,
          }),
    'acts-rest': 'Entretanto, nada pode ser encomendado, associado ou reencaminhado a partir da conta.',
    'looking-goes-on': 'Quem tem acesso pode continuar a consultar tudo.',
    'secondaries-go-on': (names, more) =>
      more > 0
        ? `As suas contas secundárias continuam, também na sua fatura agrupada: ${names} e mais ${more}.`
        : `As suas contas secundárias continuam, também na sua fatura agrupada: ${names}.`,
    'numbers-kept': (count) =>
      plural('pt-PT', count, {
        one: 'Mantêm-se 1 número de telefone e todas as configurações.',
        other: `Mantêm-se ${count} números de telefone e todas as configurações.`,
      }),
    'link-kept': (main) => `Mantém-se a associação com ${main}.`,
    'can-be-resumed': 'A suspensão pode ser levantada em qualquer altura.',
    'can-be-reopened': (day) => `Até ${day} pode ser reaberta e tudo fica como antes.`,
    'records-stay': (main) =>
      main
        ? `As faturas e o histórico ficam em ${main}, onde é possível descarregar os dados do período comum.`
        : 'As faturas são conservadas como a lei exige. Descarregue antes desse dia o que precisar.',
  },
  certainty: {
    title: (day) => `A partir de ${day} já não é possível anular`,
    lead: 'Assinale cada ponto como lido.',
    tickMissing: 'Assinale todos os pontos.',
    number: (number) => `Escreva o número de cliente da conta: ${number}`,
    numberWrong: 'Este não é o número de cliente da conta.',
  },
  closeAndCheck: 'Fechar e continuar a verificar',
} satisfies Translation<typeof english>;
