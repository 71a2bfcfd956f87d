import { registerLocale } from '../i18n/catalogue.js';
import { accessRequests } from './it/access-requests.js';
import { accountAccess } from './it/account-access.js';
import { accountBranding } from './it/account-branding.js';
import { accountContextBanner } from './it/account-context-banner.js';
import { accountOverview } from './it/account-overview.js';
import { annotateAccount } from './it/annotate-account.js';
import { annotateAccounts } from './it/annotate-accounts.js';
import { confirmSignIn } from './it/confirm-sign-in.js';
import { requestAccess } from './it/request-access.js';
import { subsidiaryBadge } from './it/subsidiary-badge.js';
import { subsidiaryDetails } from './it/subsidiary-details.js';
import { subsidiaryManagement } from './it/subsidiary-management.js';
import { subsidiaryManagementFlash } from './it/subsidiary-management-flash.js';

registerLocale('it', {
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
