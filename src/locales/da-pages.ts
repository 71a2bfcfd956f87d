import { registerLocale } from '../i18n/catalogue.js';
import { callForwarding } from './da/call-forwarding.js';
import { eventSubscriptions } from './da/event-subscriptions.js';
import { forwardNumbers } from './da/forward-numbers.js';
import { remindOwner } from './da/remind-owner.js';

registerLocale('da', {
  'call-forwarding': callForwarding,
  'event-subscriptions': eventSubscriptions,
  'forward-numbers': forwardNumbers,
  'remind-owner': remindOwner,
});
