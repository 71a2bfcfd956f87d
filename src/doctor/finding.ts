/** How something stands: it breaks elements, it may, it is as it is to be, or nobody can tell from inside the page. */
export type Verdict = 'wrong' | 'doubtful' | 'right' | 'unknown';

/** The most pressing first. */
export const VERDICTS: readonly Verdict[] = ['wrong', 'doubtful', 'right', 'unknown'];

/** What was found by one check. It never holds anything about a person or an account. */
export interface Finding {
  /** The check's name, e.g. `policy/style-sheets`. */
  readonly check: string;
  readonly verdict: Verdict;
  /** What is so, in one sentence. */
  readonly title: string;
  /** Why it matters; empty where nothing is to be done. */
  readonly why: string;
  /** How it is put right, in words; empty where nothing is to be done. */
  readonly mend: string;
  /** The same, ready to copy; empty where there is nothing to copy. */
  readonly code: string;
  /** What was measured: tags, times, fields. */
  readonly facts: readonly string[];
}

/** The words of a finding. */
export interface Said {
  readonly title: string;
  readonly why?: string;
  readonly mend?: string;
  readonly code?: string;
}

/** A finding whose check is not named yet. */
export type Found = Omit<Finding, 'check'>;

const found = (verdict: Verdict, said: Said, facts: readonly string[] = []): Found => ({
  verdict,
  title: said.title,
  why: said.why ?? '',
  mend: said.mend ?? '',
  code: said.code ?? '',
  facts,
});

export const wrong = (said: Said, facts?: readonly string[]): Found => found('wrong', said, facts);
export const doubtful = (said: Said, facts?: readonly string[]): Found => found('doubtful', said, facts);
export const right = (title: string, facts?: readonly string[]): Found => found('right', { title }, facts);
export const unknown = (said: Said, facts?: readonly string[]): Found => found('unknown', said, facts);
