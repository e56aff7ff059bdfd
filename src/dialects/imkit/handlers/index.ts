import { routes } from '../../../../generated/imkit/routes.ts';
import { CoreError } from '../../../core/errors.ts';

const missing = Object.fromEntries(
  routes.map(({ operationId }) => [
    operationId,
    async () => {
      throw new CoreError('unavailable');
    },
  ]),
);

/** Every operation of the dialect. */
export const handlers = { ...missing };
