import t from 'tap';
import { isPlainPattern } from '../../../src/core/condition.ts';
import { CoreError } from '../../../src/core/errors.ts';
import { readQuery } from '../../../src/dialects/imkit/query.ts';
import { conditionSql } from '../../../src/store/condition.ts';
import { build } from '../../support/build.ts';

const fields = {
  _id: { field: 'id', type: 'text' },
  nickname: { field: 'name', type: 'text' },
  roomTags: { field: 'tags', type: 'list' },
  hidden: { field: 'hidden', type: 'flag' },
} as const;

const people = [
  { id: 'a', name: 'Alice', tags: ['red', 'big'], hidden: true },
  { id: 'b', name: null, tags: [], hidden: false },
  { id: 'c', name: 'Carol "x" %', tags: ['big'], hidden: false },
];

t.test('a query finds what MongoDB would find', async (t) => {
  const { database } = await build(t);
  const columns = {
    id: { text: 'p.id' },
    name: { text: 'p.name' },
    tags: { list: 'SELECT jsonb_array_elements_text(p.tags)' },
    hidden: { flag: 'p.hidden' },
  };
  const find = async (query: string | undefined) => {
    const values: unknown[] = [JSON.stringify(people)];
    const where = conditionSql(readQuery(query, fields), columns, values);
    const { rows } = await database.pool.query(
      `SELECT id FROM jsonb_to_recordset($1) AS p (id text, name text, tags jsonb, hidden boolean) WHERE ${where} ORDER BY id`,
      values,
    );
    return rows.map(({ id }) => id).join('');
  };
  const cases: [object, string][] = [
    [{}, 'abc'],
    [{ _id: 'a' }, 'a'],
    [{ _id: { $eq: 'a' } }, 'a'],
    [{ _id: 'a', nickname: 'Carol' }, ''],
    [{ _id: { $in: ['a', 'c', 'x'] } }, 'ac'],
    [{ _id: { $in: [] } }, ''],
    [{ _id: { $gt: 'a', $lte: 'c' } }, 'bc'],
    [{ _id: { $gte: 'b', $lt: 'c' } }, 'b'],
    [{ nickname: null }, 'b'],
    [{ nickname: { $in: [null, 'Alice'] } }, 'ab'],
    [{ nickname: { $all: ['Alice'] } }, 'a'],
    [{ nickname: { $all: [] } }, ''],
    [{ nickname: { $regex: '^c' } }, ''],
    [{ nickname: { $regex: '^c', $options: 'i' } }, 'c'],
    [{ nickname: { $regex: '\\w+ "x" %$' } }, 'c'],
    [{ nickname: `Carol "x" %` }, 'c'],
    [{ nickname: "' OR true --" }, ''],
    [{ roomTags: 'big' }, 'ac'],
    [{ roomTags: null }, 'b'],
    [{ roomTags: { $in: ['red', 'blue'] } }, 'a'],
    [{ roomTags: { $in: ['red', null] } }, 'ab'],
    [{ roomTags: { $all: ['big', 'red'] } }, 'a'],
    [{ roomTags: { $all: [] } }, ''],
    [{ roomTags: { $regex: '^b.g$' } }, 'ac'],
    [{ roomTags: { $gt: 'c' } }, 'a'],
    [{ hidden: true }, 'a'],
    [{ hidden: { $in: [true, false] } }, 'abc'],
  ];
  for (const [query, found] of cases)
    t.equal(await find(JSON.stringify(query)), found, JSON.stringify(query));
  t.equal(await find(undefined), 'abc');
  t.equal(await find(''), 'abc');
});

t.test('anything else is refused', async (t) => {
  const queries = [
    ...['{', '[]', '1', 'null', '"a"', '{"__proto__":"a"}', '{"constructor":"a"}', '{"hasOwnProperty":1}'],
    ...[
      { $where: 'sleep(1000)' },
      { $or: [{ _id: 'a' }] },
      { password: 'x' },
      { _id: 5 },
      { _id: true },
      { _id: ['a'] },
      { _id: {} },
      { _id: { $ne: 'a' } },
      { _id: { $in: 'a' } },
      { _id: { $in: [5] } },
      { _id: { $in: Array(1001).fill('a') } },
      { _id: { $gt: null } },
      { _id: { $all: [null] } },
      { _id: { $options: 'i' } },
      { _id: { $regex: 'a', $options: 'x' } },
      { _id: { $regex: 5 } },
      { _id: { $regex: '(' } },
      { _id: 'a\0' },
      { _id: '\ud800' },
      { hidden: 'yes' },
      { hidden: { $gt: 'a' } },
      { hidden: { $regex: 'a' } },
      { hidden: { $all: [true] } },
      { _id: Object.fromEntries(Array.from({ length: 2 }, (_, i) => [`$x${i}`, 1])) },
    ].map((query) => JSON.stringify(query)),
  ];
  for (const query of queries)
    t.throws(() => readQuery(query, fields), new CoreError('filterInvalid'), query);
  const many = Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`f${i}`, 'x']));
  const known = Object.fromEntries(Object.keys(many).map((name) => [name, fields._id]));
  t.throws(() => readQuery(JSON.stringify(many), known), new CoreError('filterInvalid'));
});

t.test('a regular expression is plain, or refused', async (t) => {
  const { database } = await build(t);
  const plain = [
    '',
    'a',
    '^a.*b$',
    '(?:ab|cd)e?',
    '[a-z0-9_.-]+@[^ \\]]+',
    '(a|b)*',
    '\\d+\\.\\w*?',
    '(a*)(b+)',
    'é🍕',
  ];
  for (const source of plain) {
    t.ok(isPlainPattern(source), source);
    await t.resolves(database.pool.query('SELECT $1 ~ $2', ['x', source]), source);
  }
  const costly = [
    '(a+)+',
    '((a*))?',
    '(x(a|b+)c)*',
    '(a)\\1',
    'a{1000}',
    'a{2}',
    '(?=a)b',
    '(?i)a',
    '***=a',
    '(?<n>a)',
    'a'.repeat(201),
  ];
  const broken = [
    '(',
    ')',
    '[',
    '[]',
    '[b-a]',
    '*',
    '+a',
    'a**',
    'a*+',
    '\\',
    '\\y',
    '\\u0041',
    '[[:alpha:]]',
    '^*',
    '{',
  ];
  for (const source of [...costly, ...broken]) t.notOk(isPlainPattern(source), source);
});
