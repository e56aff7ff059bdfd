import type { MessageStore, NewMessage } from '../core/messages.ts';
import type { Message } from '../core/model.ts';
import type { Database } from './database.ts';
import {
  countUnread,
  findMessage,
  firstUnread,
  historyPage,
  lastPosts,
  newestPage,
  newestPublicPage,
  oldestPage,
  oldestPublicPage,
} from './message-reads.ts';
import { toMessage } from './message-rows.ts';
import { deleteMessage, deleteMessages, insertMessage, updateMessage } from './message-writes.ts';
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
        if (written) return asWritten(workspaceId, message, written);
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

    async removeAll(workspaceId, roomId, actorId) {
      const [gone] = await database.run(deleteMessages, [workspaceId, roomId, actorId]);
      return gone?.count ?? 0;
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

    async roomPage({ workspaceId, id }, { offset, limit }, oldestFirst) {
      const rows = await database.run(oldestFirst ? oldestPage : newestPage, [
        workspaceId,
        id,
        offset,
        limit,
      ]);
      return rows.map(toMessage);
    },

    async history({ workspaceId, id }, { latest, oldest, inclusive, withReplies }, { offset, limit }) {
      const rows = await database.run(historyPage, [
        ...[workspaceId, id, latest, oldest, inclusive, withReplies, offset, limit],
      ]);
      return rows.map(toMessage);
    },

    async unreadMark({ workspaceId, id }, readSeq, userId, beforeSeq) {
      const [first] = await database.run(firstUnread, [workspaceId, id, readSeq, userId]);
      const [counted] = await database.run(countUnread, [workspaceId, id, readSeq, userId, beforeSeq]);
      return { first: first ? toMessage(first) : null, notLoaded: counted?.count ?? 0 };
    },

    async lastPosts(workspaceId, rooms) {
      const written = rooms.filter(({ lastPostSeq }) => lastPostSeq > 0);
      if (written.length === 0) return new Map();
      const rows = await database.run(lastPosts, [
        workspaceId,
        written.map(({ id }) => id),
        written.map(({ lastPostSeq }) => lastPostSeq),
      ]);
      return new Map(rows.map((row) => [row.roomId, toMessage(row)]));
    },
  };
}

/** The message as it stands after the statement, without reading it again. */
function asWritten(
  workspaceId: string,
  { named: _, ...message }: NewMessage,
  written: { seq: number; createdAt: Date } & Pick<
    Message,
    'roomAliases' | 'mentions' | 'roomMentions' | 'replyToId'
  >,
): Message {
  return {
    workspaceId,
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
