/** What succeeded, as every operation answers it (sheet 5). */
export function ok<Result>(result: Result) {
  return { status: 200, body: { RC: 0, RM: 'OK', result } } as const;
}
