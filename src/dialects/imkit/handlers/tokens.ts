import { randomBytes } from 'node:crypto';
import type { Caller } from '../../../core/caller.ts';
import { describeUsers, showProfile } from '../../../core/profiles.ts';
import { bindToken, inAWeek, listTokens, revokeTokens } from '../../../core/user-tokens.ts';
import type { Services } from '../../../http/services.ts';
import { bare } from '../auth.ts';
import { readTime } from '../dates.ts';
import { pageOfUsers } from '../paging.ts';
import { ok } from '../present/envelope.ts';
import { presentToken } from '../present/token.ts';
import { dialectName } from '../preset.ts';
import { issueToken } from '../tokens.ts';
import type { Handlers, Wire } from '../types.ts';

export const tokensHandlers: Pick<
  Handlers,
  'signToken' | 'signTokenV2' | 'makeRandomToken' | 'listTokens' | 'bindToken' | 'revokeTokens'
> = {
  async signToken({ body }, context) {
    return { status: 200, body: await sign(body, context) };
  },

  async signTokenV2({ body }, context) {
    return ok(await sign(body, context));
  },

  async makeRandomToken({ query }) {
    return ok({ token: randomBytes(query.size ?? 32).toString('hex') });
  },

  async listTokens({ query }, { store, caller }) {
    const { rows, total } = await listTokens(store, caller, pageOfUsers(query));
    return ok({ totalCount: total, data: rows.map((row) => ({ ...presentToken(row), client: row.userId })) });
  },

  async bindToken({ params, body }, { store, caller }) {
    const { token, expirationDate } = body;
    const end = expirationDate === undefined ? inAWeek() : readTime(expirationDate, 'expirationDate');
    const client = await bindToken(store.userTokens, caller, dialectName, params.clientId, bare(token), end);
    const [date, milliseconds] = [end.toISOString(), end.getTime()];
    return ok({ token, client, expirationDate: date, expirationDateMS: milliseconds });
  },

  async revokeTokens({ params, body }, { store, caller }) {
    const token = body?.token;
    const named = token === undefined ? null : bare(token);
    const ended = await revokeTokens(store.userTokens, caller, dialectName, params.clientId, named);
    return ok({
      data: ended.map((row) => presentToken(row, token)),
      success: true,
      message: token === undefined ? 'All tokens revoked successfully' : 'Token revoked successfully',
      revokedTokens: ended.length,
    });
  },
};

/** Makes the user if they are new, and issues a token (sheet 9). */
async function sign(
  { id, nickname, avatarUrl }: { id: string; nickname?: string; avatarUrl?: string },
  { store, keyring, caller }: Pick<Services, 'store' | 'keyring'> & { caller: Caller },
): Promise<Wire['SignedToken']> {
  const descriptions = [{ id, name: nickname, avatarUrl }];
  const [userId = ''] = await describeUsers(store.profiles, caller, dialectName, descriptions, true);
  const { user } = await showProfile(store.profiles, caller, userId, dialectName);
  const { token, expiresAt } = await issueToken({ store, keyring }, user);
  return {
    authType: 'Standalone JWT',
    token,
    expirationDate: expiresAt.toISOString(),
    id: user.id,
    nickname: user.name,
    ...(user.avatarUrl !== null && { avatarUrl: user.avatarUrl }),
    exp: expiresAt.getTime() / 1000,
  };
}
