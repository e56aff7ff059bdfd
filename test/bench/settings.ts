const number = (name: string, otherwise: number) => Number(process.env[name] ?? otherwise);

/** How often the subjects have their turn. */
export const rounds = number('BENCH_ROUNDS', 5);

/** How long a turn lasts, in whole seconds. */
export const seconds = number('BENCH_SECONDS', 1);
