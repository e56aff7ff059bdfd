import type { Line } from '../core/conversations.ts';
import { toPerson } from './message-rows.ts';

/** What a statement selects to get lines of messages `m`, beside `messageJoins`. */
export const lineColumns = `
  m.id, m.author_id AS "authorId", author.username AS "authorUsername", author.name AS "authorName",
  NULLIF(m.kind, 'text') AS kind, m.text, m.media_url AS "mediaUrl", NULLIF(m.extra, '{}') AS extra,
  m.created_at AS "createdAt"`;

/** The columns of messages `m` that these are made of. */
export const lineSources =
  'm.workspace_id, m.id, m.seq, m.author_id, m.kind, m.text, m.media_url, m.extra, m.created_at';

/** A row of `lineColumns`. */
export interface LineRow extends Pick<Line, 'id' | 'text' | 'mediaUrl' | 'createdAt'> {
  authorId: string;
  authorUsername: string | null;
  authorName: string | null;
  kind: string | null;
  extra: Line['extra'] | null;
}

/** A row as core knows it. */
export function toLine(row: LineRow): Line {
  const { authorId, authorUsername, authorName, kind, extra } = row;
  return {
    id: row.id,
    author: toPerson({ id: authorId, username: authorUsername, name: authorName }),
    kind: kind ?? 'text',
    text: row.text,
    mediaUrl: row.mediaUrl,
    extra: extra ?? {},
    createdAt: row.createdAt,
  };
}
