/**
 * SQL of the words of a system message about people: their user names, in their order.
 *
 * @param rows rows with `username` and `position`
 */
export const peopleText = (rows: string) => `string_agg(${rows}.username, ', ' ORDER BY ${rows}.position)`;

/** SQL of the same people as a message keeps whom it names; their picture stands with them. */
export const peopleJson = (rows: string, id = 'id') =>
  `jsonb_agg(jsonb_build_object('id', ${rows}.${id}, 'username', ${rows}.username, 'name', ${rows}.name,
                       'avatarUrl', ${rows}.avatar_url) ORDER BY ${rows}.position)`;
