import type { Capabilities, OperationName } from '../backend.js';

/** Whether a backend with these capabilities has an operation. */
export function offered(name: OperationName, capabilities: Capabilities): boolean {
  switch (name) {
    case 'getCatalogue':
    case 'getOrderDefaults':
    case 'getQuote':
    case 'getContractSummary':
    case 'uploadDocument':
    case 'placeOrder':
      return capabilities.ordering;
    case 'listOrderDrafts':
    case 'getOrderDraft':
    case 'createOrderDraft':
    case 'changeOrderDraft':
    case 'discardOrderDraft':
      return capabilities.ordering && capabilities.orderDrafts;
    case 'listKeptQuotes':
    case 'getKeptQuote':
    case 'saveQuote':
    case 'renewQuote':
    case 'withdrawQuote':
    case 'mailQuote':
    case 'getQuoteDocument':
    case 'readSharedQuote':
    case 'listOrderers':
      return capabilities.ordering && capabilities.quotes;
    case 'listApprovals':
    case 'requestApproval':
    case 'approveOrder':
    case 'declineApproval':
    case 'withdrawApproval':
    case 'remindApprovers':
    case 'getApprovalSummary':
      return capabilities.ordering && capabilities.approvals;
    case 'listOrderHandoffs':
    case 'beginOrderHandoff':
    case 'finishOrderHandoff':
    case 'leaveOrderHandoff':
      return capabilities.orderHandoff;
    case 'getOrder':
    case 'cancelOrder':
    case 'withdrawOrder':
    case 'correctPorting':
      return capabilities.orderTracking;
    case 'listCandidates':
    case 'requestCandidate':
      return capabilities.candidates;
    case 'exportLinks':
      return capabilities.exporting;
    case 'getLinkFacets':
      return capabilities.faceting;
    case 'getLinkTotals':
      return capabilities.totals;
    case 'annotateLink':
      return capabilities.annotating;
    case 'listInvoices':
    case 'getInvoice':
    case 'listInvoiceAccounts':
    case 'getInvoiceDocument':
    case 'setInvoiceReferences':
      return capabilities.invoicing;
    case 'listContracts':
    case 'setContractReferences':
      return capabilities.contracts;
    case 'previewContractPayer':
    case 'changeContractPayer':
    case 'undoContractPayer':
      return capabilities.contracts && capabilities.payerChanging.length > 0;
    case 'getInvoiceDelivery':
    case 'setInvoiceDelivery':
    case 'setInvoiceConsent':
    case 'requestInvoices':
      return capabilities.invoiceDelivery;
    case 'getInvoiceAddress':
    case 'setInvoiceAddress':
      return capabilities.invoiceAddresses;
    case 'getBalances':
    case 'transferCredit':
      return capabilities.creditTransfers;
    case 'getLocalAccess':
    case 'limitAccess':
    case 'setRights':
      return capabilities.localAccess;
    case 'raiseObjection':
    case 'listObjections':
    case 'answerObjection':
    case 'closeObjection':
      return capabilities.objections;
    case 'listDrift':
    case 'acceptDrift':
    case 'setRecipient':
      return capabilities.drift;
    case 'listActivity':
    case 'exportActivity':
      return capabilities.activity;
    case 'listSubscriptions':
    case 'subscribe':
    case 'changeSubscription':
    case 'renewSecret':
    case 'testSubscription':
    case 'unsubscribe':
    case 'listDeliveries':
      return capabilities.eventSubscriptions;
    case 'listBulkLinks':
    case 'createBulkLink':
    case 'getBulkLink':
    case 'putBulkRows':
    case 'removeBulkRows':
    case 'listBulkRows':
    case 'startBulkLink':
    case 'pauseBulkLink':
    case 'resumeBulkLink':
    case 'cancelBulkLink':
    case 'reopenBulkLink':
      return capabilities.bulkLinks;
    case 'requestLink':
    case 'listProofs':
    case 'changeProof':
      return capabilities.proofs.length > 0;
    case 'clearPrecondition':
      return capabilities.preconditions;
    case 'setStart':
      return capabilities.starting;
    case 'listGrants':
    case 'getLinkAccess':
    case 'giveGrant':
    case 'changeGrant':
    case 'withdrawGrant':
      return capabilities.grants;
    case 'confirmSignIn':
      return capabilities.stepUp;
    case 'openAccount':
      return capabilities.switching;
    case 'previewDetach':
    case 'detach':
      return capabilities.detaching.length > 0;
    case 'previewLeaveMain':
    case 'leaveMain':
      return capabilities.leaving.length > 0;
    case 'previewClosing':
    case 'suspendAccount':
    case 'resumeAccount':
    case 'closeAccount':
    case 'reopenAccount':
      return capabilities.closing;
    case 'getLeavingPackage':
    case 'exportLeavingPackage':
      return capabilities.leavingPackage;
    case 'requestAccess':
    case 'listAccessRequests':
    case 'answerAccessRequest':
      return capabilities.accessRequests;
    case 'previewPayerChange':
    case 'changePayer':
      return capabilities.payerChanging.length > 0;
    case 'listPhoneLines':
    case 'setForwarding':
      return capabilities.forwarding;
    case 'previewForwarding':
      return capabilities.forwardingWarnings;
    case 'getHolidays':
      return capabilities.holidays;
    default:
      return true;
  }
}
