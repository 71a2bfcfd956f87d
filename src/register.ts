// Registers every element under its own tag, and the languages to load when a page asks for them.
import './define/locales.js';
import './define/backend-provider.js';
import './define/access-requests.js';
import './define/account-access.js';
import './define/account-activity.js';
import './define/account-checks.js';
import './define/account-objections.js';
import './define/account-context-banner.js';
import './define/add-account-wizard.js';
import './define/annotate-account.js';
import './define/annotate-accounts.js';
import './define/call-forwarding.js';
import './define/change-payer.js';
import './define/forward-numbers.js';
import './define/collective-invoice.js';
import './define/detach-account.js';
import './define/detach-accounts.js';
import './define/invoice-references.js';
import './define/link-request.js';
import './define/local-access.js';
import './define/main-account.js';
import './define/request-access.js';
import './define/subsidiary-badge.js';
import './define/subsidiary-details.js';
import './define/subsidiary-list.js';
import './define/subsidiary-management.js';

export * from './index.js';
