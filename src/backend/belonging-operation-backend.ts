import type { AccountLife, LifeInput } from '../domain/closing.js';
import type { CallOptions } from './backend.js';
import type { InputOf, OutputOf } from './billing-operation-backend.js';
import { MovingOperationBackend } from './moving-operation-backend.js';

/** The operations of such a backend that are about where an account belongs, how it looks, and whether it goes on. */
export abstract class BelongingOperationBackend extends MovingOperationBackend {
  getBranding(input: InputOf<'getBranding'> = {}, options?: CallOptions): Promise<OutputOf<'getBranding'>> {
    return this.perform('getBranding', input, options);
  }
  setBranding(input: InputOf<'setBranding'>, options?: CallOptions): Promise<OutputOf<'setBranding'>> {
    return this.perform('setBranding', input, options);
  }
  clearPrecondition(
    input: InputOf<'clearPrecondition'>,
    options?: CallOptions,
  ): Promise<OutputOf<'clearPrecondition'>> {
    return this.perform('clearPrecondition', input, options);
  }
  getLinkTerm(input: InputOf<'getLinkTerm'> = {}, options?: CallOptions): Promise<OutputOf<'getLinkTerm'>> {
    return this.perform('getLinkTerm', input, options);
  }
  changeLinkTerm(
    input: InputOf<'changeLinkTerm'>,
    options?: CallOptions,
  ): Promise<OutputOf<'changeLinkTerm'>> {
    return this.perform('changeLinkTerm', input, options);
  }
  proposeExtension(
    input: InputOf<'proposeExtension'>,
    options?: CallOptions,
  ): Promise<OutputOf<'proposeExtension'>> {
    return this.perform('proposeExtension', input, options);
  }
  acceptExtension(
    input: InputOf<'acceptExtension'>,
    options?: CallOptions,
  ): Promise<OutputOf<'acceptExtension'>> {
    return this.perform('acceptExtension', input, options);
  }
  declineExtension(
    input: InputOf<'declineExtension'>,
    options?: CallOptions,
  ): Promise<OutputOf<'declineExtension'>> {
    return this.perform('declineExtension', input, options);
  }
  cancelExtension(
    input: InputOf<'cancelExtension'>,
    options?: CallOptions,
  ): Promise<OutputOf<'cancelExtension'>> {
    return this.perform('cancelExtension', input, options);
  }
  previewDetach(input: InputOf<'previewDetach'>, options?: CallOptions): Promise<OutputOf<'previewDetach'>> {
    return this.perform('previewDetach', input, options);
  }
  detach(input: InputOf<'detach'>, options?: CallOptions): Promise<OutputOf<'detach'>> {
    return this.perform('detach', input, options);
  }
  undoDetach(input: InputOf<'undoDetach'>, options?: CallOptions): Promise<OutputOf<'undoDetach'>> {
    return this.perform('undoDetach', input, options);
  }
  previewLeaveMain(
    input: InputOf<'previewLeaveMain'> = {},
    options?: CallOptions,
  ): Promise<OutputOf<'previewLeaveMain'>> {
    return this.perform('previewLeaveMain', input, options);
  }
  leaveMain(input: InputOf<'leaveMain'>, options?: CallOptions): Promise<OutputOf<'leaveMain'>> {
    return this.perform('leaveMain', input, options);
  }
  undoLeaveMain(input: InputOf<'undoLeaveMain'>, options?: CallOptions): Promise<OutputOf<'undoLeaveMain'>> {
    return this.perform('undoLeaveMain', input, options);
  }
  previewSwap(input: InputOf<'previewSwap'>, options?: CallOptions): Promise<OutputOf<'previewSwap'>> {
    return this.perform('previewSwap', input, options);
  }
  getSwap(input: InputOf<'getSwap'> = {}, options?: CallOptions): Promise<OutputOf<'getSwap'>> {
    return this.perform('getSwap', input, options);
  }
  proposeSwap(input: InputOf<'proposeSwap'>, options?: CallOptions): Promise<OutputOf<'proposeSwap'>> {
    return this.perform('proposeSwap', input, options);
  }
  acceptSwap(input: InputOf<'acceptSwap'>, options?: CallOptions): Promise<OutputOf<'acceptSwap'>> {
    return this.perform('acceptSwap', input, options);
  }
  declineSwap(input: InputOf<'declineSwap'>, options?: CallOptions): Promise<OutputOf<'declineSwap'>> {
    return this.perform('declineSwap', input, options);
  }
  cancelSwap(input: InputOf<'cancelSwap'>, options?: CallOptions): Promise<OutputOf<'cancelSwap'>> {
    return this.perform('cancelSwap', input, options);
  }
  previewClosing(
    input: InputOf<'previewClosing'> = {},
    options?: CallOptions,
  ): Promise<OutputOf<'previewClosing'>> {
    return this.perform('previewClosing', input, options);
  }
  suspendAccount(input: LifeInput, options?: CallOptions): Promise<AccountLife> {
    return this.perform('suspendAccount', input, options);
  }
  resumeAccount(input: LifeInput, options?: CallOptions): Promise<AccountLife> {
    return this.perform('resumeAccount', input, options);
  }
  closeAccount(input: LifeInput, options?: CallOptions): Promise<AccountLife> {
    return this.perform('closeAccount', input, options);
  }
  reopenAccount(input: LifeInput, options?: CallOptions): Promise<AccountLife> {
    return this.perform('reopenAccount', input, options);
  }
  getLeavingPackage(
    input: InputOf<'getLeavingPackage'> = {},
    options?: CallOptions,
  ): Promise<OutputOf<'getLeavingPackage'>> {
    return this.perform('getLeavingPackage', input, options);
  }
  exportLeavingPackage(
    input: InputOf<'exportLeavingPackage'>,
    options?: CallOptions,
  ): Promise<OutputOf<'exportLeavingPackage'>> {
    return this.perform('exportLeavingPackage', input, options);
  }
  previewPayerChange(
    input: InputOf<'previewPayerChange'>,
    options?: CallOptions,
  ): Promise<OutputOf<'previewPayerChange'>> {
    return this.perform('previewPayerChange', input, options);
  }
  changePayer(input: InputOf<'changePayer'>, options?: CallOptions): Promise<OutputOf<'changePayer'>> {
    return this.perform('changePayer', input, options);
  }
  undoPayerChange(
    input: InputOf<'undoPayerChange'>,
    options?: CallOptions,
  ): Promise<OutputOf<'undoPayerChange'>> {
    return this.perform('undoPayerChange', input, options);
  }
}
