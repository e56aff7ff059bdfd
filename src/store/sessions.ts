import type { Caller } from '../core/caller.ts';
import type { Login, SessionStore, SignInLimits } from '../core/sessions.ts';
import { defaultSettings, resolveSettings } from '../core/settings.ts';
import { type Database, prepare } from './database.ts';
import { toUser } from './rows.ts';

interface CallerRow extends Omit<Caller, 'permissions' | 'settings' | 'tokenHash'> {
  permissions: string[];
  settings: Record<string, unknown>;
}

const findCaller = prepare<CallerRow>(
  'find_caller',
  `SELECT a.workspace_id AS "workspaceId", a.user_id AS "userId", a.username, a.name, a.roles,
          ARRAY(SELECT p.id FROM permissions p WHERE p.workspace_id = a.workspace_id AND p.roles && a.roles) AS permissions,
          (SELECT COALESCE(jsonb_object_agg(s.id, s.value), '{}') FROM settings s WHERE s.workspace_id = a.workspace_id)
            AS settings
     FROM authenticated($1, $2) a`,
);

/** $1 workspace, $2 subject of the account, $3 subject of the address. */
const findFailures = prepare<{ subject: string; failures: number }>(
  'find_sign_in_failures',
  `SELECT subject, failures FROM sign_in_failures
    WHERE workspace_id = $1 AND subject IN ($2, $3) AND expires_at > now()`,
);

const countFailure = prepare<never>(
  'count_sign_in_failure',
  `INSERT INTO sign_in_failures AS f (workspace_id, subject, failures, expires_at)
   VALUES ($1, $2, 1, now() + interval '15 minutes'), ($1, $3, 1, now() + interval '1 hour')
   ON CONFLICT (workspace_id, subject) DO UPDATE
     SET failures = CASE WHEN f.expires_at > now() THEN f.failures + 1 ELSE 1 END,
         expires_at = CASE WHEN f.expires_at > now() THEN f.expires_at ELSE EXCLUDED.expires_at END`,
);

const openSession = prepare<never>(
  'open_session',
  `WITH superfluous AS (
     DELETE FROM credentials c USING (
       SELECT token_hash FROM credentials
        WHERE workspace_id = $1 AND user_id = $3 ORDER BY created_at DESC OFFSET 49
     ) old WHERE c.workspace_id = $1 AND c.token_hash = old.token_hash
   ),
   shown AS (UPDATE users SET last_sign_in_at = now() WHERE workspace_id = $1 AND id = $3 AND $6)
   INSERT INTO credentials (workspace_id, token_hash, user_id, dialect, expires_at) VALUES ($1, $2, $3, $4, $5)`,
);

const closeSession = prepare<{ tokenHash: Buffer }>(
  'close_session',
  'DELETE FROM credentials WHERE workspace_id = $1 AND token_hash = $2 RETURNING token_hash AS "tokenHash"',
);

const accountSubject = (login: Login, address: string) => `account ${nameOf(login)} from ${address}`;
const addressSubject = (address: string) => `address ${address}`;
const nameOf = (login: Login) => ('email' in login ? login.email : login.username).toLowerCase();

/** Sessions and the failures of those who tried to open one. */
export function sessionStore(database: Database): SessionStore {
  const { prisma } = database;
  return {
    async callerOf({ tokenHash, userId }) {
      const [row] = await database.run(findCaller, [tokenHash, userId]);
      if (!row) return null;
      return {
        ...row,
        permissions: new Set(row.permissions),
        settings: resolveSettings(row.settings),
        tokenHash,
      };
    },

    async signInAccount(workspaceId, login, address) {
      const key = nameOf(login);
      const [user, failures, days] = await Promise.all([
        prisma.user.findFirst({
          where: { workspaceId, ...('email' in login ? { emailKey: key } : { usernameKey: key }) },
        }),
        database.run(findFailures, [workspaceId, accountSubject(login, address), addressSubject(address)]),
        prisma.setting.findUnique({ where: { workspaceId_id: { workspaceId, id: 'signInDays' } } }),
      ]);
      const count = (subject: string) =>
        failures.find((failure) => failure.subject === subject)?.failures ?? 0;
      const limits: SignInLimits = {
        accountBlocked: count(accountSubject(login, address)) >= 5,
        addressBlocked: count(addressSubject(address)) >= 50,
      };
      const signInDays = Number(days?.value ?? defaultSettings.signInDays);
      return { user: user && toUser(user), limits, signInDays };
    },

    async recordFailure(workspaceId, login, address) {
      await database.run(countFailure, [
        workspaceId,
        accountSubject(login, address),
        addressSubject(address),
      ]);
    },

    async open({ workspaceId, id }, { tokenHash, dialect, expiresAt, isSignIn }) {
      await database.run(openSession, [workspaceId, tokenHash, id, dialect, expiresAt, isSignIn]);
    },

    async close({ workspaceId, tokenHash }) {
      const ended = await database.run(closeSession, [workspaceId, tokenHash]);
      return ended.length > 0;
    },
  };
}
