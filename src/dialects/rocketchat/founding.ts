import type { Founding } from '../../core/workspaces.ts';

/** The room and the user that Rocket.Chat's clients expect under fixed ids (sheet 1.2). */
export const founding: Founding = {
  generalRoom: { id: 'GENERAL', slug: 'general' },
  bot: { id: 'rocket.cat', username: 'rocket.cat', name: 'Rocket.Cat' },
};
