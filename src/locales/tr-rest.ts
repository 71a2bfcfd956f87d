import { registerLocale } from '../i18n/catalogue.js';
import { accessRequests } from './tr/access-requests.js';
import { accountAccess } from './tr/account-access.js';
import { accountBranding } from './tr/account-branding.js';
import { accountContextBanner } from './tr/account-context-banner.js';
import { accountOverview } from './tr/account-overview.js';
import { annotateAccount } from './tr/annotate-account.js';
import { annotateAccounts } from './tr/annotate-accounts.js';
import { confirmSignIn } from './tr/confirm-sign-in.js';
import { requestAccess } from './tr/request-access.js';
import { subsidiaryBadge } from './tr/subsidiary-badge.js';
import { subsidiaryDetails } from './tr/subsidiary-details.js';
import { subsidiaryManagement } from './tr/subsidiary-management.js';
import { subsidiaryManagementFlash } from './tr/subsidiary-management-flash.js';

registerLocale('tr', {
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
