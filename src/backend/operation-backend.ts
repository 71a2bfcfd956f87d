import type { Backend, CallOptions } from './backend.js';
import type { InputOf, OutputOf } from './billing-operation-backend.js';
import { OrderTrackingOperationBackend } from './order-tracking-operation-backend.js';

export type { InputOf, OutputOf } from './billing-operation-backend.js';

/** A backend whose operations all run the same way: one method to implement instead of thirty. */
export abstract class OperationBackend extends OrderTrackingOperationBackend implements Backend {
  getSession(input: InputOf<'getSession'> = {}, options?: CallOptions): Promise<OutputOf<'getSession'>> {
    return this.perform('getSession', input, options);
  }
  getSummary(input: InputOf<'getSummary'> = {}, options?: CallOptions): Promise<OutputOf<'getSummary'>> {
    return this.perform('getSummary', input, options);
  }
  listLinks(input: InputOf<'listLinks'>, options?: CallOptions): Promise<OutputOf<'listLinks'>> {
    return this.perform('listLinks', input, options);
  }
  exportLinks(input: InputOf<'exportLinks'>, options?: CallOptions): Promise<OutputOf<'exportLinks'>> {
    return this.perform('exportLinks', input, options);
  }
  getLink(input: InputOf<'getLink'>, options?: CallOptions): Promise<OutputOf<'getLink'>> {
    return this.perform('getLink', input, options);
  }
  getLinkFacets(
    input: InputOf<'getLinkFacets'> = {},
    options?: CallOptions,
  ): Promise<OutputOf<'getLinkFacets'>> {
    return this.perform('getLinkFacets', input, options);
  }
  getLinkTotals(input: InputOf<'getLinkTotals'>, options?: CallOptions): Promise<OutputOf<'getLinkTotals'>> {
    return this.perform('getLinkTotals', input, options);
  }
  annotateLink(input: InputOf<'annotateLink'>, options?: CallOptions): Promise<OutputOf<'annotateLink'>> {
    return this.perform('annotateLink', input, options);
  }
  getCatalogue(
    input: InputOf<'getCatalogue'> = {},
    options?: CallOptions,
  ): Promise<OutputOf<'getCatalogue'>> {
    return this.perform('getCatalogue', input, options);
  }
  getOrderDefaults(
    input: InputOf<'getOrderDefaults'> = {},
    options?: CallOptions,
  ): Promise<OutputOf<'getOrderDefaults'>> {
    return this.perform('getOrderDefaults', input, options);
  }
  getQuote(input: InputOf<'getQuote'>, options?: CallOptions): Promise<OutputOf<'getQuote'>> {
    return this.perform('getQuote', input, options);
  }
  getContractSummary(
    input: InputOf<'getContractSummary'>,
    options?: CallOptions,
  ): Promise<OutputOf<'getContractSummary'>> {
    return this.perform('getContractSummary', input, options);
  }
  listOrderDrafts(
    input: InputOf<'listOrderDrafts'> = {},
    options?: CallOptions,
  ): Promise<OutputOf<'listOrderDrafts'>> {
    return this.perform('listOrderDrafts', input, options);
  }
  getOrderDraft(input: InputOf<'getOrderDraft'>, options?: CallOptions): Promise<OutputOf<'getOrderDraft'>> {
    return this.perform('getOrderDraft', input, options);
  }
  createOrderDraft(
    input: InputOf<'createOrderDraft'>,
    options?: CallOptions,
  ): Promise<OutputOf<'createOrderDraft'>> {
    return this.perform('createOrderDraft', input, options);
  }
  changeOrderDraft(
    input: InputOf<'changeOrderDraft'>,
    options?: CallOptions,
  ): Promise<OutputOf<'changeOrderDraft'>> {
    return this.perform('changeOrderDraft', input, options);
  }
  discardOrderDraft(
    input: InputOf<'discardOrderDraft'>,
    options?: CallOptions,
  ): Promise<OutputOf<'discardOrderDraft'>> {
    return this.perform('discardOrderDraft', input, options);
  }
  uploadDocument(
    input: InputOf<'uploadDocument'>,
    options?: CallOptions,
  ): Promise<OutputOf<'uploadDocument'>> {
    return this.perform('uploadDocument', input, options);
  }
  placeOrder(input: InputOf<'placeOrder'>, options?: CallOptions): Promise<OutputOf<'placeOrder'>> {
    return this.perform('placeOrder', input, options);
  }
  getOutcome(input: InputOf<'getOutcome'>, options?: CallOptions): Promise<OutputOf<'getOutcome'>> {
    return this.perform('getOutcome', input, options);
  }
  confirmAddress(
    input: InputOf<'confirmAddress'>,
    options?: CallOptions,
  ): Promise<OutputOf<'confirmAddress'>> {
    return this.perform('confirmAddress', input, options);
  }
  resendCheck(input: InputOf<'resendCheck'>, options?: CallOptions): Promise<OutputOf<'resendCheck'>> {
    return this.perform('resendCheck', input, options);
  }
  confirmEmail(input: InputOf<'confirmEmail'>, options?: CallOptions): Promise<OutputOf<'confirmEmail'>> {
    return this.perform('confirmEmail', input, options);
  }
  requestLink(input: InputOf<'requestLink'>, options?: CallOptions): Promise<OutputOf<'requestLink'>> {
    return this.perform('requestLink', input, options);
  }
  listCandidates(
    input: InputOf<'listCandidates'> = {},
    options?: CallOptions,
  ): Promise<OutputOf<'listCandidates'>> {
    return this.perform('listCandidates', input, options);
  }
  listOwnAccounts(
    input: InputOf<'listOwnAccounts'> = {},
    options?: CallOptions,
  ): Promise<OutputOf<'listOwnAccounts'>> {
    return this.perform('listOwnAccounts', input, options);
  }
  requestCandidate(
    input: InputOf<'requestCandidate'>,
    options?: CallOptions,
  ): Promise<OutputOf<'requestCandidate'>> {
    return this.perform('requestCandidate', input, options);
  }
  resendRequest(input: InputOf<'resendRequest'>, options?: CallOptions): Promise<OutputOf<'resendRequest'>> {
    return this.perform('resendRequest', input, options);
  }
  getRequestAllowance(
    input: InputOf<'getRequestAllowance'> = {},
    options?: CallOptions,
  ): Promise<OutputOf<'getRequestAllowance'>> {
    return this.perform('getRequestAllowance', input, options);
  }
  renewRequest(input: InputOf<'renewRequest'>, options?: CallOptions): Promise<OutputOf<'renewRequest'>> {
    return this.perform('renewRequest', input, options);
  }
  changeStart(input: InputOf<'changeStart'>, options?: CallOptions): Promise<OutputOf<'changeStart'>> {
    return this.perform('changeStart', input, options);
  }
  cancelRequest(input: InputOf<'cancelRequest'>, options?: CallOptions): Promise<OutputOf<'cancelRequest'>> {
    return this.perform('cancelRequest', input, options);
  }
  listProofs(input: InputOf<'listProofs'> = {}, options?: CallOptions): Promise<OutputOf<'listProofs'>> {
    return this.perform('listProofs', input, options);
  }
  changeProof(input: InputOf<'changeProof'>, options?: CallOptions): Promise<OutputOf<'changeProof'>> {
    return this.perform('changeProof', input, options);
  }
  beginSignIn(input: InputOf<'beginSignIn'>, options?: CallOptions): Promise<OutputOf<'beginSignIn'>> {
    return this.perform('beginSignIn', input, options);
  }
  finishSignIn(input: InputOf<'finishSignIn'>, options?: CallOptions): Promise<OutputOf<'finishSignIn'>> {
    return this.perform('finishSignIn', input, options);
  }
  proveByCredentials(
    input: InputOf<'proveByCredentials'>,
    options?: CallOptions,
  ): Promise<OutputOf<'proveByCredentials'>> {
    return this.perform('proveByCredentials', input, options);
  }
  proveLink(input: InputOf<'proveLink'>, options?: CallOptions): Promise<OutputOf<'proveLink'>> {
    return this.perform('proveLink', input, options);
  }
  previewLink(input: InputOf<'previewLink'>, options?: CallOptions): Promise<OutputOf<'previewLink'>> {
    return this.perform('previewLink', input, options);
  }
  confirmLink(input: InputOf<'confirmLink'>, options?: CallOptions): Promise<OutputOf<'confirmLink'>> {
    return this.perform('confirmLink', input, options);
  }
  listBulkLinks(
    input: InputOf<'listBulkLinks'> = {},
    options?: CallOptions,
  ): Promise<OutputOf<'listBulkLinks'>> {
    return this.perform('listBulkLinks', input, options);
  }
  createBulkLink(
    input: InputOf<'createBulkLink'>,
    options?: CallOptions,
  ): Promise<OutputOf<'createBulkLink'>> {
    return this.perform('createBulkLink', input, options);
  }
  getBulkLink(input: InputOf<'getBulkLink'>, options?: CallOptions): Promise<OutputOf<'getBulkLink'>> {
    return this.perform('getBulkLink', input, options);
  }
  putBulkRows(input: InputOf<'putBulkRows'>, options?: CallOptions): Promise<OutputOf<'putBulkRows'>> {
    return this.perform('putBulkRows', input, options);
  }
  removeBulkRows(
    input: InputOf<'removeBulkRows'>,
    options?: CallOptions,
  ): Promise<OutputOf<'removeBulkRows'>> {
    return this.perform('removeBulkRows', input, options);
  }
  listBulkRows(input: InputOf<'listBulkRows'>, options?: CallOptions): Promise<OutputOf<'listBulkRows'>> {
    return this.perform('listBulkRows', input, options);
  }
  startBulkLink(input: InputOf<'startBulkLink'>, options?: CallOptions): Promise<OutputOf<'startBulkLink'>> {
    return this.perform('startBulkLink', input, options);
  }
  pauseBulkLink(input: InputOf<'pauseBulkLink'>, options?: CallOptions): Promise<OutputOf<'pauseBulkLink'>> {
    return this.perform('pauseBulkLink', input, options);
  }
  resumeBulkLink(
    input: InputOf<'resumeBulkLink'>,
    options?: CallOptions,
  ): Promise<OutputOf<'resumeBulkLink'>> {
    return this.perform('resumeBulkLink', input, options);
  }
  cancelBulkLink(
    input: InputOf<'cancelBulkLink'>,
    options?: CallOptions,
  ): Promise<OutputOf<'cancelBulkLink'>> {
    return this.perform('cancelBulkLink', input, options);
  }
  reopenBulkLink(
    input: InputOf<'reopenBulkLink'>,
    options?: CallOptions,
  ): Promise<OutputOf<'reopenBulkLink'>> {
    return this.perform('reopenBulkLink', input, options);
  }
  listReceivedRequests(
    input: InputOf<'listReceivedRequests'> = {},
    options?: CallOptions,
  ): Promise<OutputOf<'listReceivedRequests'>> {
    return this.perform('listReceivedRequests', input, options);
  }
  lookUpRequest(input: InputOf<'lookUpRequest'>, options?: CallOptions): Promise<OutputOf<'lookUpRequest'>> {
    return this.perform('lookUpRequest', input, options);
  }
  acceptRequest(input: InputOf<'acceptRequest'>, options?: CallOptions): Promise<OutputOf<'acceptRequest'>> {
    return this.perform('acceptRequest', input, options);
  }
  declineRequest(
    input: InputOf<'declineRequest'>,
    options?: CallOptions,
  ): Promise<OutputOf<'declineRequest'>> {
    return this.perform('declineRequest', input, options);
  }
  openAccount(input: InputOf<'openAccount'>, options?: CallOptions): Promise<OutputOf<'openAccount'>> {
    return this.perform('openAccount', input, options);
  }
  leaveAccount(
    input: InputOf<'leaveAccount'> = {},
    options?: CallOptions,
  ): Promise<OutputOf<'leaveAccount'>> {
    return this.perform('leaveAccount', input, options);
  }
  confirmSignIn(input: InputOf<'confirmSignIn'>, options?: CallOptions): Promise<OutputOf<'confirmSignIn'>> {
    return this.perform('confirmSignIn', input, options);
  }
  listAccess(input: InputOf<'listAccess'> = {}, options?: CallOptions): Promise<OutputOf<'listAccess'>> {
    return this.perform('listAccess', input, options);
  }
  listActivity(input: InputOf<'listActivity'>, options?: CallOptions): Promise<OutputOf<'listActivity'>> {
    return this.perform('listActivity', input, options);
  }
  exportActivity(
    input: InputOf<'exportActivity'>,
    options?: CallOptions,
  ): Promise<OutputOf<'exportActivity'>> {
    return this.perform('exportActivity', input, options);
  }
  listSubscriptions(
    input: InputOf<'listSubscriptions'> = {},
    options?: CallOptions,
  ): Promise<OutputOf<'listSubscriptions'>> {
    return this.perform('listSubscriptions', input, options);
  }
  subscribe(input: InputOf<'subscribe'>, options?: CallOptions): Promise<OutputOf<'subscribe'>> {
    return this.perform('subscribe', input, options);
  }
  changeSubscription(
    input: InputOf<'changeSubscription'>,
    options?: CallOptions,
  ): Promise<OutputOf<'changeSubscription'>> {
    return this.perform('changeSubscription', input, options);
  }
  renewSecret(input: InputOf<'renewSecret'>, options?: CallOptions): Promise<OutputOf<'renewSecret'>> {
    return this.perform('renewSecret', input, options);
  }
  testSubscription(
    input: InputOf<'testSubscription'>,
    options?: CallOptions,
  ): Promise<OutputOf<'testSubscription'>> {
    return this.perform('testSubscription', input, options);
  }
  unsubscribe(input: InputOf<'unsubscribe'>, options?: CallOptions): Promise<OutputOf<'unsubscribe'>> {
    return this.perform('unsubscribe', input, options);
  }
  listDeliveries(
    input: InputOf<'listDeliveries'>,
    options?: CallOptions,
  ): Promise<OutputOf<'listDeliveries'>> {
    return this.perform('listDeliveries', input, options);
  }
  getLocalAccess(
    input: InputOf<'getLocalAccess'> = {},
    options?: CallOptions,
  ): Promise<OutputOf<'getLocalAccess'>> {
    return this.perform('getLocalAccess', input, options);
  }
  limitAccess(input: InputOf<'limitAccess'>, options?: CallOptions): Promise<OutputOf<'limitAccess'>> {
    return this.perform('limitAccess', input, options);
  }
  setRights(input: InputOf<'setRights'>, options?: CallOptions): Promise<OutputOf<'setRights'>> {
    return this.perform('setRights', input, options);
  }
  raiseObjection(
    input: InputOf<'raiseObjection'>,
    options?: CallOptions,
  ): Promise<OutputOf<'raiseObjection'>> {
    return this.perform('raiseObjection', input, options);
  }
  listObjections(
    input: InputOf<'listObjections'> = {},
    options?: CallOptions,
  ): Promise<OutputOf<'listObjections'>> {
    return this.perform('listObjections', input, options);
  }
  answerObjection(
    input: InputOf<'answerObjection'>,
    options?: CallOptions,
  ): Promise<OutputOf<'answerObjection'>> {
    return this.perform('answerObjection', input, options);
  }
  closeObjection(
    input: InputOf<'closeObjection'>,
    options?: CallOptions,
  ): Promise<OutputOf<'closeObjection'>> {
    return this.perform('closeObjection', input, options);
  }
  setStart(input: InputOf<'setStart'>, options?: CallOptions): Promise<OutputOf<'setStart'>> {
    return this.perform('setStart', input, options);
  }
  listGrants(input: InputOf<'listGrants'> = {}, options?: CallOptions): Promise<OutputOf<'listGrants'>> {
    return this.perform('listGrants', input, options);
  }
  getLinkAccess(input: InputOf<'getLinkAccess'>, options?: CallOptions): Promise<OutputOf<'getLinkAccess'>> {
    return this.perform('getLinkAccess', input, options);
  }
  listDrift(input: InputOf<'listDrift'>, options?: CallOptions): Promise<OutputOf<'listDrift'>> {
    return this.perform('listDrift', input, options);
  }
  acceptDrift(input: InputOf<'acceptDrift'>, options?: CallOptions): Promise<OutputOf<'acceptDrift'>> {
    return this.perform('acceptDrift', input, options);
  }
  setRecipient(input: InputOf<'setRecipient'>, options?: CallOptions): Promise<OutputOf<'setRecipient'>> {
    return this.perform('setRecipient', input, options);
  }
  giveGrant(input: InputOf<'giveGrant'>, options?: CallOptions): Promise<OutputOf<'giveGrant'>> {
    return this.perform('giveGrant', input, options);
  }
  changeGrant(input: InputOf<'changeGrant'>, options?: CallOptions): Promise<OutputOf<'changeGrant'>> {
    return this.perform('changeGrant', input, options);
  }
  withdrawGrant(input: InputOf<'withdrawGrant'>, options?: CallOptions): Promise<OutputOf<'withdrawGrant'>> {
    return this.perform('withdrawGrant', input, options);
  }
  requestAccess(input: InputOf<'requestAccess'>, options?: CallOptions): Promise<OutputOf<'requestAccess'>> {
    return this.perform('requestAccess', input, options);
  }
  listAccessRequests(
    input: InputOf<'listAccessRequests'> = {},
    options?: CallOptions,
  ): Promise<OutputOf<'listAccessRequests'>> {
    return this.perform('listAccessRequests', input, options);
  }
  answerAccessRequest(
    input: InputOf<'answerAccessRequest'>,
    options?: CallOptions,
  ): Promise<OutputOf<'answerAccessRequest'>> {
    return this.perform('answerAccessRequest', input, options);
  }
  listPhoneLines(
    input: InputOf<'listPhoneLines'> = {},
    options?: CallOptions,
  ): Promise<OutputOf<'listPhoneLines'>> {
    return this.perform('listPhoneLines', input, options);
  }
  setForwarding(input: InputOf<'setForwarding'>, options?: CallOptions): Promise<OutputOf<'setForwarding'>> {
    return this.perform('setForwarding', input, options);
  }
  previewForwarding(
    input: InputOf<'previewForwarding'>,
    options?: CallOptions,
  ): Promise<OutputOf<'previewForwarding'>> {
    return this.perform('previewForwarding', input, options);
  }
  getHolidays(input: InputOf<'getHolidays'>, options?: CallOptions): Promise<OutputOf<'getHolidays'>> {
    return this.perform('getHolidays', input, options);
  }
}
