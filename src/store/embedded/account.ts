import { spawnSync } from 'node:child_process';
import { OperatorError } from '../../operator-error.ts';

/** The operating-system user that PostgreSQL runs as. */
export interface Account {
  uid: number;
  gid: number;
}

/**
 * Who PostgreSQL is to run as: it refuses to run as root, so root hands it to `postgres`, or to `nobody` where there is
 * no such user. Anybody else runs it as themselves.
 *
 * @throws when this is root and the system has neither user
 */
export function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const described = spawnSync('id', [name]).stdout?.toString() ?? '';
    const [, uid, gid] = /^uid=(\d+).* gid=(\d+)/.exec(described) ?? [];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new OperatorError(
    'PostgreSQL does not run as root, and there is no user "postgres" or "nobody" to run it as.',
  );
}

/** Whether an account can enter every folder on the way to `target` and look at it. */
export function canReach(account: Account, target: string): boolean {
  return spawnSync('/bin/ls', ['-d', target], { ...account, cwd: '/' }).status === 0;
}
