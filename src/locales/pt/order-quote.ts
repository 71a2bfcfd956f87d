import type { Translation } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/formats.js';
import type { messages as english } from '../../elements/order-quote/order-quote.messages.js';

export const orderQuote = {
  title: (number: string) => `Orçamento ${number}`,
  loading: 'O orçamento está a ser aberto.',
  failed: 'Não foi possível abrir este orçamento',
  gone: 'Esta ligação já não leva a lado nenhum',
  goneText:
    'O orçamento terminou há algum tempo ou a ligação está incompleta. Peça uma nova a quem a enviou.',
  for: 'Para',
  account: 'Conta nova',
  unnamed: 'ainda sem nome',
  location: 'Morada de instalação',
  validUntil: 'Válido até',
  term: 'Fidelização mínima',
  months: (count: number) => plural('pt-PT', count, { one: '1 mês', other: `${count} meses` }),
  terms: 'Condições',
  service: 'Serviço',
  monthly: 'Por mês',
  once: 'Pagamento único',
  total: 'Total, IVA incluído',
  line: (quantity: string, name: string) => `${quantity} × ${name}`,
  goOn: 'Continuar com a encomenda',
  goOnText: 'Primeiro, inicia sessão. Depois, está tudo preenchido; nada é encomendado antes da sua revisão.',
  state: {
    expired: {
      title: (number: string, day: string) => `O orçamento ${number} foi válido até ${day}`,
      text: 'Os preços já não são válidos. Pode continuar com tudo preenchido, aos preços de hoje.',
    },
    ordered: {
      title: (number: string, _day: string) => `O orçamento ${number} já foi encomendado`,
      text: 'A conta está na vista geral de quem fez a encomenda. Não há mais nada a fazer.',
    },
    withdrawn: {
      title: (number: string, _day: string) => `O orçamento ${number} foi retirado`,
      text: 'Já ninguém pode encomendar com base nele. Pergunte a quem o enviou.',
    },
    renewed: {
      title: (number: string, _day: string) => `O orçamento ${number} foi recalculado`,
      text: 'Foi substituído por outro orçamento. Encontra-o ao continuar.',
    },
  },
} satisfies Translation<typeof english>;
