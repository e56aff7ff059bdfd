import { coded, type Refusals, type Wording } from '../wording.ts';

/** Here the code is not repeated in the text (sheet 11). */
function apart(errorType: string, error: string): Wording {
  return () => ({ status: 400, body: { success: false, error, errorType } });
}

export const permissionsRefusals: Refusals = {
  permissionsListAll: {
    invalidDate: {
      // The code names another parameter, at the vendor too.
      updatedSince: coded(
        'error-roomId-param-invalid',
        'The "updatedSince" query parameter must be a valid date.',
      ),
    },
  },
  permissionsUpdate: {
    kinds: {
      forbidden: apart('error-edit-permissions-not-allowed', 'Editing permissions is not allowed'),
      invalidParameters: apart('error-invalid-body-params', 'Invalid body params'),
      permissionUnknown: apart('error-invalid-permission', 'Invalid permission'),
      roleUnknown: apart('error-invalid-role', 'Invalid role'),
    },
  },
};
