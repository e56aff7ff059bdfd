import type { MessageStore, NewMessage } from '../core/messages.ts';
import type { Message } from '../core/model.ts';
import { type Database, isFound } from './database.ts';
import { entranceValues } from './entrances.ts';
import { findLastPost } from './last-posts.ts';
import { readFacts, runList, runnerFor } from './lists.ts';
import { contentValues, type Posted, postOf, postPlainly } from './message-posts.ts';
import {
  findMessage,
  historyPage,
  newestPage,
  newestPublicPage,
  oldestPage,
  oldestPublicPage,
  type PublicPageFacts,
} from './message-reads.ts';
import { readNestedMessage, toMessage, toMessageOf, toQuote } from './message-rows.ts';
import { deleteMessage, deleteMessages, updateMessage } from './message-writes.ts';
import { standingIn, standingValues } from './standing.ts';
import { isUniqueViolation } from './violations.ts';

/** Messages, each operation in one prepared statement. */
export function messageStore(database: Database): MessageStore {
  const find = async (workspaceId: string, id: string, readerId: string): Promise<Message | null> => {
    const [row] = await database.run(findMessage, [workspaceId, id, readerId]);
    return row ? toMessage(row) : null;
  };

  return {
    find,

    async postPlainly(presented, search, message) {
      const values = [...contentValues(message), ...entranceValues(presented, search)];
      try {
        const [found] = await database.change.inRoom(postPlainly, values);
        if (!found) return null;
        const {
          workspaceId,
          roomId,
          authorId: id,
          authorUsername: username,
          authorName: name,
          ...place
        } = found;
        const written = { ...place, mentions: [], roomMentions: [], replyToId: null, quoted: null };
        return asWritten(workspaceId, { ...message, roomId, author: { id, username, name } }, written);
      } catch (error) {
        // Another request wrote the same id at this moment.
        if (isUniqueViolation(error)) return null;
        throw error;
      }
    },

    async post(workspaceId, message) {
      try {
        const [written] = await database.change.inRoom(...postOf(workspaceId, message));
        const { named: _, ...rest } = message;
        if (written) return asWritten(workspaceId, rest, written);
      } catch (error) {
        // Another request wrote the same id at this moment.
        if (!isUniqueViolation(error)) throw error;
      }
      return find(workspaceId, message.id, message.author.id);
    },

    async edit(workspaceId, id, editorId, { text, named, kind, mediaUrl, extra = {} }) {
      const { usernames, roomSlugs, groups, userIds } = named;
      const [edited] = await database.run(updateMessage, [
        ...[workspaceId, id, editorId, text, JSON.stringify(extra), usernames, roomSlugs, groups, userIds],
        ...[kind ?? null, mediaUrl !== undefined, mediaUrl ?? null],
      ]);
      return edited ? find(workspaceId, id, editorId) : null;
    },

    async remove(workspaceId, id, actorId, leaveStub) {
      const [gone] = await database.run(deleteMessage, [workspaceId, id, actorId, leaveStub]);
      return gone !== undefined;
    },

    async removeAll(workspaceId, roomId, actorId) {
      const [gone] = await database.run(deleteMessages, [workspaceId, roomId, actorId]);
      return gone?.count ?? 0;
    },

    async publicRoomPage({ tokenHash, userId }, ref, { offset, count }, oldestFirst) {
      const id = 'id' in ref ? ref.id : 'any' in ref ? ref.any : null;
      const slug = 'slug' in ref ? ref.slug : 'any' in ref ? ref.any : null;
      const page = oldestFirst ? oldestPublicPage : newestPublicPage;
      const run = count === 0 ? database.run : runnerFor(database, offset + (count ?? 0));
      const rows = await run(page, [tokenHash, userId, id, slug, offset, count]);
      const facts = readFacts<PublicPageFacts>(rows);
      if (facts.roomId === null) return { facts, room: null, messages: [] };
      const messages = rows.filter(isFound).map((row) => toMessageOf(facts, row));
      return { facts, room: { id: facts.roomId, messageCount: facts.messageCount }, messages };
    },

    async roomPage(caller, search, { offset, limit }, oldestFirst) {
      const values = [...standingValues(caller, search), offset, limit];
      const { facts, rows } = await runList(database, oldestFirst ? oldestPage : newestPage, values);
      return { standing: standingIn(facts), found: rows.map(toMessage) };
    },

    async history(caller, search, query, { offset, limit }) {
      const { latest, oldest, inclusive, withReplies, withUnread } = query;
      const { facts, rows } = await runList(database, historyPage, [
        ...standingValues(caller, search),
        ...[latest, oldest, inclusive, withReplies, offset, limit, withUnread],
      ]);
      const first = facts?.firstUnread ? readNestedMessage(facts.firstUnread) : null;
      const unread = withUnread ? { first, notLoaded: facts?.notLoaded ?? 0 } : null;
      return { standing: standingIn(facts), found: { messages: rows.map(toMessage), unread } };
    },

    async lastPost({ workspaceId, userId }, { id, lastPostSeq }) {
      if (lastPostSeq === 0) return null;
      const [row] = await database.run(findLastPost, [workspaceId, id, userId]);
      return row ? toMessage(row) : null;
    },
  };
}

/** The message as it stands after the statement, without reading it again. */
function asWritten(
  workspaceId: string,
  { leavesUnread: _, ...message }: Omit<NewMessage, 'named'>,
  { quoted, ...written }: Posted,
): Message {
  return {
    workspaceId,
    ...message,
    ...written,
    replyTo: toQuote(quoted),
    system: null,
    replyCount: 0,
    lastReplyAt: null,
    followers: null,
    reactions: null,
    starredBy: null,
    pin: null,
    concealedAt: null,
    editedBy: null,
    editedAt: null,
    deletedAt: null,
    updatedAt: written.createdAt,
  };
}
