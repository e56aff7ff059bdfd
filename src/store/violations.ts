/** Whether a statement or a Prisma call failed because a unique key was taken. */
export function isUniqueViolation(error: unknown): boolean {
  const code = (error as { code?: string } | null)?.code;
  return code === '23505' || code === 'P2002';
}
