/** How a queue stands. */
export interface Backlog {
  /** What has not come to its end; counted no further than `mostCounted`. */
  pending: number;
  /** What could go now: rooms at endpoints that are to be looked at, or mails that are to be tried again. */
  due: number;
  /** Seconds since the oldest of what is due became so; 0 where nothing is. */
  lag: number;
}

/** Beyond that it does not matter how many there are, and counting them would take too long. */
export const mostCounted = 100_000;

/** What an operator watches of the queues. */
export interface BacklogStore {
  /**
   * Reads how mails, webhooks, and events on their way to webhooks stand.
   *
   * @throws when it takes longer than a watcher would wait
   */
  read(): Promise<Record<'mails' | 'webhooks' | 'events', Backlog>>;
}
