import { registerLocale } from '../i18n/catalogue.js';
import { accessRequests } from './da/access-requests.js';
import { accountAccess } from './da/account-access.js';
import { accountBranding } from './da/account-branding.js';
import { accountContextBanner } from './da/account-context-banner.js';
import { accountOverview } from './da/account-overview.js';
import { annotateAccount } from './da/annotate-account.js';
import { annotateAccounts } from './da/annotate-accounts.js';
import { confirmSignIn } from './da/confirm-sign-in.js';
import { requestAccess } from './da/request-access.js';
import { subsidiaryBadge } from './da/subsidiary-badge.js';
import { subsidiaryDetails } from './da/subsidiary-details.js';
import { subsidiaryManagement } from './da/subsidiary-management.js';
import { subsidiaryManagementFlash } from './da/subsidiary-management-flash.js';

registerLocale('da', {
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
