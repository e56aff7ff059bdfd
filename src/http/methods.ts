import findMyWay from 'find-my-way';
import type { RouteSpec } from './route.ts';

/**
 * Tells which methods a path has. Its own small router, made when it is first asked: routes that only refuse would double
 * what the server's router is built of at every start.
 */
export function methodsOf(routes: RouteSpec[]): (path: string) => string[] {
  let router: findMyWay.Instance<findMyWay.HTTPVersion.V1> | undefined;
  return (path) => {
    router ??= build(routes);
    return router.find('GET', path)?.store ?? [];
  };
}

function build(routes: RouteSpec[]) {
  const router = findMyWay({ maxParamLength: 16 * 1024 });
  for (const [url, sharing] of Map.groupBy(routes, (route) => route.url)) {
    const methods = sharing.map(({ method }) => method);
    router.on('GET', url, () => undefined, methods);
  }
  return router;
}
