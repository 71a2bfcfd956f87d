import type { BackendError } from '../domain/backend-error.js';
import { FormFlow } from './form-flow.js';

/** Something that is set as a whole. What somebody else has set stays beside what was typed until it is decided which is to stay. */
export class SettingFlow<Known, Draft, Input> extends FormFlow<Known, Draft, Input> {
  protected override stays(problem: BackendError): boolean {
    return problem.code === 'version-mismatch';
  }
}
