/** Somebody wants to go on from a step of the host's own. Prevent it where something is missing, and say so in the step. */
export class StepNextEvent extends Event {
  /** The name of the step. */
  readonly step: string;

  constructor(step: string) {
    super('step-next', { bubbles: true, composed: true, cancelable: true });
    this.step = step;
  }
}

/** A step of the host's own is done. */
export class StepPassedEvent extends Event {
  /** The name of the step. */
  readonly step: string;

  constructor(step: string) {
    super('step-passed', { bubbles: true, composed: true });
    this.step = step;
  }
}

declare global {
  interface HTMLElementEventMap {
    'step-next': StepNextEvent;
    'step-passed': StepPassedEvent;
  }
}
