import type { Presented } from '../core/caller.ts';
import type { Entrance, RoomSearch } from '../core/rooms.ts';
import { type CallerRow, callerQuery, credentialValues, toCaller } from './callers.ts';
import { type Absent, type Database, isFound, prepare } from './database.ts';
import { nameValues, type StandingRow, standingOf, toStanding } from './standing.ts';

/** Who presents the credential $1 to $4, as `caller`, and their `standing` in the room that $5 to $8 name. */
const presentedStanding = `
  caller AS MATERIALIZED (${callerQuery}),
  standing AS MATERIALIZED (
    SELECT found.* FROM caller CROSS JOIN LATERAL (${standingOf(
      { workspace: 'caller."workspaceId"', user: 'caller."userId"', roles: 'caller.roles' },
      { dialect: '$5', id: '$6', slug: '$7', key: '$8' },
    )}) found
  )`;

const findEntrance = prepare<{ caller: CallerRow } & (StandingRow | Absent<StandingRow>)>(
  'find_entrance',
  `WITH ${presentedStanding}
  SELECT row_to_json(caller) AS caller, standing.* FROM caller LEFT JOIN standing ON true`,
);

/** The values of $1 to $8. */
export const entranceValues = (presented: Presented, search: Pick<RoomSearch, 'ref' | 'dialect'>) => [
  ...credentialValues(presented),
  ...nameValues(search),
];

/** Who calls, with their standing in the room that they name: in one statement. */
export async function enter(
  database: Database,
  presented: Presented,
  search: Pick<RoomSearch, 'ref' | 'dialect'>,
): Promise<Entrance> {
  const [row] = await database.run(findEntrance, entranceValues(presented, search));
  if (!row) return { caller: null, standing: null };
  const { caller, ...standing } = row;
  return {
    caller: toCaller(caller, presented),
    standing: isFound(standing) ? toStanding(standing) : null,
  };
}
