import { changeSetting, readPublicSettings, readSettings } from '../../../core/administration.ts';
import { resolveSettings } from '../../../core/settings.ts';
import { pageOf } from '../paging.ts';
import { done } from '../present/done.ts';
import { presentPublicSettings, presentSetting } from '../present/setting.ts';
import { changeOf } from '../settings.ts';
import { isAscending } from '../sort.ts';
import type { Handlers } from '../types.ts';

export const settingsHandlers: Pick<Handlers, 'settingsPublic' | 'settingsGet' | 'settingsSet'> = {
  async settingsPublic({ query }, { store, config, workspaceId }) {
    const known = { workspaceId: await workspaceId(), publicUrl: config.publicUrl };
    const stored = await readPublicSettings(store.administration, known.workspaceId);
    const all = presentPublicSettings(stored, known, query?._id, isAscending(query?.sort, '_id', true));
    const { offset, limit } = pageOf({ settings: resolveSettings(stored) }, query);
    const settings = all.slice(offset, offset + limit);
    return {
      status: 200,
      body: { success: true, settings, count: settings.length, offset, total: all.length },
    };
  },

  async settingsGet({ params }, { store, config, caller }) {
    const stored = await readSettings(store.administration, caller);
    const setting = presentSetting(params._id, stored, { ...caller, publicUrl: config.publicUrl });
    return { status: 200, body: { success: true, ...setting } };
  },

  async settingsSet({ params, body }, { store, caller }) {
    const { slot, value } = changeOf(params._id, body.value);
    await changeSetting(store.administration, caller, slot, value);
    return done;
  },
};
