export { MemoryBackend, MemoryWorld } from '../backend/memory/memory-backend.js';
export type { DemoOptions } from '../backend/memory/memory-backend.js';
export { handlersFor } from './handlers.js';
export type { BackendSource, HandlerOptions } from './handlers.js';
