import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/contract-payer/contract-payer.messages.js';

export const contractPayer = {
  title: (product) => `¿Quién paga el contrato «${product}»?`,
  titleUnnamed: 'Quién paga el contrato',
  lead: 'Un contrato va con su cuenta o se queda en una de las partes, pague quien pague el resto.',
  loadFailed: 'No se ha podido cargar qué cambiaría',
  who: 'Quién paga',
  paidBy: {
    'as-account': 'Como la cuenta',
    main: 'Factura agrupada de la cuenta principal',
    secondary: 'Factura propia de la cuenta',
  },
  asItIs: 'Así está ahora. Elija otra opción para ver qué cambiaría.',
  notPossible: 'Todavía no se puede decidir. No se ha modificado nada:',
  change: {
    from: {
      main: (day) => `A partir del ${day}, este contrato figura en la factura agrupada.`,
      secondary: (day) => `A partir del ${day}, este contrato figura en una factura propia de la cuenta.`,
    },
    kept: {
      main: 'Sigue en la factura agrupada, aunque algún día la cuenta pague por sí misma.',
      secondary: 'La cuenta lo sigue pagando por sí misma, aunque la factura agrupada pague el resto.',
    },
    follows: 'Si otra parte paga por la cuenta, este contrato va con ella.',
    others: 'Quién paga otros contratos de la cuenta.',
    past: 'Las facturas anteriores se quedan donde están.',
    references: 'Las referencias del contrato se mantienen.',
    access: 'El acceso y las credenciales no cambian.',
  },
  leave: 'Dejar como está',
  submit: 'Confirmar',
  checkAgain: 'Comprobar de nuevo',
  refused: (product) => `No se ha cambiado quién paga «${product}»`,
  done: {
    main: (product, day) => `«${product}» estará en la factura agrupada a partir del ${day}`,
    secondary: (product, day) => `La cuenta pagará «${product}» por sí misma a partir del ${day}`,
  },
  doneText: 'Ambas partes reciben un mensaje al respecto.',
  doneLaterText:
    'Ambas partes reciben un mensaje al respecto. Hasta entonces no cambia nada y puede deshacerlo desde la lista de contratos.',
  closeAndCheck: 'Cerrar y seguir comprobando',
} satisfies Translation<typeof english>;
