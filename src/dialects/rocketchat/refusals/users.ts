import { coded, plain, type Refusals, type Wording } from '../wording.ts';

const method = 'insertOrUpdateUser';

const notAllowed = (reason: string, action: string) =>
  coded('error-action-not-allowed', reason, { method, action });

const notAuthorized = coded('error-not-authorized', 'Not authorized', { method: 'createToken' });

/** The rooms of which the user is the only owner. */
const lastOwner: Wording = ({ rooms }) =>
  coded(
    'user-last-owner',
    undefined,
    (rooms as { id: string; name: string | null }[]).map(({ id: rid, name }) => ({
      rid,
      ...(name !== null && { name }),
    })),
  )({});

export const usersRefusals: Refusals = {
  usersCreate: {
    kinds: {
      forbidden: ({ permission }) =>
        permission === 'appoint-administrators'
          ? notAllowed('Assigning admin is not allowed', 'Assign_admin')({})
          : notAllowed('Adding user is not allowed', 'Adding_user')({}),
    },
  },
  usersRegister: {
    kinds: {
      usernameInvalid: plain('The username provided is not valid'),
      usernameTaken: plain('Username is already in use'),
      emailTaken: coded('403', 'Email already exists.'),
    },
  },
  usersInfo: {
    kinds: {
      userNotNamed: plain('Invalid search query.'),
      userNotFound: plain('User not found.'),
    },
  },
  usersDelete: { kinds: { lastOwner } },
  usersCreateToken: { kinds: { forbidden: notAuthorized } },
};
