import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { packageRoot } from '../paths.ts';
import type { Dialect } from './dialect.ts';

const readText = ({ name }: Dialect) =>
  readFile(path.join(packageRoot, 'generated', name, 'openapi.json'), 'utf8');

/** The bundled OpenAPI document that a dialect was built from. */
export async function readDocument(dialect: Dialect): Promise<Record<string, unknown>> {
  return JSON.parse(await readText(dialect));
}

/**
 * Serves each dialect's document as JSON and YAML, a Swagger UI for it, and an index of them all. What that takes is
 * loaded when somebody asks: a tenth of a second and 10 MB, which no start waits for.
 *
 * @param open makes the application of the Swagger UIs: the first one takes no routes any more once it listens
 */
export function serveDocs(app: FastifyInstance, dialects: Dialect[], open: () => FastifyInstance): void {
  for (const dialect of dialects) {
    const json = once(() => readText(dialect));
    app.get(`/openapi/${dialect.name}.json`, async (_request, reply) => {
      reply.type('application/json; charset=utf-8');
      return json();
    });
    const yaml = once(async () => {
      const { stringify } = await import('yaml');
      return stringify(await readDocument(dialect), { aliasDuplicateObjects: false });
    });
    app.get(`/openapi/${dialect.name}.yaml`, async (_request, reply) => {
      reply.type('application/yaml; charset=utf-8');
      return yaml();
    });
  }
  for (const url of ['/docs', '/docs/']) {
    app.get(url, async (_request, reply) => {
      reply.type('text/html; charset=utf-8');
      return indexPage(dialects);
    });
  }
  const pages = once(() => openPages(open(), dialects));
  app.get('/docs/*', async (request, reply) => {
    const { routing } = await pages();
    // What hooks have said already, such as to browsers of other origins.
    reply.raw.setHeaders(new Map(Object.entries(reply.getHeaders() as Record<string, string>)));
    reply.hijack();
    routing(request.raw, reply.raw);
  });
}

/** Makes something when it is first asked for, and keeps it. */
function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

async function openPages(app: FastifyInstance, dialects: Dialect[]): Promise<FastifyInstance> {
  const { default: swagger } = await import('@fastify/swagger');
  const { default: swaggerUi } = await import('@fastify/swagger-ui');
  for (const dialect of dialects) {
    const document = await readDocument(dialect);
    app.register(async (scope) => {
      await scope.register(swagger, { mode: 'static', specification: { document: document as never } });
      await scope.register(swaggerUi, {
        routePrefix: `/docs/${dialect.name}`,
        staticCSP: true,
        // A server on plain HTTP has nothing else to offer: the page would stay empty.
        transformStaticCSP: (policy) => policy.replace(/\s*upgrade-insecure-requests;/, ''),
        theme: { title: `${dialect.title} – Parlance` },
        uiConfig: {
          persistAuthorization: true,
          displayRequestDuration: true,
          docExpansion: 'none',
          filter: true,
        },
      });
    });
  }
  await app.ready();
  return app;
}

function indexPage(dialects: Dialect[]): string {
  const items = dialects.map(
    ({ name, title, routes }) => `
      <li><a href="/docs/${name}/">${title}</a> <small>${routes.length} operations,
        <a href="/openapi/${name}.json">JSON</a>, <a href="/openapi/${name}.yaml">YAML</a></small></li>`,
  );
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Parlance: the APIs of this server</title>
    <style>
      body { font: 1.1rem/1.6 system-ui, sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem; color-scheme: light dark; }
      small { opacity: .7; margin-left: .5rem; }
    </style>
  </head>
  <body>
    <h1>Parlance</h1>
    <p>This server speaks these APIs. Each page lets you try its operations here.</p>
    <ul>${items.join('')}
    </ul>
  </body>
</html>
`;
}
