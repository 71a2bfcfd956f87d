import { define } from '../lit/define.js';
import { SubsidiaryDoctorElement } from '../elements/subsidiary-doctor/subsidiary-doctor.js';

define(SubsidiaryDoctorElement);

declare global {
  interface HTMLElementTagNameMap {
    [SubsidiaryDoctorElement.tagName]: SubsidiaryDoctorElement;
  }
}
