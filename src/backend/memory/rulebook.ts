import type { ReadOrder } from '../../domain/order.js';
import type { CallOptions, OperationName, Outcome } from '../backend.js';
import type { InputOf, OutputOf } from '../operation-backend.js';
import { exportActivity, listActivity } from './activity.js';
import { annotateLink, getLinkFacets } from './annotating.js';
import { answerAccessRequest, listAccessRequests, requestAccess } from './access-requests.js';
import { getSession, leaveAccount, listAccess, openAccount, setStart } from './access.js';
import { changeGrant, getLinkAccess, giveGrant, listGrants, withdrawGrant } from './grants.js';
import { getBalances, transferCredit } from './credit.js';
import { closeAccount, previewClosing, reopenAccount, resumeAccount, suspendAccount } from './closing.js';
import {
  changeContractPayer,
  listContracts,
  previewContractPayer,
  setContractReferences,
  undoContractPayer,
} from './contracts.js';
import { getBulkLink, listBulkLinks, listBulkRows } from './bulk-links.js';
import {
  cancelBulkLink,
  createBulkLink,
  pauseBulkLink,
  putBulkRows,
  removeBulkRows,
  reopenBulkLink,
  resumeBulkLink,
  startBulkLink,
} from './bulk-link-steps.js';
import { confirmAddress, confirmEmail, resendCheck } from './checks.js';
import { beginIdentification, cancelIdentification, getIdentification } from './identification.js';
import type { Context } from './context.js';
import { detach, previewDetach, undoDetach } from './detaching.js';
import { getHolidays, listPhoneLines, previewForwarding, setForwarding } from './forwarding.js';
import { acceptDrift, listDrift, setRecipient } from './drift.js';
import {
  changeSubscription,
  listDeliveries,
  listSubscriptions,
  renewSecret,
  subscribe,
  testSubscription,
  unsubscribe,
} from './event-subscriptions.js';
import { exportLinks } from './exporting.js';
import { getInvoice, getInvoiceDocument, listInvoiceAccounts, listInvoices } from './invoicing.js';
import { setInvoiceReferences } from './invoice-references.js';
import {
  getInvoiceDelivery,
  requestInvoices,
  setInvoiceConsent,
  setInvoiceDelivery,
} from './invoice-delivery.js';
import { getBranding, setBranding } from './branding.js';
import { getInvoiceAddress, setInvoiceAddress } from './invoice-addresses.js';
import { leaveMain, previewLeaveMain, undoLeaveMain } from './leaving.js';
import { exportLeavingPackage, getLeavingPackage } from './leaving-package.js';
import { getLocalAccess, limitAccess, setRights } from './local-access.js';
import { answerObjection, closeObjection, listObjections, raiseObjection } from './objections.js';
import {
  getKeptQuote,
  getQuoteDocument,
  listKeptQuotes,
  listOrderers,
  mailQuote,
  readSharedQuote,
  renewQuote,
  saveQuote,
  withdrawQuote,
} from './kept-quotes.js';
import { getLink, getSummary, getLinkTotals, listLinks } from './links.js';
import {
  changeOrderDraft,
  createOrderDraft,
  discardOrderDraft,
  getOrderDraft,
  listOrderDrafts,
} from './order-drafts.js';
import {
  listApprovals,
  requestApproval,
  approveOrder,
  declineApproval,
  withdrawApproval,
  remindApprovers,
  getApprovalSummary,
} from './order-approvals.js';
import { uploadDocument } from './order-documents.js';
import { getCatalogue, getContractSummary, getOrderDefaults, getQuote, placeOrder } from './orders.js';
import {
  beginOrderHandoff,
  finishOrderHandoff,
  leaveOrderHandoff,
  listOrderHandoffs,
  notifyOrderHandoff,
} from './order-handoff.js';
import { cancelOrder, correctPorting, getOrder, withdrawOrder } from './order-tracking.js';
import { changePayer, previewPayerChange, undoPayerChange } from './payer-changing.js';
import {
  acceptFlattening,
  cancelFlattening,
  declineFlattening,
  getFlattening,
  planFlattening,
  proposeFlattening,
} from './flattening.js';
import {
  acceptMove,
  cancelMove,
  declineMove,
  getMove,
  listMoves,
  previewMove,
  proposeMove,
} from './main-move.js';
import {
  acceptExtension,
  cancelExtension,
  changeLinkTerm,
  declineExtension,
  getLinkTerm,
  proposeExtension,
} from './link-terms.js';
import { acceptSwap, cancelSwap, declineSwap, getSwap, previewSwap, proposeSwap } from './main-swap.js';
import { getRequestAllowance } from './request-limits.js';
import { renewRequest } from './renewals.js';
import { lookUpRequest } from './request-course.js';
import {
  acceptRequest,
  clearPrecondition,
  declineRequest,
  listReceivedRequests,
} from './received-requests.js';
import { confirmSignIn } from './step-up.js';
import { beginSignIn, finishSignIn } from './sign-in-proof.js';
import { listCandidates, requestCandidate } from './candidates.js';
import { listOwnAccounts } from './own-accounts.js';
import { changeProof, listProofs, proveByCredentials, proveLink } from './proofs.js';
import { changeStart } from './starting.js';
import { cancelRequest, confirmLink, previewLink, requestLink, resendRequest } from './requests.js';

/** A file takes its time; everything else is answered at once. */
export type Answered<K extends OperationName> = K extends
  'exportLinks' | 'exportActivity' | 'exportLeavingPackage' | 'getInvoiceDocument'
  ? Promise<OutputOf<K>>
  : OutputOf<K>;
type Rule<K extends OperationName> = (
  context: Context,
  input: InputOf<K>,
  options: CallOptions,
) => Answered<K>;

const getOutcome = ({ world, person }: Context, { key }: { key: string }): Outcome => ({
  state: world.answers.fate(person.id, key),
});

/** What every operation does once it is allowed and its input is parsed. */
const rules: { readonly [K in OperationName]: Rule<K> } = {
  getSession,
  getSummary,
  listLinks,
  exportLinks,
  getLink,
  getLinkFacets,
  getLinkTotals,
  annotateLink,
  getBranding,
  setBranding,
  listInvoices,
  getInvoice,
  listInvoiceAccounts,
  getInvoiceDocument,
  setInvoiceReferences,
  listContracts,
  setContractReferences,
  previewContractPayer,
  changeContractPayer,
  undoContractPayer,
  getInvoiceDelivery,
  setInvoiceDelivery,
  setInvoiceConsent,
  requestInvoices,
  getInvoiceAddress,
  setInvoiceAddress,
  getBalances,
  transferCredit,
  getCatalogue,
  getOrderDefaults,
  getQuote,
  getContractSummary,
  listOrderDrafts,
  getOrderDraft,
  createOrderDraft,
  changeOrderDraft,
  discardOrderDraft,
  listOrderHandoffs,
  beginOrderHandoff,
  finishOrderHandoff,
  notifyOrderHandoff,
  leaveOrderHandoff,
  getIdentification,
  beginIdentification,
  cancelIdentification,
  getOrder,
  cancelOrder: (context, input) => cancelOrder(context, { ...input, message: input.message ?? '' }),
  withdrawOrder,
  correctPorting,
  listKeptQuotes,
  getKeptQuote,
  saveQuote,
  renewQuote,
  withdrawQuote,
  mailQuote,
  getQuoteDocument,
  readSharedQuote,
  listOrderers,
  listApprovals,
  requestApproval: (context, input) =>
    requestApproval(context, { ...input, order: input.order as ReadOrder, message: input.message ?? '' }),
  approveOrder,
  declineApproval,
  withdrawApproval,
  remindApprovers,
  getApprovalSummary,
  uploadDocument,
  // It was read: what was left out is there.
  placeOrder: (context, input) => placeOrder(context, input as ReadOrder),
  getOutcome,
  confirmAddress,
  resendCheck,
  confirmEmail,
  requestLink: (context, input) => requestLink(context, { ...input, message: input.message ?? '' }),
  listCandidates,
  listOwnAccounts,
  requestCandidate,
  resendRequest,
  changeStart,
  cancelRequest,
  getRequestAllowance,
  renewRequest,
  listProofs,
  changeProof,
  proveLink,
  beginSignIn,
  finishSignIn,
  proveByCredentials,
  previewLink,
  confirmLink,
  listBulkLinks,
  createBulkLink,
  getBulkLink,
  putBulkRows,
  removeBulkRows,
  listBulkRows,
  startBulkLink,
  pauseBulkLink,
  resumeBulkLink,
  cancelBulkLink,
  reopenBulkLink,
  listReceivedRequests,
  lookUpRequest,
  acceptRequest,
  declineRequest,
  clearPrecondition,
  previewDetach,
  detach,
  undoDetach,
  previewLeaveMain,
  leaveMain,
  undoLeaveMain,
  previewSwap,
  getSwap,
  proposeSwap,
  acceptSwap,
  declineSwap,
  cancelSwap,
  previewMove,
  listMoves,
  getMove,
  proposeMove,
  acceptMove,
  declineMove,
  cancelMove,
  getLinkTerm,
  changeLinkTerm,
  proposeExtension,
  acceptExtension,
  declineExtension,
  cancelExtension,
  getFlattening,
  planFlattening,
  proposeFlattening,
  acceptFlattening,
  declineFlattening,
  cancelFlattening,
  previewClosing,
  suspendAccount,
  resumeAccount,
  closeAccount,
  reopenAccount,
  getLeavingPackage,
  exportLeavingPackage,
  previewPayerChange,
  changePayer,
  undoPayerChange,
  openAccount,
  leaveAccount,
  confirmSignIn,
  listAccess,
  listActivity,
  exportActivity,
  listSubscriptions,
  subscribe,
  changeSubscription,
  renewSecret,
  testSubscription,
  unsubscribe,
  listDeliveries,
  getLocalAccess,
  limitAccess,
  setRights,
  raiseObjection,
  listObjections,
  answerObjection,
  closeObjection,
  setStart,
  listDrift,
  acceptDrift,
  setRecipient,
  listGrants,
  getLinkAccess,
  giveGrant,
  changeGrant,
  withdrawGrant,
  requestAccess: (context, input) => requestAccess(context, { ...input, message: input.message ?? '' }),
  listAccessRequests,
  answerAccessRequest: (context, input) =>
    answerAccessRequest(context, { ...input, role: input.role ?? 'manage' }),
  listPhoneLines,
  setForwarding,
  previewForwarding,
  getHolidays,
};

export const run = <K extends OperationName>(
  name: K,
  context: Context,
  input: InputOf<K>,
  options: CallOptions,
): Answered<K> => rules[name](context, input, options);
