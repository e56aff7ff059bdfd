/** The answer of an operation that has nothing to say. */
export const done = { status: 200, body: { success: true } } as const;
