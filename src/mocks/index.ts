export { handlersFor } from './handlers.js';
export { MemoryBackend, MemoryWorld } from '../backend/memory/memory-backend.js';
export { demoSeed } from '../backend/memory/demo-seed.js';
export { DEMO_ROLES, type DemoRole, type Seed } from '../backend/memory/seed.js';
