import { flushCompileCache } from 'node:module';
import '../../src/start.ts';
import './build.ts';

// Leaves what the server and its tests are compiled to in NODE_COMPILE_CACHE.
flushCompileCache();
process.exit();
