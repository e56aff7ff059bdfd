import { type IdentityKey, listIdentityKeys, publishIdentityKey } from '../../../core/identity-keys.ts';
import type { Handlers, Wire } from '../types.ts';

export const encryptionHandlers: Pick<Handlers, 'putChatE2eeKey' | 'getChatE2eeParticipantKeys'> = {
  async putChatE2eeKey({ body }, { store, caller }) {
    const { identityPublicKey, keyVersion } = body;
    const key = await publishIdentityKey(store.identityKeys, caller, identityPublicKey, keyVersion ?? null);
    return { status: 200, body: { success: true, data: presentKey(key) } };
  },

  async getChatE2eeParticipantKeys({ params }, { store, caller }) {
    const keys = await listIdentityKeys(store.identityKeys, caller, params.chatId);
    const data = keys.map(({ userId, ...key }) => ({ userId, ...presentKey(key) }));
    return { status: 200, body: { success: true, data } };
  },
};

/** A key (sheet 13). */
function presentKey({ publicKey, version, updatedAt }: IdentityKey): Wire['E2eeKey'] {
  return { identityPublicKey: publicKey, keyVersion: version, updatedAt: updatedAt.toISOString() };
}
