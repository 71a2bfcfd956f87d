import { registerLocale } from '../i18n/catalogue.js';
import { callForwarding } from './fi/call-forwarding.js';
import { eventSubscriptions } from './fi/event-subscriptions.js';
import { forwardNumbers } from './fi/forward-numbers.js';
import { remindOwner } from './fi/remind-owner.js';

registerLocale('fi', {
  'call-forwarding': callForwarding,
  'event-subscriptions': eventSubscriptions,
  'forward-numbers': forwardNumbers,
  'remind-owner': remindOwner,
});
