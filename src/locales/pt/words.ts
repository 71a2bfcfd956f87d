import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import { standings } from './standings.js';
import type { words as english } from '../../ui/words.messages.js';

const accounts = (count: number) =>
  plural('pt-PT', count, { one: '1 conta secundária', other: `${count} contas secundárias` });
const triesLeft = (count: number) =>
  plural('pt-PT', count, { one: 'Resta-lhe 1 tentativa.', other: `Restam-lhe ${count} tentativas.` });

const unclear = 'Não foi possível interpretar o pedido. Nada foi alterado. Recarregue a página.';

const meanwhile = 'A situação mudou entretanto. Nada foi executado. Consulte o estado atual.';

export const words = {
  ...standings,
  close: 'Fechar',
  cancel: 'Cancelar',
  back: 'Voltar',
  continue: 'Continuar',
  loading: 'A carregar…',
  sides: {
    mine: 'A sua versão',
    theirs: 'A outra versão',
    keepMine: 'Manter a minha',
    takeTheirs: 'Usar a outra',
  },
  reference: (id) => `Referência: ${id}`,
  fate: {
    slow: 'Está a demorar mais do que o habitual. Aguarde um momento.',
    uncertain: 'Estamos a verificar se foi guardado. Nada será feito duas vezes.',
    held: 'Aguarde até se confirmar se foi guardado.',
  },
  scope: {
    view: 'Ver a conta e o seu estado na vista geral',
    pay: 'Incluir os seus custos na fatura agrupada',
    switch: 'Trabalhar na conta sem voltar a iniciar sessão',
    team: 'Gerir quem tem acesso',
  },
  permission: {
    'view-accounts': 'Contas associadas',
    'open-accounts': 'Trabalhar em contas associadas',
    'link-accounts': 'Associar e desassociar',
    'order-accounts': 'Fazer encomendas',
    'view-invoices': 'Faturas',
    'manage-forwarding': 'Reencaminhamento de chamadas',
    'view-access': 'Quem tem acesso',
  },
  product: {
    'cloud-telephony': 'Telefonia na nuvem',
    'sip-trunk': 'Trunk SIP',
    internet: 'Linha de Internet',
  },
  rule: {
    required: 'Preencha este campo.',
    invalid: 'Este dado não é válido aqui. Verifique-o.',
    'too-long': 'O texto é demasiado longo.',
    'too-short': 'O texto é demasiado curto.',
    'control-characters': 'Contém carateres que não podem ser utilizados. Escreva de novo.',
    email: 'Introduza um endereço de e-mail como nome@example.com.',
    phone: 'Introduza um número de telefone com indicativo, p. ex., 030 1234567.',
    postcode: 'Os códigos postais alemães têm 5 algarismos, p. ex., 22767.',
    'customer-number': 'Introduza um número de cliente tal como consta na fatura, p. ex., K-100 234.',
    'email-code': 'O código tem 8 letras e algarismos.',
    'letter-code': 'O código tem 10 letras e algarismos.',
    'proof-too-weak':
      'Para trabalhar na conta é necessário o consentimento do titular. Escolha «Perguntar ao titular» ou não inclua essa permissão.',
    number: 'Introduza um número inteiro.',
    range: 'Este número está fora do intervalo permitido.',
    unchecked: 'Não foi possível verificar porque, de momento, não há ligação. Tente novamente.',
    past: 'Escolha um dia no futuro.',
    'duplicate-condition': 'Existem duas regras para o mesmo caso.',
  },
  error: {
    network: 'De momento não há ligação. Nada foi alterado. Tente novamente.',
    timeout: 'A resposta demorou demasiado. Nada foi alterado. Tente novamente.',
    'unreadable-answer': 'Não foi possível ler a resposta. Tente novamente dentro de momentos.',
    'server-error': 'Ocorreu um erro do nosso lado. Nada foi alterado. Tente novamente.',
    unavailable:
      'De momento, o serviço não está disponível. Nada foi alterado. Tente novamente dentro de momentos.',
    'malformed-request': unclear,
    'invalid-input': 'Alguns dados têm de ser corrigidos. Nada foi alterado.',
    'too-large': 'É demasiado de uma só vez. Nada foi alterado.',
    'unsupported-media-type': unclear,
    'method-not-allowed': 'Esta opção não está disponível aqui. Nada foi alterado.',
    'not-found': 'Este conteúdo não existe ou já não existe. Volte à vista geral.',
    'not-offered': 'Esta opção não está disponível aqui. Nada foi alterado.',
    'version-required': unclear,
    'version-mismatch':
      'Alguém fez alterações entretanto. Nada do que introduziu foi guardado. Consulte o estado atual e decida de novo.',
    'idempotency-key-required': unclear,
    'idempotency-key-in-use': 'A operação já está em curso. Aguarde um momento.',
    'idempotency-key-reused': unclear,
    'cursor-expired': 'A lista mudou. Está a ser carregada de novo desde o início.',
    'session-expired': 'Inicie sessão novamente. O que escreveu é mantido.',
    'sign-in-failed': 'O endereço de e-mail ou a palavra-passe não está correto. Verifique ambos.',
    'rate-limited': 'Foram feitas demasiadas tentativas. Nada foi alterado. Aguarde um pouco.',
    'not-allowed': 'Não tem permissão para fazer isto. Nada foi alterado.',
    'context-mismatch':
      'Está agora a trabalhar numa conta diferente da que esta página mostra. Nada foi guardado.',
    'no-main-eligible':
      'Esta é uma conta secundária e, por isso, não pode ter contas secundárias. Adicione as contas na sua conta principal.',
    'quota-reached':
      'Não é possível associar mais contas. Retire um pedido em aberto ou solicite o aumento do limite.',
    'order-unknown': 'Esta encomenda não existe.',
    'not-available-at-address': 'Este produto não está disponível nessa morada. Escolha outro.',
    'price-changed': 'O preço mudou desde que o consultou. Nada foi encomendado. Verifique o novo preço.',
    'terms-changed':
      'As condições mudaram desde que as consultou. Nada foi encomendado. Verifique-as novamente.',
    'email-in-use': 'Este endereço de e-mail não pode ser utilizado aqui. Indique outro.',
    'duplicate-request': 'Já tinha sido recebido.',
    'approval-required': 'Esta encomenda tem de ser aprovada por uma segunda pessoa. Nada foi encomendado.',
    'link-token-invalid':
      'Esta ligação já foi utilizada ou é demasiado antiga. Peça um novo e-mail a partir da vista geral.',
    'address-code-wrong': 'Este não é o código da carta. Confirme-o mais uma vez.',
    'address-code-locked': 'O código foi introduzido incorretamente demasiadas vezes. Peça uma nova carta.',
    'not-ready':
      'Esta conta ainda não está pronta. Poderá ser aberta assim que as verificações pendentes estiverem concluídas.',
    'link-not-verified': 'Não foi possível confirmar estes dados. Verifique o código ou peça um novo.',
    'proof-locked':
      'Foram feitas demasiadas tentativas. Aguarde um pouco ou, em alternativa, pergunte ao titular.',
    'code-wrong': 'Este código não está correto.',
    'code-expired': 'Este código é demasiado antigo. Peça um novo.',
    'proof-not-offered': 'Este método não está disponível para a conta. Em alternativa, pergunte ao titular.',
    'self-link': 'Esta é a conta em que se encontra. Introduza o número de outra.',
    'is-main':
      'Esta conta tem contas secundárias próprias e, por isso, não pode tornar-se secundária. Desassocie-as primeiro.',
    'has-other-main':
      'Esta conta está associada a outra conta principal. Primeiro tem de ser desassociada aí.',
    'already-linked': 'Esta conta já está associada. Encontra-a na vista geral.',
    'already-requested': 'Já existe um pedido em aberto para esta conta. Encontra-o na vista geral.',
    'mixed-tax': 'Os impostos destas duas contas não podem constar de uma mesma fatura.',
    incompatible: 'Não é possível associar estas duas contas, porque os seus contratos não são compatíveis.',
    'target-suspended': 'Esta conta está suspensa. Poderá ser associada quando a situação estiver resolvida.',
    'target-closed': 'Esta conta está encerrada e, por isso, não pode ser associada.',
    'main-mail-unverified': 'Confirme primeiro o seu próprio endereço de e-mail.',
    'request-expired': 'Este pedido expirou. Pode ser enviado de novo.',
    'request-withdrawn': 'Este pedido foi retirado.',
    'request-answered': 'Este pedido já foi respondido.',
    'wrong-recipient': 'Este pedido foi enviado a outra conta.',
    'changed-too-recently': meanwhile,
    'consent-required': meanwhile,
    'rules-changed': 'Algo mudou desde então. Verifique novamente.',
    conflict: meanwhile,
    'switch-failed': 'Não foi possível abrir a conta. Continua onde estava.',
    'reauth-needed': 'Confirme primeiro a sua identidade. Nada foi alterado.',
    'second-factor-required': 'Confirme primeiro a sua identidade. Nada foi alterado.',
    'code-used': 'Este código não está correto.',
    'code-locked': 'Foram feitas demasiadas tentativas. Nada foi alterado. Aguarde um pouco.',
    'own-request': 'O pedido é seu. Tem de ser outra pessoa da administração a responder.',
    'own-rights':
      'Ninguém altera as suas próprias permissões. Tem de ser outra pessoa da administração a fazê-lo.',
    'access-paused':
      'A conta colocou em pausa todo o trabalho da conta principal. Os seus administradores podem terminar a pausa.',
    'access-withheld': 'A conta não permite que pessoas da conta principal trabalhem nela.',
    'own-grant':
      'Ninguém decide sobre o seu próprio acesso. Tem de ser outra pessoa da administração a fazê-lo.',
    'already-granted': 'Esta pessoa já tem uma autorização para as mesmas contas. Altere essa autorização.',
    'too-many-grants':
      'Esta pessoa já tem demasiadas autorizações. Dê uma para uma etiqueta ou para todas as contas.',
    'right-removed': 'A permissão para trabalhar nesta conta não foi concedida ou terminou.',
    'denied-while-switched':
      'Não é possível enquanto trabalha numa conta associada. Volte primeiro à sua própria conta.',
    'nested-switch': 'Volte à sua própria conta antes de abrir outra.',
    'no-local-admin':
      'Ninguém conseguiria iniciar sessão nesta conta. Dê primeiro a alguém credenciais próprias.',
    'wait-period': 'Esta conta é demasiado recente para ser desassociada.',
    'forbidden-by-main': 'É a conta principal que decide.',
    'detach-in-progress': 'Esta conta já está a ser desassociada.',
    'detach-undo-expired':
      'É demasiado tarde para anular: a conta já está desassociada. Pode ser associada de novo.',
    'planned-by-other-side': 'Foi a outra parte que planeou. Só essa parte pode anular.',
    'data-access-ended': meanwhile,
    'open-items': meanwhile,
    'not-standalone-payment': meanwhile,
    'invoice-only': meanwhile,
    'payer-change-in-progress': meanwhile,
    'has-secondaries': 'Esta conta tem contas secundárias. Desassocie-as primeiro.',
    'swap-in-progress': 'Já está previsto que outra conta passe a ser a conta principal.',
    'move-in-progress': meanwhile,
    'account-halted':
      'Esta conta está suspensa ou em encerramento. Será possível quando voltar a estar em serviço.',
    'invoice-not-entitled':
      'Estas faturas não são mostradas aqui. Quem as paga é que decide; pode pedir para as ver.',
    'invoice-too-large':
      'Esta fatura tem demasiadas contas para um só ficheiro deste tipo. Existe um por cada conta, e a tabela inclui todas.',
  },
  errorWith: {
    'access-paused': (who, day) =>
      `${who} colocou em pausa todo o trabalho da conta principal nesta conta desde ${day}.`,
    'rate-limited': (seconds) =>
      `Foram feitas demasiadas tentativas. Nada foi alterado. Aguarde ${plural('pt-PT', seconds, { one: '1 segundo', other: `${seconds} segundos` })}.`,
    'not-allowed': (who) => `Não tem permissão para fazer isto. Nada foi alterado. Pode concedê-la: ${who}.`,
    'is-main': (count) =>
      `Esta é uma conta principal com ${accounts(count)} e, por isso, não pode tornar-se secundária. Primeiro é necessário desassociar todas as suas contas.`,
    'context-mismatch': (now, shown) =>
      `Esta página mostra ${shown}, mas está agora a trabalhar em ${now}. Nada foi guardado.`,
    'link-not-verified': (left) =>
      left > 0
        ? `Não foi possível confirmar este código. ${triesLeft(left)}`
        : 'Não foi possível confirmar este código e não são permitidas mais tentativas. Peça um novo.',
    'address-code-wrong': (left) =>
      `Este não é o código da carta. Confirme-o mais uma vez. ${triesLeft(left)}`,
  },
} satisfies Translation<typeof english>;
