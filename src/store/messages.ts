import type { MessageStore, NewMessage } from '../core/messages.ts';
import type { Message } from '../core/model.ts';
import type { Database } from './database.ts';
import { findLastPost } from './last-posts.ts';
import { runList } from './lists.ts';
import {
  findMessage,
  historyPage,
  newestPage,
  newestPublicPage,
  oldestPage,
  oldestPublicPage,
} from './message-reads.ts';
import { readNestedMessage, toMessage } from './message-rows.ts';
import { deleteMessage, insertMessage, updateMessage } from './message-writes.ts';
import { standingIn, standingValues } from './standing.ts';
import { isUniqueViolation } from './violations.ts';

/** Messages, each operation in one prepared statement. */
export function messageStore(database: Database): MessageStore {
  const find = async (workspaceId: string, id: string): Promise<Message | null> => {
    const [row] = await database.run(findMessage, [workspaceId, id]);
    return row ? toMessage(row) : null;
  };

  return {
    find,

    async post(workspaceId, message) {
      const { id, roomId, author, text, named, attachments, extra, threadRootId, threadShown } = message;
      const { kind, mediaUrl, replyToId } = message;
      const { usernames, roomSlugs, groups, userIds } = named;
      const json = [JSON.stringify(attachments), JSON.stringify(extra)];
      try {
        const [written] = await database.run(insertMessage, [
          ...[workspaceId, roomId, author.id, id, text, usernames, roomSlugs, groups],
          ...[...json, threadRootId, threadShown, kind, mediaUrl, replyToId, userIds],
        ]);
        if (written) return asWritten(message, written);
      } catch (error) {
        // Another request wrote the same id at this moment.
        if (!isUniqueViolation(error)) throw error;
      }
      return find(workspaceId, id);
    },

    async edit(workspaceId, id, editorId, { text, named, kind, mediaUrl, extra = {} }) {
      const { usernames, roomSlugs, groups, userIds } = named;
      const [edited] = await database.run(updateMessage, [
        ...[workspaceId, id, editorId, text, JSON.stringify(extra), usernames, roomSlugs, groups, userIds],
        ...[kind ?? null, mediaUrl !== undefined, mediaUrl ?? null],
      ]);
      return edited ? find(workspaceId, id) : null;
    },

    async remove(workspaceId, id, actorId, leaveStub) {
      const [gone] = await database.run(deleteMessage, [workspaceId, id, actorId, leaveStub]);
      return gone !== undefined;
    },

    async publicRoomPage({ tokenHash, userId }, ref, { offset, count }, oldestFirst) {
      const id = 'id' in ref ? ref.id : 'any' in ref ? ref.any : null;
      const slug = 'slug' in ref ? ref.slug : 'any' in ref ? ref.any : null;
      const rows = await database.run(oldestFirst ? oldestPublicPage : newestPublicPage, [
        ...[tokenHash, userId, id, slug, offset, count],
      ]);
      const [first] = rows;
      if (!first) throw new Error('The statement always answers a row.');
      return {
        facts: first,
        room:
          first.pageRoomId === null ? null : { id: first.pageRoomId, messageCount: first.messageCount ?? 0 },
        messages: first.id === null ? [] : rows.map(toMessage),
      };
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

    async lastPost({ workspaceId, id, lastPostSeq }) {
      if (lastPostSeq === 0) return null;
      const [row] = await database.run(findLastPost, [workspaceId, id]);
      return row ? toMessage(row) : null;
    },
  };
}

/** The message as it stands after the statement, without reading it again. */
function asWritten(
  { named: _, ...message }: NewMessage,
  written: { seq: number; createdAt: Date } & Pick<
    Message,
    'roomAliases' | 'mentions' | 'roomMentions' | 'replyToId'
  >,
): Message {
  return {
    ...message,
    ...written,
    system: null,
    replyCount: 0,
    lastReplyAt: null,
    followers: null,
    reactions: null,
    pin: null,
    concealedAt: null,
    editedBy: null,
    editedAt: null,
    deletedAt: null,
    updatedAt: written.createdAt,
  };
}
