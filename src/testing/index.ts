export { describeBackend, type BackendHarness, type SentMail, type SuiteRunner } from './describe-backend.js';
export { delayed, fail, ScriptedBackend, type Script, type Step } from './scripted-backend.js';
export { MemoryBackend, MemoryWorld } from '../backend/memory/memory-backend.js';
export { demoSeed } from '../backend/memory/demo-seed.js';
