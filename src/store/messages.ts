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
import { type QuotedRow, toMessage, toQuote } from './message-rows.ts';
import { deleteMessage, insertMessage, updateMessage } from './message-writes.ts';
import { isUniqueViolation } from './violations.ts';

/** Messages, each operation in one prepared statement. */
export function messageStore(database: Database): MessageStore {
  const find = async (workspaceId: string, id: string, readerId?: string): Promise<Message | null> => {
    const [row] = await database.run(findMessage, [workspaceId, id, readerId]);
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
      return edited ? find(workspaceId, id, editorId) : null;
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

    async roomPage({ workspaceId, id }, { offset, limit }, oldestFirst, readerId) {
      const rows = await database.run(oldestFirst ? oldestPage : newestPage, [
        workspaceId,
        id,
        offset,
        limit,
        readerId,
      ]);
      return rows.map(toMessage);
    },

    async history(
      { workspaceId, id },
      { latest, oldest, inclusive, withReplies },
      { offset, limit },
      readerId,
    ) {
      const rows = await database.run(historyPage, [
        ...[workspaceId, id, latest, oldest, inclusive, withReplies, offset, limit, readerId],
      ]);
      return rows.map(toMessage);
    },

    async unreadMark({ workspaceId, id }, readSeq, userId, beforeSeq) {
      const [first] = await database.run(firstUnread, [workspaceId, id, readSeq, userId]);
      const [counted] = await database.run(countUnread, [workspaceId, id, readSeq, userId, beforeSeq]);
      return { first: first ? toMessage(first) : null, notLoaded: counted?.count ?? 0 };
    },

    async lastPosts(workspaceId, rooms, readerId) {
      const written = rooms.filter(({ lastPostSeq }) => lastPostSeq > 0);
      if (written.length === 0) return new Map();
      const rows = await database.run(lastPosts, [
        workspaceId,
        written.map(({ id }) => id),
        written.map(({ lastPostSeq }) => lastPostSeq),
        readerId,
      ]);
      return new Map(rows.map((row) => [row.roomId, toMessage(row)]));
    },
  };
}

/** The message as it stands after the statement, without reading it again. */
function asWritten(
  { named: _, ...message }: NewMessage,
  {
    quoted,
    ...written
  }: { seq: number; createdAt: Date; quoted: QuotedRow | null } & Pick<
    Message,
    'roomAliases' | 'mentions' | 'roomMentions' | 'replyToId'
  >,
): Message {
  return {
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
