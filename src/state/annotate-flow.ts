import { Annotation } from '../domain/annotation.js';
import { parse } from '../domain/errors.js';
import { labelKey } from '../domain/labels.js';
import type { Link } from '../domain/link.js';
import type { Environment } from './environment.js';
import type { FilledForm } from './form-flow.js';
import { LinkSettingFlow } from './link-setting-flow.js';
import type { Queries } from './queries.js';

/** What a person notes about an account, while they do. */
export interface AnnotationDraft extends Annotation {
  /** A label that is being typed. */
  readonly typed: string;
}

export type FilledAnnotation = FilledForm<Link, AnnotationDraft>;

/** Gives a linked account a name of the main account's own, labels, or hides it. */
export class AnnotateFlow extends LinkSettingFlow<AnnotationDraft, Annotation> {
  constructor(queries: Queries, link: string, environment?: Environment) {
    const { backend } = queries;
    super(
      queries,
      link,
      {
        name: 'annotation',
        draftOf: ({ nickname = '', labels = [], hidden = false }) => ({
          nickname,
          labels,
          hidden,
          typed: '',
        }),
        wantedOf: ({ nickname, labels, hidden }) => parse(Annotation, { nickname, labels, hidden }),
        send: (input, options) => backend.annotateLink(input, options),
      },
      environment,
    );
  }

  /** Makes labels of what is typed, separated by commas. The same label is not taken twice. */
  addTyped(): void {
    if (this.state.step !== 'editing') return;
    const { draft } = this.state;
    const labels = [...draft.labels];
    for (const label of draft.typed.split(',').map((each) => each.trim()))
      if (label && !labels.some((each) => labelKey(each) === labelKey(label))) labels.push(label);
    this.edit({ labels, typed: '' });
  }

  remove(label: string): void {
    if (this.state.step === 'editing')
      this.edit({ labels: this.state.draft.labels.filter((each) => each !== label) });
  }

  override submit(): Promise<Link | undefined> {
    this.addTyped();
    return super.submit();
  }
}
