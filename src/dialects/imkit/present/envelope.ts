/** The envelope of a success (sheet 5). */
export const ok = <Result>(result: Result) => ({ RC: 0, RM: 'OK', result }) as const;
