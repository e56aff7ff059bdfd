/** Upper bounds of the buckets, in milliseconds. */
const bounds = [1, 2.5, 5, 10, 25, 50, 100, 250, 1_000, 2_500, 10_000];

const duration = 'parlance_request_duration_seconds';
const responses = 'parlance_responses_total';

interface Series {
  labels: string;
  buckets: Float64Array;
  sum: number;
}

/**
 * How long the operations took and how they ended, for Prometheus. Counted here and not by `prom-client`, which makes and
 * hashes an object of labels at every observation: these are additions to numbers that were found when the route was made.
 */
export class Traffic {
  readonly #series: Series[] = [];
  /** Of each dialect, by the first digit of the status. */
  readonly #responses = new Map<string, Float64Array>();

  /**
   * Makes the series of an operation.
   *
   * @returns what counts one request, by its milliseconds and the status of its answer
   */
  of(dialect: string, operationId: string): (milliseconds: number, status: number) => void {
    // The last bucket is for what is longer than all bounds.
    const buckets = new Float64Array(bounds.length + 1);
    const series = { labels: `dialect="${dialect}",operation="${operationId}"`, buckets, sum: 0 };
    this.#series.push(series);
    const classes = this.#responses.get(dialect) ?? new Float64Array(6);
    this.#responses.set(dialect, classes);
    return (milliseconds, status) => {
      let bucket = 0;
      while (bucket < bounds.length && milliseconds > (bounds[bucket] as number)) bucket++;
      increment(buckets, bucket);
      increment(classes, Math.trunc(status / 100));
      series.sum += milliseconds;
    };
  }

  /** What Prometheus reads; what nobody has called is left out. */
  text(): string {
    const classes = [...this.#responses].flatMap(([dialect, counts]) =>
      [...counts].map((count, first) => `${responses}{dialect="${dialect}",status="${first}xx"} ${count}`),
    );
    return [
      `# HELP ${duration} Time from the head of a request to the end of its answer.`,
      `# TYPE ${duration} histogram`,
      ...this.#series.flatMap(linesOf),
      `# HELP ${responses} Answers, by the class of their status.`,
      `# TYPE ${responses} counter`,
      ...classes.filter((line) => !line.endsWith(' 0')),
      '',
    ].join('\n');
  }
}

function increment(counts: Float64Array, at: number): void {
  counts[at] = (counts[at] as number) + 1;
}

function linesOf({ labels, buckets, sum }: Series): string[] {
  let count = 0;
  const counted = [...buckets].map((inBucket, i) => {
    count += inBucket;
    const bound = bounds[i] === undefined ? '+Inf' : bounds[i] / 1_000;
    return `${duration}_bucket{${labels},le="${bound}"} ${count}`;
  });
  if (count === 0) return [];
  return [...counted, `${duration}_sum{${labels}} ${sum / 1_000}`, `${duration}_count{${labels}} ${count}`];
}
