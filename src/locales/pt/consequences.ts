import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/consequences.messages.js';

export const consequences: Translation<typeof messages> = {
  change: {
    'joins-collective-invoice': (main, from, monthly) =>
      `A partir de ${from}, os seus ${monthly} por mês passam a constar da fatura agrupada de ${main}.`,
    'pays-itself-until': (until) => `Até ${until}, é a própria conta que paga, como até aqui.`,
    'begins-on': (on) =>
      `A associação começa em ${on}. Até lá, nada muda e qualquer das partes pode cancelá-la.`,
    'stays-on-collective-invoice': (main) => `Continua na fatura agrupada de ${main}.`,
    'keeps-own-invoice': (monthly) => `Continua a pagar a sua própria fatura: ${monthly} por mês.`,
    'own-invoice': (from, monthly) => `A partir de ${from}, recebe uma fatura própria: ${monthly} por mês.`,
    'last-collective-invoice': (on) => `Consta da fatura agrupada pela última vez em ${on}.`,
    'past-invoices-stay': 'As faturas anteriores ficam onde estão.',
    'main-gains-access': (main, count) =>
      plural('pt-PT', count, {
        one: `1 pessoa de ${main} poderá trabalhar na conta sem voltar a iniciar sessão.`,
        other: `${count} pessoas de ${main} poderão trabalhar na conta sem voltar a iniciar sessão.`,
      }),
    'main-sees-overview': (main) =>
      `${main} vê a conta na sua vista geral; ninguém de lá pode trabalhar nela.`,
    'main-loses-access': (main, count) =>
      plural('pt-PT', count, {
        one: `1 pessoa de ${main} perde o acesso.`,
        other: `${count} pessoas de ${main} perdem o acesso.`,
      }),
    'main-had-no-access': (main) => `Ninguém de ${main} tinha acesso.`,
    'local-team-keeps-access': (names, more) =>
      more > 0
        ? `${names} e mais ${more} mantêm as suas próprias credenciais.`
        : `Mantém o acesso com credenciais próprias: ${names}.`,
    'no-local-team': 'Ninguém tem credenciais próprias para esta conta.',
    'numbers-stay': (count) =>
      plural('pt-PT', count, {
        one: 'O número de telefone mantém-se.',
        other: `Os ${count} números de telefone mantêm-se.`,
      }),
    'forwarding-stays': 'O reencaminhamento de chamadas continua configurado como está.',
    'contracts-continue': 'Os contratos e os respetivos custos continuam.',
    'can-be-ended': 'Qualquer das partes pode terminar a associação mais tarde.',
    'ends-by-itself': (until) => `A associação termina automaticamente: o último dia é ${until}.`,
    'goes-on-by-itself': (until, months) =>
      plural('pt-PT', months, {
        one: `A associação vigora até ${until} e depois é prolongada mês a mês, até uma das partes dizer que não.`,
        other: `A associação vigora até ${until} e depois é prolongada por períodos de ${months} meses, até uma das partes dizer que não.`,
      }),
    'invoice-grows': (from, monthly) =>
      `A partir de ${from}, a sua fatura agrupada aumenta ${monthly} por mês.`,
    'invoice-unchanged': 'A sua fatura agrupada não muda.',
    'invoice-shrinks': (from, monthly) =>
      `A partir de ${from}, a sua fatura agrupada diminui ${monthly} por mês.`,
    'last-invoice-of': (main, on) => `A última fatura agrupada de ${main} termina em ${on}.`,
    'people-lose-access': (count) =>
      plural('pt-PT', count, {
        one: '1 pessoa da sua empresa deixa de poder trabalhar na conta.',
        other: `${count} pessoas da sua empresa deixam de poder trabalhar na conta.`,
      }),
    'nobody-had-access': 'Ninguém da sua empresa podia trabalhar na conta.',
    'notes-end': 'O nome que lhe deu, as etiquetas e as notas de encomenda terminam com a associação.',
    'never-without-main':
      'Pertence a uma conta principal até ao último dia e à outra a partir do dia seguinte.',
    'can-be-taken-back': (until) => `Até ${until}, qualquer das partes pode voltar atrás.`,
    'people-gain-access': (count) =>
      plural('pt-PT', count, {
        one: '1 pessoa da sua empresa poderá trabalhar na conta sem voltar a iniciar sessão.',
        other: `${count} pessoas da sua empresa poderão trabalhar na conta sem voltar a iniciar sessão.`,
      }),
    'overview-only': 'Vê a conta na sua vista geral; ninguém da sua empresa pode trabalhar nela.',
    'local-team-unchanged': 'As pessoas da conta mantêm as suas próprias credenciais e permissões.',
  },
  group: { money: 'Faturação', access: 'Acesso', stays: 'Fica como está' },
};
