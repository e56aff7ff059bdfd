import type { Caller } from '../../../core/caller.ts';
import { createGroup, listGroups } from '../../../core/groups.ts';
import type { User } from '../../../core/model.ts';
import { describeUsers, listProfiles, type ProfileField, showProfile } from '../../../core/profiles.ts';
import { bindToken, inAWeek } from '../../../core/user-tokens.ts';
import type { Services } from '../../../http/services.ts';
import { bare } from '../auth.ts';
import { readClient } from '../client-description.ts';
import { readTime } from '../dates.ts';
import { pageOfUsers } from '../paging.ts';
import { ok } from '../present/envelope.ts';
import { presentGroup, presentProfile } from '../present/profile.ts';
import { dialectName } from '../preset.ts';
import { type QueryFields, readQuery } from '../query.ts';
import { type IssuedToken, issueToken } from '../tokens.ts';
import type { Handlers } from '../types.ts';

/** What `q` may speak of (sheet 6). */
const fields: QueryFields<ProfileField> = {
  _id: { field: 'id', type: 'text' },
  nickname: { field: 'name', type: 'text' },
  email: { field: 'email', type: 'text' },
};

export const clientsHandlers: Pick<
  Handlers,
  'upsertClient' | 'listClients' | 'upsertClients' | 'createGroup' | 'listGroups'
> = {
  async upsertClient({ body }, { store, keyring, caller }) {
    const wanted = readTokenWish(body);
    const descriptions = [readClient(body)];
    const [userId = ''] = await describeUsers(
      store.profiles,
      caller,
      dialectName,
      descriptions,
      wanted !== null,
    );
    const profile = await showProfile(store.profiles, caller, userId, dialectName);
    const given = wanted && (await giveToken({ store, keyring, caller }, profile.user, wanted));
    return ok({
      ...presentProfile(profile),
      ...(given && { token: given.token, expirationDate: given.expiresAt.toISOString() }),
    });
  },

  async listClients({ query }, { store, caller }) {
    const condition = readQuery(query.q, fields);
    const { rows, total } = await listProfiles(
      store.profiles,
      caller,
      dialectName,
      condition,
      pageOfUsers(query),
    );
    return ok({ totalCount: total, data: rows.map(presentProfile) });
  },

  async upsertClients({ body }, { store, caller }) {
    await describeUsers(store.profiles, caller, dialectName, body.data.map(readClient), false);
    return ok({ count: body.data.length });
  },

  async createGroup({ body }, { store, caller }) {
    const { _id: id = null, nickname: name = null, avatarUrl = null, members = [] } = body;
    return ok(
      presentGroup(await createGroup(store.groups, caller, dialectName, { id, name, avatarUrl, members })),
    );
  },

  async listGroups({ query }, { store, caller }) {
    const { rows, total } = await listGroups(store.groups, caller, pageOfUsers(query));
    return ok({ totalCount: total, data: rows.map(presentGroup) });
  },
};

/** The token that a server of the customer wants for a user: one of its own, with its end, or a new one. */
type TokenWish = IssuedToken | 'new';

function readTokenWish({
  token,
  expirationDate,
  issueAccessToken,
}: {
  token?: string;
  expirationDate?: string | number;
  issueAccessToken?: boolean;
}): TokenWish | null {
  if (token === undefined) return issueAccessToken ? 'new' : null;
  const expiresAt = expirationDate === undefined ? inAWeek() : readTime(expirationDate, 'expirationDate');
  return { token, expiresAt };
}

async function giveToken(
  { store, keyring, caller }: Pick<Services, 'store' | 'keyring'> & { caller: Caller },
  user: User,
  wish: TokenWish,
): Promise<IssuedToken> {
  if (wish === 'new') return issueToken({ store, keyring }, user);
  await bindToken(store.userTokens, caller, dialectName, user.id, bare(wish.token), wish.expiresAt);
  return wish;
}
