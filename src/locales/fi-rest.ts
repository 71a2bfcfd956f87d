import { registerLocale } from '../i18n/catalogue.js';
import { accessRequests } from './fi/access-requests.js';
import { accountAccess } from './fi/account-access.js';
import { accountBranding } from './fi/account-branding.js';
import { accountContextBanner } from './fi/account-context-banner.js';
import { accountOverview } from './fi/account-overview.js';
import { annotateAccount } from './fi/annotate-account.js';
import { annotateAccounts } from './fi/annotate-accounts.js';
import { confirmSignIn } from './fi/confirm-sign-in.js';
import { requestAccess } from './fi/request-access.js';
import { subsidiaryBadge } from './fi/subsidiary-badge.js';
import { subsidiaryDetails } from './fi/subsidiary-details.js';
import { subsidiaryManagement } from './fi/subsidiary-management.js';
import { subsidiaryManagementFlash } from './fi/subsidiary-management-flash.js';

registerLocale('fi', {
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
