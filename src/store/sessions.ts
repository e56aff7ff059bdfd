import { createHash } from 'node:crypto';
import type { CredentialFacts, Presented } from '../core/caller.ts';
import type { User } from '../core/model.ts';
import type { Login, NewSession, SessionStore, SignInAttempt } from '../core/sessions.ts';
import { defaultSettings } from '../core/settings.ts';
import { normalHost } from '../core/workspaces.ts';
import { type CallerRow, callerQuery, credentialValues, toCaller } from './callers.ts';
import { type Absent, type Database, isFound, prepare } from './database.ts';
import { renewals } from './renewals.ts';
import { userColumns } from './rows.ts';
import { workspaceOfHost } from './workspaces.ts';

const findCaller = prepare<CallerRow>('find_caller', callerQuery);

/** $1 token hash, $2 claimed user, $3 kind of the key, $4 its hash. */
const findCredential = prepare<{ tokenWorkspaceId: string | null; keyWorkspaceId: string | null }>(
  'find_credential',
  `SELECT COALESCE(
            (SELECT workspace_id FROM authenticated($1, $2)),
            (SELECT workspace_id FROM instance_account($1) WHERE $3 = 'whatsappAccessToken')
          ) AS "tokenWorkspaceId",
          (SELECT workspace_id FROM connection_keys WHERE kind = $3 AND hash = $4) AS "keyWorkspaceId"`,
);

interface SignInRow {
  here: string | null;
  accountFailures: number;
  addressFailures: number;
  days: number | null;
}

/**
 * $1 workspace or null, $2 else its host, $3 the key of the account's name, $4 subject of the account, $5 subject of the
 * address.
 */
const findAccount = (key: string) =>
  prepare<SignInRow & (User | Absent<User>)>(
    `find_account_by_${key}`,
    `WITH here AS MATERIALIZED (SELECT COALESCE($1, (${workspaceOfHost('$2')})) AS id),
   alive AS (
     SELECT f.subject, f.failures FROM here JOIN sign_in_failures f ON f.workspace_id = here.id
      WHERE f.subject IN ($4, $5) AND f.expires_at > now()
   )
   SELECT here.id AS here, COALESCE((SELECT failures FROM alive WHERE subject = $4), 0) AS "accountFailures",
          COALESCE((SELECT failures FROM alive WHERE subject = $5), 0) AS "addressFailures",
          (SELECT value::int FROM settings WHERE workspace_id = here.id AND id = 'signInDays') AS days, ${userColumns}
     FROM here LEFT JOIN users u ON u.workspace_id = here.id AND u.${key} = $3`,
  );
const accounts = { email: findAccount('email_key'), username: findAccount('username_key') };

/** The rows of subjects that nobody asks for again go bit by bit. */
const countFailure = prepare<{ subject: string; failures: number }>(
  'count_sign_in_failure',
  `WITH ended AS (
     DELETE FROM sign_in_failures USING (
       SELECT workspace_id, subject FROM sign_in_failures
        WHERE workspace_id = $1 AND expires_at < now() AND subject NOT IN ($2, $3)
        ORDER BY expires_at LIMIT 10 FOR UPDATE SKIP LOCKED
     ) old WHERE sign_in_failures.workspace_id = old.workspace_id AND sign_in_failures.subject = old.subject
   )
   INSERT INTO sign_in_failures AS f (workspace_id, subject, failures, expires_at)
   VALUES ($1, $2, 1, now() + interval '15 minutes'), ($1, $3, 1, now() + interval '1 hour')
   ON CONFLICT (workspace_id, subject) DO UPDATE
     SET failures = CASE WHEN f.expires_at > now() THEN f.failures + 1 ELSE 1 END,
         expires_at = CASE WHEN f.expires_at > now() THEN f.expires_at ELSE EXCLUDED.expires_at END
   RETURNING subject, failures`,
);

/**
 * $1 workspace, $2 token hash, $3 user, $4 dialect, $5 end or null, $6 to $8 session, hash and end of the refresh token,
 * or null. What has ended goes before what is alive: tokens that last for minutes must not push out one that lasts.
 */
const superfluous = `
  superfluous AS (
    DELETE FROM credentials c USING (
      SELECT token_hash FROM credentials
       WHERE workspace_id = $1 AND user_id = $3
       ORDER BY COALESCE(expires_at > now(), true) DESC, created_at DESC OFFSET 49
    ) old WHERE c.workspace_id = $1 AND c.token_hash = old.token_hash
  )`;

/** @param allowed SQL of a row when the session may be opened */
const storeSession = (allowed: string) => `
   renewal AS (
     INSERT INTO refresh_tokens (workspace_id, token_hash, session_id, user_id, expires_at)
     SELECT $1, $7, $6, $3, $8 FROM ${allowed} WHERE $7::bytea IS NOT NULL
   )
   INSERT INTO credentials (workspace_id, token_hash, user_id, dialect, expires_at, session_id)
   SELECT $1, $2, $3, $4, $5, $6 FROM ${allowed} RETURNING true AS opened`;

const openSession = prepare<never>('open_session', `WITH ${superfluous}, ${storeSession('(SELECT) always')}`);

/** As `openSession`, and $9 subject of the account, $10 failures that block it. */
const openSignedIn = prepare<{ opened: boolean }>(
  'open_signed_in',
  `WITH allowed AS (
     SELECT WHERE NOT EXISTS (
       SELECT FROM sign_in_failures
        WHERE workspace_id = $1 AND subject = $9 AND failures >= $10 AND expires_at > now()
     )
   ),
   forgotten AS (DELETE FROM sign_in_failures f USING allowed WHERE f.workspace_id = $1 AND f.subject = $9),
   shown AS (UPDATE users u SET last_sign_in_at = now() FROM allowed WHERE u.workspace_id = $1 AND u.id = $3),
   ${superfluous}, ${storeSession('allowed')}`,
);

const sessionValues = ({ workspaceId, id }: User, { tokenHash, dialect, expiresAt, renewal }: NewSession) => [
  workspaceId,
  tokenHash,
  id,
  dialect,
  expiresAt,
  renewal?.sessionId ?? null,
  renewal?.tokenHash ?? null,
  renewal?.expiresAt ?? null,
];

/** Names are hashed: they may be longer than an index takes, and somebody may have typed a password there. */
const accountSubject = ({ login, address }: Pick<SignInAttempt, 'login' | 'address'>) =>
  `account ${sha256(nameOf(login))} from ${address}`;
const addressSubject = ({ address }: Pick<SignInAttempt, 'address'>) => `address ${address}`;
const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url');
const nameOf = (login: Login) => ('email' in login ? login.email : login.username).toLowerCase();

/** Sessions and the failures of those who tried to open one. */
export function sessionStore(database: Database): SessionStore {
  return {
    async callerOf(presented) {
      const [row] = await database.run(findCaller, credentialValues(presented));
      return row ? toCaller(row, presented) : null;
    },

    async credentialFacts(presented) {
      const [found] = await database.run(findCredential, credentialValues(presented));
      const tokenWorkspaceId = found?.tokenWorkspaceId ?? null;
      return {
        tokenValid: tokenWorkspaceId !== null,
        key: describeKey(presented, tokenWorkspaceId, found?.keyWorkspaceId ?? null),
      };
    },

    async signInFacts({ workspace, address }, login) {
      const [id, host] = 'id' in workspace ? [workspace.id, null] : [null, normalHost(workspace.host)];
      const subjects = [accountSubject({ login, address }), addressSubject({ address })];
      const statement = 'email' in login ? accounts.email : accounts.username;
      const [row] = await database.run(statement, [id, host, nameOf(login), ...subjects]);
      if (!row?.here) throw new Error('There is no default workspace: the server makes it at start.');
      const { here, accountFailures, addressFailures, days, ...user } = row;
      return {
        workspaceId: here,
        user: isFound(user) ? user : null,
        failures: { account: accountFailures, address: addressFailures },
        signInDays: days ?? defaultSettings.signInDays,
      };
    },

    async recordFailure(attempt) {
      const subjects = { account: accountSubject(attempt), address: addressSubject(attempt) };
      const rows = await database.run(countFailure, [
        attempt.workspaceId,
        subjects.account,
        subjects.address,
      ]);
      const count = (subject: string) => rows.find((row) => row.subject === subject)?.failures ?? 0;
      return { account: count(subjects.account), address: count(subjects.address) };
    },

    async open(user, session) {
      await database.run(openSession, sessionValues(user, session));
    },

    async openSignedIn(user, session, attempt, maxFailures) {
      const values = [...sessionValues(user, session), accountSubject(attempt), maxFailures];
      const [row] = await database.run(openSignedIn, values);
      return row !== undefined;
    },

    ...renewals(database),
  };
}

function describeKey(
  { key }: Presented,
  tokenWorkspaceId: string | null,
  keyWorkspaceId: string | null,
): CredentialFacts['key'] {
  if (!key) return 'none';
  if (keyWorkspaceId === null) return 'unknown';
  return tokenWorkspaceId === null || tokenWorkspaceId === keyWorkspaceId ? 'own' : 'foreign';
}
