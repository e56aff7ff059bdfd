import { readFileSync } from 'node:fs';
import path from 'node:path';
import t from 'tap';
import { packageRoot } from '../src/paths.ts';
import { type Step, takeTour } from '../src/tour/steps.ts';
import { build } from './support/build.ts';
import { administrator } from './support/cluster.ts';

t.test('the tour walks through a listening server', async (t) => {
  const { app } = await build(t);
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const steps: Step[] = [];
  await takeTour(url, administrator.username, administrator.password, (step) => steps.push(step));
  t.same(
    steps.map(({ status }) => status),
    steps.map(() => 200),
  );
  t.equal(steps.length, 8);
  const followers = steps[6]?.answer as { message: { replies: string[] } };
  t.equal(followers.message.replies.length, 1, 'the caller follows again');
  t.notMatch(JSON.stringify(steps), administrator.password, 'a password is not shown');
});

t.test('the tour says what to do when it cannot go on', async (t) => {
  const { app } = await build(t);
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  await t.rejects(
    takeTour('http://127.0.0.1:9', 'admin', 'x', () => undefined),
    /Start the server/,
  );
  await t.rejects(
    takeTour(url, 'admin', 'wrong', () => undefined),
    /Incorrect password/,
  );
});

t.test('the README shows the code that runs', async (t) => {
  const source = readFileSync(path.join(packageRoot, 'src/tour/steps.ts'), 'utf8');
  const readme = readFileSync(path.join(packageRoot, 'README.md'), 'utf8');
  const code = /\/\/ tour:start\n(.*?) {2}\/\/ tour:end/s.exec(source)?.[1]?.replaceAll(/^ {2}/gm, '') ?? '';
  t.ok(code.length > 500);
  t.ok(
    readme.includes(`<!-- tour -->\n\`\`\`ts\n${code}\`\`\`\n<!-- /tour -->`),
    'copy it from src/tour/steps.ts',
  );
});
