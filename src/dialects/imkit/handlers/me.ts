import { describeUsers, showProfile } from '../../../core/profiles.ts';
import { endOtherTokens, endOwnToken } from '../../../core/user-tokens.ts';
import { tokenIn } from '../auth.ts';
import { ok } from '../present/envelope.ts';
import { presentProfile } from '../present/profile.ts';
import { presentToken } from '../present/token.ts';
import { dialectName } from '../preset.ts';
import type { Handlers } from '../types.ts';

export const meHandlers: Pick<Handlers, 'getMe' | 'updateMe' | 'logout' | 'logoutOthers'> = {
  async getMe(_request, { store, caller }) {
    return ok(presentProfile(await showProfile(store.profiles, caller, caller.userId, dialectName)));
  },

  async updateMe({ body }, { store, caller }) {
    const { nickname, avatarUrl, email, description } = body;
    const changes = { id: caller.userId, name: nickname, avatarUrl, email, bio: description };
    await describeUsers(store.profiles, caller, null, [changes], false);
    return ok(presentProfile(await showProfile(store.profiles, caller, caller.userId, dialectName)));
  },

  async logout({ headers }, { store, caller }) {
    return ok(presentToken(await endOwnToken(store.userTokens, caller), tokenIn(headers)));
  },

  async logoutOthers(_request, { store, caller }) {
    const ended = await endOtherTokens(store.userTokens, caller);
    return ok({ data: ended.map((record) => presentToken(record)) });
  },
};
