import type { StarFacts, StarStore } from '../core/stars.ts';
import { credentialValues } from './callers.ts';
import { type Database, prepare } from './database.ts';
import { markEnd, markTarget } from './marks.ts';
import { markedMessage, pagesOfMessages, runPage } from './message-pages.ts';
import { theRoom } from './standing.ts';

/** A star needs no permission, only a place in the room; a muted member and an archived room may keep theirs. */
const targeted = `${markTarget({ permitted: 'true', setting: 'messageStarring', shows: false })},
  allowed AS (SELECT * FROM target WHERE member AND readable AND permitted)`;

/** Moves the message's time and writes the event where there is a row of `changed`; answers the facts. */
const record = (event: string) => `
  touched AS (
    UPDATE messages m SET starred = true, updated_at = clock_timestamp()
      FROM changed, target WHERE m.workspace_id = target.workspace_id AND m.id = target.id
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id)
    SELECT target.workspace_id, '${event}', target.room_id, target.user_id, target.id FROM target, changed
  )
  SELECT caller.user_id IS NOT NULL AS authenticated, COALESCE(caller.enabled, true) AS enabled,
         m.id IS NOT NULL AS "messageFound", EXISTS (SELECT FROM changed) AS changed
    ${markEnd}`;

const star = prepare<StarFacts>(
  'star_message',
  `${targeted},
  changed AS (
    INSERT INTO stars (workspace_id, user_id, room_id, seq) SELECT workspace_id, user_id, room_id, seq FROM allowed
    ON CONFLICT DO NOTHING RETURNING seq
  ),${record('message.starred')}`,
);

const unstar = prepare<StarFacts>(
  'unstar_message',
  `${targeted},
  changed AS (
    DELETE FROM stars s USING allowed
     WHERE s.workspace_id = allowed.workspace_id AND s.user_id = allowed.user_id AND s.room_id = allowed.room_id
       AND s.seq = allowed.seq
    RETURNING s.seq
  ),${record('message.unstarred')}`,
);

const found = `
    SELECT m.id, m.seq FROM stars s ${markedMessage('s')}
     WHERE s.workspace_id = $1 AND s.user_id = $2 AND s.room_id = ${theRoom}`;

const newestStars = pagesOfMessages('stars_newest', found);
const oldestStars = pagesOfMessages('stars_oldest', found, true);

/** Stars, in one round trip each. */
export function starStore(database: Database): StarStore {
  return {
    async setStar(presented, messageId, starred) {
      const values = [...credentialValues(presented), messageId, null];
      const [facts] = await database.change.ofMessage(starred ? star : unstar, values);
      if (!facts) throw new Error('The statement always answers one row.');
      return facts;
    },

    async starred(caller, search, page, oldestFirst) {
      return runPage(database, oldestFirst ? oldestStars : newestStars, caller, search, page);
    },
  };
}
