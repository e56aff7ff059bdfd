import type { MentionedPerson, Message } from '../../../core/model.ts';
import type { Wire } from '../types.ts';
import { presentSender } from './client.ts';

/** System messages about several people at once tell of them in `extra`, those about one in `member` (sheet 7.1). */
const listsIn: Partial<Record<string, 'invitees' | 'members'>> = {
  membersAdded: 'invitees',
  invitationsCancelled: 'invitees',
  membersRemoved: 'members',
};
const single = new Set(['added', 'removed']);

/** What a system message says: the nicknames of those concerned, and who they are. */
export function presentSystem({
  system,
  mentions,
}: Pick<Message, 'system' | 'mentions'>): Partial<Wire['Message']> {
  const [first] = mentions;
  if (system === null || !first) return {};
  const list = listsIn[system];
  return {
    message: mentions.map(({ name }) => name).join(', '),
    ...(single.has(system) && { member: presentMember(first) }),
    ...(list && { extra: { [list]: mentions.map(presentListed) } }),
  };
}

function presentMember(person: MentionedPerson): Wire['MessageClient'] {
  const { avatarUrl = null } = person;
  return presentSender({ ...person, avatarUrl, kind: 'user', bio: null, lastSignInAt: null });
}

function presentListed({ id, name, avatarUrl }: MentionedPerson) {
  return { _id: id, avatarUrl: avatarUrl ?? '', nickname: name };
}
