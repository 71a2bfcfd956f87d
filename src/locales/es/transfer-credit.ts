import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/transfer-credit/transfer-credit.messages.js';

export const transferCredit = {
  title: (name) => `Transferir saldo: «${name}»`,
  titleUnnamed: 'Transferir saldo',
  lead: 'El saldo a favor se compensa con las facturas propias de la cuenta que lo tiene. Ambas partes reciben un correo.',
  loadFailed: 'No se han podido cargar los saldos',
  direction: 'Origen y destino',
  way: (from, to) => `De ${from} a ${to}`,
  onlyOwn: (name) => `${name} paga sus propias facturas, por lo que su saldo se queda allí.`,
  otherCurrency: 'Las dos cuentas se facturan en monedas distintas. No se puede transferir nada.',
  notEntitled: 'Los saldos se muestran a las personas que pueden ver facturas.',
  amount: 'Importe',
  amountHint: (most) => `Como máximo, ${most}.`,
  rule: {
    amount: 'Introduzca un importe superior a cero, p. ej., 12,50.',
    'more-than-there-is': (most) => `Es más de lo disponible: como máximo, ${most}.`,
  },
  balances: 'Saldo a favor de ambas partes',
  before: 'antes:',
  after: 'después:',
  notDone: 'No se ha transferido nada',
  changed: 'Los saldos han cambiado entretanto. No se ha transferido nada. Revíselos e inténtelo de nuevo.',
  submit: 'Transferir',
  sending: 'Transfiriendo…',
} satisfies Translation<typeof english>;
