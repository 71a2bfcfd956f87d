// The host doctor without its element: for a console, a test, or a page in which Lit itself cannot be loaded.
export { diagnose, CHECKS, type DiagnoseOptions, type DoctorReport } from './diagnose.js';
export { reportAsMarkdown } from './markdown.js';
export type { Check, Group } from './check.js';
export type { Finding, Verdict } from './finding.js';
export type { Surroundings } from './surroundings.js';
