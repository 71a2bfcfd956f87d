import { registerLocale } from '../i18n/catalogue.js';
import { accessRequests } from './ja/access-requests.js';
import { accountAccess } from './ja/account-access.js';
import { accountBranding } from './ja/account-branding.js';
import { accountContextBanner } from './ja/account-context-banner.js';
import { accountOverview } from './ja/account-overview.js';
import { annotateAccount } from './ja/annotate-account.js';
import { annotateAccounts } from './ja/annotate-accounts.js';
import { confirmSignIn } from './ja/confirm-sign-in.js';
import { requestAccess } from './ja/request-access.js';
import { subsidiaryBadge } from './ja/subsidiary-badge.js';
import { subsidiaryDetails } from './ja/subsidiary-details.js';
import { subsidiaryManagement } from './ja/subsidiary-management.js';
import { subsidiaryManagementFlash } from './ja/subsidiary-management-flash.js';

registerLocale('ja', {
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
