import { registerLocale } from '../i18n/catalogue.js';
import { callForwarding } from './zh/call-forwarding.js';
import { eventSubscriptions } from './zh/event-subscriptions.js';
import { forwardNumbers } from './zh/forward-numbers.js';
import { remindOwner } from './zh/remind-owner.js';

registerLocale('zh', {
  'call-forwarding': callForwarding,
  'event-subscriptions': eventSubscriptions,
  'forward-numbers': forwardNumbers,
  'remind-owner': remindOwner,
});
