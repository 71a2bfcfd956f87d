import { registerLocale } from '../i18n/catalogue.js';
import { accessRequests } from './uk/access-requests.js';
import { accountAccess } from './uk/account-access.js';
import { accountBranding } from './uk/account-branding.js';
import { accountContextBanner } from './uk/account-context-banner.js';
import { accountOverview } from './uk/account-overview.js';
import { annotateAccount } from './uk/annotate-account.js';
import { annotateAccounts } from './uk/annotate-accounts.js';
import { confirmSignIn } from './uk/confirm-sign-in.js';
import { requestAccess } from './uk/request-access.js';
import { subsidiaryBadge } from './uk/subsidiary-badge.js';
import { subsidiaryDetails } from './uk/subsidiary-details.js';
import { subsidiaryManagement } from './uk/subsidiary-management.js';
import { subsidiaryManagementFlash } from './uk/subsidiary-management-flash.js';

registerLocale('uk', {
  'access-requests': accessRequests,
  'account-access': accountAccess,
  'account-branding': accountBranding,
  'account-context-banner': accountContextBanner,
  'account-overview': accountOverview,
  'annotate-account': annotateAccount,
  'annotate-accounts': annotateAccounts,
  'confirm-sign-in': confirmSignIn,
  'request-access': requestAccess,
  'subsidiary-badge': subsidiaryBadge,
  'subsidiary-details': subsidiaryDetails,
  'subsidiary-management': subsidiaryManagement,
  'subsidiary-management-flash': subsidiaryManagementFlash,
});
