import fastify from 'fastify';
import pg from 'pg';
import { serveImkit } from './imkit.ts';
import { serveLogin } from './login.ts';
import { serveMudbase } from './mudbase.ts';
import { serveRocketchat } from './rocketchat.ts';
import { session } from './session.ts';
import { serveWhatsapp } from './whatsapp.ts';

// The yardstick: the same operations as somebody would write them by hand for speed, with Fastify and pg alone. No
// validation beyond JSON, one prepared statement a request, the same rows written, the same answers, the same check of the
// token but for a JWT's signature.

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 16, options: session });
const app = fastify();
for (const serve of [serveRocketchat, serveMudbase, serveImkit, serveWhatsapp, serveLogin]) serve(app, pool);
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
