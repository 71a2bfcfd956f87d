export { demoSeed } from '../backend/memory/demo-seed.js';
export { describeBackend } from './describe-backend.js';
export type { BackendHarness, SentMail, SuiteRunner } from './describe-backend.js';
export { delayed, fail, ScriptedBackend } from './scripted-backend.js';
export type { Next, RecordedCall, Script, Step } from './scripted-backend.js';
