import { registerLocale } from '../i18n/catalogue.js';
import { accessRequests } from './pl/access-requests.js';
import { accountAccess } from './pl/account-access.js';
import { accountBranding } from './pl/account-branding.js';
import { accountContextBanner } from './pl/account-context-banner.js';
import { accountOverview } from './pl/account-overview.js';
import { annotateAccount } from './pl/annotate-account.js';
import { annotateAccounts } from './pl/annotate-accounts.js';
import { confirmSignIn } from './pl/confirm-sign-in.js';
import { requestAccess } from './pl/request-access.js';
import { subsidiaryBadge } from './pl/subsidiary-badge.js';
import { subsidiaryDetails } from './pl/subsidiary-details.js';
import { subsidiaryManagement } from './pl/subsidiary-management.js';
import { subsidiaryManagementFlash } from './pl/subsidiary-management-flash.js';

registerLocale('pl', {
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
