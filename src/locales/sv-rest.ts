import { registerLocale } from '../i18n/catalogue.js';
import { accessRequests } from './sv/access-requests.js';
import { accountAccess } from './sv/account-access.js';
import { accountBranding } from './sv/account-branding.js';
import { accountContextBanner } from './sv/account-context-banner.js';
import { accountOverview } from './sv/account-overview.js';
import { annotateAccount } from './sv/annotate-account.js';
import { annotateAccounts } from './sv/annotate-accounts.js';
import { confirmSignIn } from './sv/confirm-sign-in.js';
import { requestAccess } from './sv/request-access.js';
import { subsidiaryBadge } from './sv/subsidiary-badge.js';
import { subsidiaryDetails } from './sv/subsidiary-details.js';
import { subsidiaryManagement } from './sv/subsidiary-management.js';
import { subsidiaryManagementFlash } from './sv/subsidiary-management-flash.js';

registerLocale('sv', {
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
