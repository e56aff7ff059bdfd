/** One request of the tour, with its answer. */
export interface Step {
  title: string;
  method: 'GET' | 'POST';
  path: string;
  body?: unknown;
  status: number;
  answer: unknown;
}

/**
 * Walks through following a thread as any Rocket.Chat client does it: sign in, make a channel, post, reply, follow, unfollow.
 *
 * @param url where the server is
 * @param onStep told of each request when its answer is there
 * @throws when the server cannot be reached or refuses a step
 */
export async function takeTour(
  url: string,
  username: string,
  password: string,
  onStep: (step: Step) => void,
): Promise<void> {
  const credential: Record<string, string> = {};
  const call = async <Answer>(title: string, method: Step['method'], path: string, body?: unknown) => {
    const response = await fetch(url + path, {
      method,
      headers: { 'content-type': 'application/json', ...credential },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }).catch(() => {
      throw new Error(`Nothing answers at ${url}. Start the server with "npm start".`);
    });
    const answer = await response.json();
    onStep({
      title,
      method,
      path,
      body: withoutSecrets(body),
      status: response.status,
      answer: withoutSecrets(answer),
    });
    if (!response.ok) throw new Error(`${method} ${path} was refused: ${JSON.stringify(answer)}`);
    return answer as Answer;
  };

  // tour:start
  const { data } = await call<{ data: Record<'userId' | 'authToken', string> }>(
    'Sign in',
    'POST',
    '/api/v1/login',
    { user: username, password },
  );
  credential['X-User-Id'] = data.userId;
  credential['X-Auth-Token'] = data.authToken;

  const name = `tour-${Date.now()}`;
  const { channel } = await call<{ channel: { _id: string } }>(
    'Make a channel',
    'POST',
    '/api/v1/channels.create',
    { name },
  );

  const question = { roomId: channel._id, text: 'Where do we have lunch?' };
  const { message } = await call<{ message: { _id: string } }>(
    'Post',
    'POST',
    '/api/v1/chat.postMessage',
    question,
  );

  const reply = { roomId: channel._id, tmid: message._id, text: 'At the river' };
  await call('Reply in a thread', 'POST', '/api/v1/chat.postMessage', reply);

  await call('Stop following the thread', 'POST', '/api/v1/chat.unfollowMessage', { mid: message._id });
  await call('Follow it again', 'POST', '/api/v1/chat.followMessage', { mid: message._id });
  await call('See who follows', 'GET', `/api/v1/chat.getMessage?msgId=${message._id}`);
  await call('Stop following, and stay so', 'POST', '/api/v1/chat.unfollowMessage', { mid: message._id });
  // tour:end
}

/** What may be shown of a body or an answer. */
function withoutSecrets(value: unknown): unknown {
  const text = JSON.stringify(value, (key, inner) =>
    key === 'password' || key === 'authToken' ? '…' : inner,
  );
  return text === undefined ? undefined : JSON.parse(text);
}
