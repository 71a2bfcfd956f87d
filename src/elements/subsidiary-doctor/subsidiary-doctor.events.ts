import type { DoctorReport } from '../../doctor/diagnose.js';

/** The page was looked at. */
export class DoctorCheckedEvent extends Event {
  static readonly type = 'doctor-checked';
  /** What was found. It holds nothing about a person or an account. */
  readonly report: DoctorReport;
  constructor(report: DoctorReport) {
    super(DoctorCheckedEvent.type, { bubbles: true, composed: true });
    this.report = report;
  }
}

declare global {
  interface HTMLElementEventMap {
    'doctor-checked': DoctorCheckedEvent;
  }
}
