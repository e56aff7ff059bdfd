import { rm } from 'node:fs/promises';
import { openEmbeddedPostgres } from '../../src/store/embedded/index.ts';
import { clusterFolder } from './cluster.ts';

// Takes the run's PostgreSQL over and stops it.
const postgres = await openEmbeddedPostgres(clusterFolder, () => undefined);
await postgres.close();
await rm(clusterFolder, { recursive: true, force: true });
