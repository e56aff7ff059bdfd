/** Whether PostgreSQL refused a statement and lives on: its transaction has done nothing. Otherwise nobody knows. */
export function isRefusal(error: unknown): boolean {
  return (error as { severity?: string }).severity === 'ERROR';
}

/** Whether a statement or a Prisma call failed because a unique key was taken. */
export function isUniqueViolation(error: unknown): boolean {
  const code = (error as { code?: string } | null)?.code;
  return code === '23505' || code === 'P2002';
}
