import { addParticipant, removeParticipant } from '../../../core/participants.ts';
import { chatIn } from '../chat-search.ts';
import { demandRead, readText } from '../fields.ts';
import { readNewParticipant } from '../new-participant.ts';
import { presentAddedParticipant } from '../present/chat.ts';
import type { Handlers } from '../types.ts';

export const participantsHandlers: Pick<Handlers, 'addParticipant' | 'removeParticipant'> = {
  async addParticipant({ params, body }, { store, caller }) {
    const read = () => readNewParticipant(body);
    const participants = await addParticipant(store, caller, chatIn(params), read);
    return {
      status: 200,
      body: { success: true, data: { participants: participants.map(presentAddedParticipant) } },
    };
  },

  async removeParticipant({ params, body }, { store, caller }) {
    const read = () => demandRead(readText('userId', body.userId));
    await removeParticipant(store, caller, chatIn(params), read);
    return { status: 200, body: { message: 'Participant removed successfully' } };
  },
};
