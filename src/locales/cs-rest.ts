import { registerLocale } from '../i18n/catalogue.js';
import { accessRequests } from './cs/access-requests.js';
import { accountAccess } from './cs/account-access.js';
import { accountBranding } from './cs/account-branding.js';
import { accountContextBanner } from './cs/account-context-banner.js';
import { accountOverview } from './cs/account-overview.js';
import { annotateAccount } from './cs/annotate-account.js';
import { annotateAccounts } from './cs/annotate-accounts.js';
import { confirmSignIn } from './cs/confirm-sign-in.js';
import { requestAccess } from './cs/request-access.js';
import { subsidiaryBadge } from './cs/subsidiary-badge.js';
import { subsidiaryDetails } from './cs/subsidiary-details.js';
import { subsidiaryManagement } from './cs/subsidiary-management.js';
import { subsidiaryManagementFlash } from './cs/subsidiary-management-flash.js';

registerLocale('cs', {
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
