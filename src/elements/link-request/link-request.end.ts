import type { ReceivedRequest } from '../../domain/received-request.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from './link-request.messages.js';

/** What a request has come to, as it is told. */
export const endOf = ({
  state,
}: Pick<ReceivedRequest, 'state'>): keyof Translation<typeof messages>['ended'] => {
  switch (state) {
    case 'confirm':
    case 'declined':
    case 'canceled':
    case 'expired':
    case 'failed':
    case 'detached':
    case 'renewed':
      return state;
    case 'scheduled':
    case 'active':
    case 'detach-scheduled':
      return 'active';
    case 'pending':
    case 'proving':
      return 'confirm';
  }
};
