/**
 * Of `node:http`. An import would read all that it exports, also a WebSocket, for which Node loads a client of its own:
 * 45 ms and 4 MB at every start.
 */
export const { createServer, STATUS_CODES } = process.getBuiltinModule('node:http');
