export { ALL_CAPABILITIES } from './backend/backend.js';
export type { Backend, CallOptions, Capabilities, Items, OperationName, Outcome } from './backend/backend.js';
export { HttpBackend } from './backend/http/http-backend.js';
export { BackendError } from './domain/errors.js';
export type { ErrorCode, ErrorFacts, FieldProblem } from './domain/errors.js';
export type { AccessRequest } from './domain/access-request.js';
export type { Account, AccountRef, AccountRole, AccountStatus, Address, Check } from './domain/account.js';
export type {
  ForwardingCondition,
  ForwardingPreview,
  ForwardingRule,
  ForwardingTarget,
  ForwardingWarning,
  Holiday,
  PhoneLine,
} from './domain/call-forwarding.js';
export type { HolidayUse, Interval, Schedule } from './domain/forwarding-schedule.js';
export type { Change, Consequences } from './domain/consequences.js';
export type {
  DocumentKind,
  Invoice,
  InvoiceAccount,
  InvoiceAccountQuery,
  InvoiceDocument,
  InvoiceLine,
  InvoiceQuery,
  InvoiceReferences,
  InvoiceState,
} from './domain/invoice.js';
export type { Balances, CreditDirection } from './domain/credit.js';
export type { ApartAccount, Tax, TaxedBy, TaxKind, TaxSum } from './domain/tax.js';
export type { AccountBranding, BrandingTheme, ShownTheme } from './domain/branding.js';
export type { AddressedInvoices, InvoiceAddress, ShownInvoiceAddress } from './domain/invoice-address.js';
export type {
  InvoiceDelivery,
  InvoiceSight,
  MailAudience,
  MailAudiences,
  MailTopic,
} from './domain/invoice-delivery.js';
export type { Grant, GrantReach, GrantRole, HeldGrant } from './domain/grant.js';
export type { GrantHolder, LinkAccess } from './domain/link-access.js';
export type {
  DetachPreview,
  Link,
  LinkPreview,
  LinkQuery,
  LinkState,
  MaskedAccount,
  ProofMethod,
  ProofOffer,
  Scope,
  Standing,
  Summary,
} from './domain/link.js';
export type { ReceivedRequest } from './domain/received-request.js';
export type { Identification, IdentityCheck, IdentityRefusal } from './domain/identification.js';
export { identityReturn } from './domain/identity-return.js';
export { orderReturn, type OrderReturn } from './domain/order-return.js';
export { signInAnswer, type SignInAnswer } from './domain/sign-in-answer.js';
export type { LinkExportInput, LinkFile } from './domain/link-export.js';
export type { Money } from './domain/money.js';
export type { Catalogue, Product, ProductOption, ProductRule } from './domain/catalogue.js';
export type { Configuration } from './domain/configuration.js';
export type { Porting } from './domain/number-porting.js';
export type { Document, Order, OrderInput, PlacedOrder, Quote } from './domain/order.js';
export type { KeptQuote, KeptQuoteState, OpenedQuote, Orderer, SharedQuote } from './domain/kept-quote.js';
export type { ApprovalState, ApprovedOrder, OrderApproval } from './domain/order-approval.js';
export type { DraftContent, OpenedDraft, OrderDraft } from './domain/order-draft.js';
export type { OrderDefaults } from './domain/order-defaults.js';
export type { Activity, ActivityChange, ActivityFacts, ActivityKind } from './domain/activity.js';
export type { AccountLife, ClosingPreview, LifeChange } from './domain/closing.js';
export type { CurrentFlattening, Flattening, FlatteningRow } from './domain/flattening.js';
export type { CurrentMove, MainMove, MovePreview, MoveSide, MoveState } from './domain/main-move.js';
export type { CurrentSwap, MainSwap, SwapChange, SwapPreview } from './domain/main-swap.js';
export type { LentArea } from './domain/lending.js';
export type { LeavePreview, MainLink } from './domain/leaving.js';
export type { Drift, DriftKind } from './domain/drift.js';
export type { LocalAccess, Objection } from './domain/local-access.js';
export type { Page } from './domain/page.js';
export type { AccessEntry, AccessList, Permission, Person, Session } from './domain/person.js';
export { backendContext } from './lit/backend-context.js';
export { define } from './lit/define.js';
export { MEASURES, measureElements } from './lit/measures.js';
export type { Chosen } from './state/many-flow.js';
export type { Given } from './state/given.js';
export type { Selection } from './state/link-rows.js';
export { registerLocale } from './i18n/catalogue.js';
export { overrideTexts, type SomeTexts } from './i18n/rewrites.js';
export { AccessRequestsElement } from './elements/access-requests/access-requests.js';
export { AccountAccessElement } from './elements/account-access/account-access.js';
export { AccountActivityElement } from './elements/account-activity/account-activity.js';
export { AccountOverviewElement } from './elements/account-overview/account-overview.js';
export { AccountBillingElement } from './elements/account-billing/account-billing.js';
export { AccountBrandingElement } from './elements/account-branding/account-branding.js';
export { AccountChecksElement } from './elements/account-checks/account-checks.js';
export { AccountContractsElement } from './elements/account-contracts/account-contracts.js';
export { ContractPayerElement } from './elements/contract-payer/contract-payer.js';
export { ContractReferencesElement } from './elements/contract-references/contract-references.js';
export { AccountContextBannerElement } from './elements/account-context-banner/account-context-banner.js';
export { AccountSwitcherElement } from './elements/account-switcher/account-switcher.js';
export { AddAccountWizardElement } from './elements/add-account-wizard/add-account-wizard.js';
export { AnnotateAccountElement } from './elements/annotate-account/annotate-account.js';
export { AnnotateAccountsElement } from './elements/annotate-accounts/annotate-accounts.js';
export { SubsidiaryThemeElement } from './elements/subsidiary-theme/subsidiary-theme.js';
export { BackendProviderElement } from './elements/backend-provider/backend-provider.js';
export { BulkLinkElement } from './elements/bulk-link/bulk-link.js';
export { CallForwardingElement } from './elements/call-forwarding/call-forwarding.js';
export { ChangePayerElement } from './elements/change-payer/change-payer.js';
export { ForwardNumbersElement } from './elements/forward-numbers/forward-numbers.js';
export { CollectiveInvoiceElement } from './elements/collective-invoice/collective-invoice.js';
export { CopyGrantsElement } from './elements/copy-grants/copy-grants.js';
export { CloseAccountElement } from './elements/close-account/close-account.js';
export { SwapMainElement } from './elements/swap-main/swap-main.js';
export { AccountMoveElement } from './elements/account-move/account-move.js';
export { AccountMovesElement } from './elements/account-moves/account-moves.js';
export { FlattenAccountElement } from './elements/flatten-account/flatten-account.js';
export { ExtendLinkElement } from './elements/extend-link/extend-link.js';
export { LinkTermElement } from './elements/link-term/link-term.js';
export { MoveAccountElement } from './elements/move-account/move-account.js';
export { DetachAccountElement } from './elements/detach-account/detach-account.js';
export { DetachAccountsElement } from './elements/detach-accounts/detach-accounts.js';
export { GiveGrantElement } from './elements/give-grant/give-grant.js';
export { InvoiceAddressElement } from './elements/invoice-address/invoice-address.js';
export { InvoiceDeliveryElement } from './elements/invoice-delivery/invoice-delivery.js';
export { InvoiceReferencesElement } from './elements/invoice-references/invoice-references.js';
export { CorrectPortingElement } from './elements/correct-porting/correct-porting.js';
export { EndOrderElement } from './elements/end-order/end-order.js';
export { OrderTrackerElement } from './elements/order-tracker/order-tracker.js';
export { OrderChangedEvent } from './elements/order-tracker/order-tracker.events.js';
export { IdentityStartEvent } from './elements/identity-check/identity-check.events.js';
export { OrderStartEvent } from './elements/order-handoffs/order-handoffs.events.js';
export { IdentityCheckElement } from './elements/identity-check/identity-check.js';
export { OrderHandoffsElement } from './elements/order-handoffs/order-handoffs.js';
export { MailQuoteElement } from './elements/mail-quote/mail-quote.js';
export { QuoteMailedEvent } from './elements/mail-quote/mail-quote.events.js';
export { OrderQuoteElement } from './elements/order-quote/order-quote.js';
export { QuoteContinueEvent } from './elements/order-quote/order-quote.events.js';
export { OrderApprovalsElement } from './elements/order-approvals/order-approvals.js';
export { OrderApprovalAnsweredEvent } from './elements/order-approvals/order-approvals.events.js';
export { OrderDraftsElement } from './elements/order-drafts/order-drafts.js';
export { OrderResumeEvent, QuoteResumeEvent } from './elements/order-drafts/order-drafts.events.js';
export { AccountDriftElement } from './elements/account-drift/account-drift.js';
export { AccountObjectionsElement } from './elements/account-objections/account-objections.js';
export { EventSubscriptionsElement } from './elements/event-subscriptions/event-subscriptions.js';
export { LocalAccessElement } from './elements/local-access/local-access.js';
export { LinkAccessElement } from './elements/link-access/link-access.js';
export { LeavingPackageElement } from './elements/leaving-package/leaving-package.js';
export { MainAccountElement } from './elements/main-account/main-account.js';
export { LinkRequestElement } from './elements/link-request/link-request.js';
export { ConfirmSignInElement } from './elements/confirm-sign-in/confirm-sign-in.js';
export { ChangeStartElement } from './elements/change-start/change-start.js';
export { RemindOwnerElement } from './elements/remind-owner/remind-owner.js';
export { RequestAccessElement } from './elements/request-access/request-access.js';
export { SubsidiaryBadgeElement } from './elements/subsidiary-badge/subsidiary-badge.js';
export { SubsidiaryDetailsElement } from './elements/subsidiary-details/subsidiary-details.js';
export { SubsidiaryActionElement } from './elements/subsidiary-action/subsidiary-action.js';
export { SubsidiaryColumnElement, type ColumnTone } from './elements/subsidiary-column/subsidiary-column.js';
export { SubsidiaryStepElement } from './elements/subsidiary-step/subsidiary-step.js';
export { SubsidiaryListElement } from './elements/subsidiary-list/subsidiary-list.js';
export { TransferCreditElement } from './elements/transfer-credit/transfer-credit.js';
export { SubsidiaryManagementElement } from './elements/subsidiary-management/subsidiary-management.js';
export * from './elements/access-requests/access-requests.events.js';
export * from './elements/account-branding/account-branding.events.js';
export * from './elements/account-checks/account-checks.events.js';
export * from './elements/account-context-banner/account-context-banner.events.js';
export * from './elements/account-switcher/account-switcher.events.js';
export * from './elements/add-account-wizard/add-account-wizard.events.js';
export * from './elements/annotate-account/annotate-account.events.js';
export * from './elements/annotate-accounts/annotate-accounts.events.js';
export * from './elements/bulk-link/bulk-link.events.js';
export * from './elements/call-forwarding/call-forwarding.events.js';
export * from './elements/change-payer/change-payer.events.js';
export * from './elements/forward-numbers/forward-numbers.events.js';
export * from './elements/collective-invoice/collective-invoice.events.js';
export * from './elements/close-account/close-account.events.js';
export * from './elements/swap-main/swap-main.events.js';
export * from './elements/extend-link/extend-link.events.js';
export * from './elements/move-account/move-account.events.js';
export * from './elements/flatten-account/flatten-account.events.js';
export * from './elements/detach-account/detach-account.events.js';
export * from './elements/detach-accounts/detach-accounts.events.js';
export * from './elements/dialog.events.js';
export * from './elements/give-grant/give-grant.events.js';
export * from './elements/invoice-address/invoice-address.events.js';
export * from './elements/invoice-delivery/invoice-delivery.events.js';
export * from './elements/contract-payer/contract-payer.events.js';
export * from './elements/contract-references/contract-references.events.js';
export * from './elements/invoice-references/invoice-references.events.js';
export * from './elements/link-request/link-request.events.js';
export * from './elements/local-access/local-access.events.js';
export * from './elements/confirm-sign-in/confirm-sign-in.events.js';
export * from './elements/transfer-credit/transfer-credit.events.js';
export * from './elements/request-access/request-access.events.js';
export * from './elements/subsidiary-badge/subsidiary-badge.events.js';
export * from './elements/subsidiary-details/subsidiary-details.events.js';
export type { Panel as DetailsPanel } from './elements/subsidiary-details/subsidiary-details.panel.js';
export type { Place as DetailsPlace } from './elements/subsidiary-details/subsidiary-details.place.js';
export * from './elements/subsidiary-action/subsidiary-action.events.js';
export * from './elements/subsidiary-column/subsidiary-column.events.js';
export * from './elements/subsidiary-step/subsidiary-step.events.js';
export * from './elements/subsidiary-list/subsidiary-list.events.js';
export type { Filter as ListFilter } from './elements/subsidiary-list/subsidiary-list.filter.js';
export * from './elements/subsidiary-list/subsidiary-list.filter-event.js';
export * from './elements/subsidiary-list/subsidiary-list.select-event.js';
export * from './elements/subsidiary-management/subsidiary-management.events.js';
