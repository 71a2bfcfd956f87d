import type { InferOutput } from 'valibot';
import type { Backend, OperationName } from '../../src/backend/backend.js';
import type { Operations } from '../../src/backend/http/operations.js';
import { answerAccessRequest, listAccessRequests, requestAccess } from './access/access-requests.js';
import { getSession, leaveAccount, listAccess, openAccount, setStart } from './access/access.js';
import { changeGrant, getLinkAccess, giveGrant, listGrants, withdrawGrant } from './access/grants.js';
import { exportActivity, listActivity } from './access/history.js';
import { getLocalAccess, limitAccess, setRights } from './access/local-access.js';
import { answerObjection, closeObjection, listObjections, raiseObjection } from './access/objections.js';
import { listPhoneLines, previewForwarding, setForwarding } from './forwarding/forwarding.js';
import { getHolidays } from './forwarding/holidays.js';
import { listInvoiceAccounts } from './invoices/accounts.js';
import { getInvoiceAddress, setInvoiceAddress } from './invoices/addresses.js';
import { getBalances, transferCredit } from './invoices/credit.js';
import { getInvoiceDocument } from './invoices/documents.js';
import {
  getInvoiceDelivery,
  requestInvoices,
  setInvoiceConsent,
  setInvoiceDelivery,
} from './invoices/delivery.js';
import { getInvoice, listInvoices } from './invoices/list.js';
import { setInvoiceReferences } from './invoices/references.js';
import {
  listSubscriptions,
  subscribe,
  changeSubscription,
  renewSecret,
  testSubscription,
  unsubscribe,
  listDeliveries,
} from './events/subscriptions.js';
import { annotateLink } from './links/annotate.js';
import { getBranding, setBranding } from './links/branding.js';
import { getBulkLink, listBulkLinks, listBulkRows } from './links/bulk/seen.js';
import {
  cancelBulkLink,
  createBulkLink,
  pauseBulkLink,
  putBulkRows,
  removeBulkRows,
  reopenBulkLink,
  resumeBulkLink,
  startBulkLink,
} from './links/bulk/steps.js';
import {
  closeAccount,
  previewClosing,
  reopenAccount,
  resumeAccount,
  suspendAccount,
} from './links/closing.js';
import {
  acceptFlattening,
  cancelFlattening,
  declineFlattening,
  getFlattening,
  planFlattening,
  proposeFlattening,
} from './links/flattening.js';
import {
  acceptExtension,
  cancelExtension,
  changeLinkTerm,
  declineExtension,
  getLinkTerm,
  proposeExtension,
} from './links/link-terms.js';
import {
  acceptMove,
  cancelMove,
  declineMove,
  getMove,
  listMoves,
  previewMove,
  proposeMove,
} from './links/main-move.js';
import { acceptSwap, cancelSwap, declineSwap, getSwap, previewSwap, proposeSwap } from './links/main-swap.js';
import { confirmLink, previewLink } from './links/confirm.js';
import {
  changeContractPayer,
  listContracts,
  previewContractPayer,
  setContractReferences,
  undoContractPayer,
} from './links/contract-payer.js';
import { detach, previewDetach, undoDetach } from './links/detach.js';
import { acceptDrift, listDrift, setRecipient } from './links/drift.js';
import { exportLinks } from './links/export.js';
import { getLinkFacets } from './links/facets.js';
import { leaveMain, previewLeaveMain, undoLeaveMain } from './links/leaving.js';
import { exportLeavingPackage, getLeavingPackage } from './links/leaving-package.js';
import { getLinkTotals } from './links/total.js';
import { listLinks } from './links/list.js';
import { changePayer, previewPayerChange, undoPayerChange } from './links/payer.js';
import { getRequestAllowance } from './links/request-limits.js';
import { renewRequest } from './links/renewals.js';
import { lookUpRequest } from './links/request-token.js';
import { acceptRequest, clearPrecondition, declineRequest, listReceivedRequests } from './links/received.js';
import { listCandidates, requestCandidate } from './links/candidates.js';
import { listOwnAccounts } from './links/own-accounts.js';
import { changeProof, listProofs, proveByCredentials, proveLink } from './links/proofs.js';
import { changeStart } from './links/starting.js';
import { cancelRequest, requestLink, resendRequest } from './links/requests.js';
import { beginSignIn, finishSignIn } from './links/sign-in-proof.js';
import { getLink, getSummary } from './links/summary.js';
import {
  approveOrder,
  declineApproval,
  getApprovalSummary,
  listApprovals,
  remindApprovers,
  requestApproval,
  withdrawApproval,
} from './orders/approvals.js';
import { confirmAddress, confirmEmail, resendCheck } from './orders/checks.js';
import {
  changeOrderDraft,
  createOrderDraft,
  discardOrderDraft,
  getOrderDraft,
  listOrderDrafts,
} from './orders/drafts.js';
import { uploadDocument } from './orders/documents.js';
import {
  beginOrderHandoff,
  finishOrderHandoff,
  leaveOrderHandoff,
  listOrderHandoffs,
  notifyOrderHandoff,
} from './orders/handoff.js';
import { beginIdentification, cancelIdentification, getIdentification } from './orders/identification.js';
import { getCatalogue, getContractSummary, getOrderDefaults, getQuote, placeOrder } from './orders/orders.js';
import { cancelOrder, correctPorting, getOrder, withdrawOrder } from './orders/tracking.js';
import { getQuoteDocument, mailQuote, readSharedQuote } from './orders/quote-links.js';
import {
  getKeptQuote,
  listKeptQuotes,
  listOrderers,
  renewQuote,
  saveQuote,
  withdrawQuote,
} from './orders/quotes.js';
import { confirmSignIn } from './sessions/step-up.js';
import type { StreamedFile } from './http/file.js';
import type { Call, OpenCall } from './world.js';

/** A file is made while it is sent. */
type Output<K extends OperationName> = K extends
  'exportLinks' | 'exportActivity' | 'exportLeavingPackage' | 'getInvoiceDocument'
  ? StreamedFile
  : Awaited<ReturnType<Backend[K]>>;

/** What a handler may ask of the pipeline that runs it. */
interface Records {
  fate(tenant: string, key: string): Promise<Output<'getOutcome'>['state']>;
}

type Handler<K extends OperationName> = (
  call: K extends 'confirmEmail' | 'readSharedQuote' ? OpenCall : Call,
  input: InferOutput<Operations[K]['input']>,
  records: Records,
) => Output<K> | Promise<Output<K>>;

/** What every operation does once it is allowed and its input is read. */
export const handlers: { readonly [K in OperationName]: Handler<K> } = {
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
  cancelOrder,
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
  requestApproval,
  approveOrder,
  declineApproval,
  withdrawApproval,
  remindApprovers,
  getApprovalSummary,
  uploadDocument,
  placeOrder: (call, input) => placeOrder(call, input),
  getOutcome: async ({ actor }, { key }, records) => ({ state: await records.fate(actor.person.id, key) }),
  confirmAddress,
  resendCheck,
  confirmEmail,
  requestLink,
  resendRequest,
  changeStart,
  cancelRequest,
  getRequestAllowance,
  renewRequest,
  listCandidates,
  listOwnAccounts,
  requestCandidate,
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
  clearPrecondition,
  declineRequest,
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
  requestAccess,
  listAccessRequests,
  answerAccessRequest,
  listPhoneLines,
  setForwarding,
  previewForwarding,
  getHolidays,
};
