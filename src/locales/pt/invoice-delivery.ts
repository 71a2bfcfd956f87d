import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-delivery/invoice-delivery.messages.js';

export const invoiceDelivery = {
  title: (name) => `Faturas de «${name}»`,
  titleUnnamed: 'Envio de faturas',
  lead: 'Quem as vê e quem recebe que e-mails. Ambas as partes veem o que é decidido aqui.',
  loadFailed: 'Não foi possível carregar o que está decidido',
  sight: 'Quem vê e descarrega faturas',
  share: (account, main) => `As pessoas de ${account} veem a parte da conta na fatura agrupada de ${main}`,
  own: (account, main) => `As pessoas de ${main} veem as faturas próprias pagas por ${account}`,
  decides: (name) => `Decidido por ${name}.`,
  decidesPayer: (name) => `Decidido por ${name}, como pagador.`,
  firstOff:
    'Desligado até dar o seu acordo. Só são mostradas faturas desde a associação e pode voltar atrás em qualquer altura.',
  seen: 'Sim',
  notSeen: 'Não',
  ask: (name) => `Pedir a ${name} que as mostre`,
  askedOn: (day) => `Pedido em ${day}. Nada mudou desde então.`,
  asked: (name) => `O pedido foi enviado por e-mail a ${name}.`,
  notAsked: 'O pedido não foi enviado',
  invoices: (account) => `Faturas próprias pagas por ${account}`,
  invoicesFailed: 'Não foi possível carregar estas faturas',
  none: 'Ainda não foi emitida nenhuma.',
  older: 'Mostrar faturas mais antigas',
  mails: 'Quem recebe que e-mails',
  payerAlways:
    'Quem paga recebe sempre a fatura e é avisado quando está em atraso. Ninguém é avisado sobre uma fatura que não pode ver.',
  topic: {
    invoice: 'Há uma fatura',
    payment: 'Um pagamento está em atraso',
    payer: 'Outra parte passa a pagar',
    contract: 'Contrato e encomendas',
  },
  audience: {
    main: (main) => main,
    secondary: (_main, account) => account,
    both: () => 'Ambas as partes',
  },
  addresses: (name, email) => `Os e-mails para ${name} vão para ${email}.`,
  missing: (name) => `Já ninguém inicia sessão em ${name}`,
  missingText: (topics) =>
    `Estes e-mails podem não chegar a ninguém: ${topics}. Escolha outro destinatário ou dê a alguém credenciais próprias.`,
  notSaved: 'Não foi guardado',
  changed: 'Entretanto, outra pessoa fez alterações. A sua versão ainda não está guardada. Qual deve ficar?',
  save: 'Guardar',
  saving: 'A guardar…',
} satisfies Translation<typeof english>;
