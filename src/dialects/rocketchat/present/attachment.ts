import type { Message, Quote } from '../../../core/model.ts';
import { isSafeLink } from '../attachments.ts';

/** The member that shows a medium of its kind in the message itself (sheet 9.1); others are links. */
const players: Readonly<Record<string, string>> = {
  image: 'image_url',
  video: 'video_url',
  audio: 'audio_url',
};

type Attachment = Record<string, unknown>;

/** A picture, sound or file of another dialect. An address that a client must not follow is left out. */
export function presentMedia({ kind, mediaUrl }: Pick<Message, 'kind' | 'mediaUrl'>): Attachment | null {
  if (mediaUrl === null || !isSafeLink(mediaUrl)) return null;
  const player = players[kind];
  return {
    type: 'file',
    title: nameIn(mediaUrl),
    title_link: mediaUrl,
    title_link_download: true,
    ...(player && { [player]: mediaUrl }),
  };
}

/** The message that another one answers, or that the server reports as pinned (sheet 9.2). */
export function presentQuote(quote: Quote): Attachment {
  const media = presentMedia(quote);
  return {
    text: quote.text,
    author_name: quote.author.username,
    author_icon: `/avatar/${encodeURIComponent(quote.author.username)}`,
    ts: quote.createdAt.toISOString(),
    attachments: media ? [media] : [],
  };
}

/** What a file is called, by its address. */
function nameIn(address: string): string {
  const name = address.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name) || address;
  } catch {
    return name;
  }
}
