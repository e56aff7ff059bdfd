import { CoreError } from '../../core/errors.ts';

/** What is wrong with a request, beyond what its schema can say; `errors.ts` has the words. */
export const problems = {
  conflictingCredentials: 'conflictingCredentials',
  idMismatch: 'idMismatch',
  channelId: 'channelId',
} as const;

export type CredentialName = 'access_token' | 'instance_id';

const wrong = (keyword: string, name: string, params: Record<string, unknown> = {}) =>
  new CoreError('invalidParameters', { issues: [{ keyword, instancePath: `/${name}`, params }] });

/** A parameter that is not there. */
export const missing = (name: string) => wrong('required', '', { missingProperty: name });

/** A credential that was sent twice with different values (sheet 2). */
export const conflictingCredentials = (name: CredentialName) => wrong(problems.conflictingCredentials, name);

/** A path and a body that name different channels (sheet 3). */
export const idMismatch = () => wrong(problems.idMismatch, 'id');

/** What is no id of a channel (sheet 8, U8). */
export const invalidChannelId = () => wrong(problems.channelId, 'id');

/** A value that is none of those that there are. */
export const invalidValue = (name: string, message: string) =>
  new CoreError('invalidParameters', {
    issues: [{ keyword: 'enum', instancePath: `/${name}`, message, params: {} }],
  });
