/** What the page says: a title that names it, and the paragraphs and controls below. */
interface Page {
  title: string;
  content: string;
}

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
};

/** Asks once; without scripts, so that every browser can answer. */
export function questionPage(workspaceName: string) {
  return reply(200, {
    title: `Unsubscribe from ${workspaceName}?`,
    content: `<p>You will get no more mailings from ${escapeHtml(workspaceName)}. This cannot be undone here.</p>
    <form method="post"><button>Unsubscribe</button></form>`,
  });
}

export function donePage(workspaceName: string) {
  return reply(200, {
    title: 'You are unsubscribed',
    content: `<p>You get no more mailings from ${escapeHtml(workspaceName)}.</p>`,
  });
}

export function notALinkPage() {
  return reply(404, {
    title: 'This link does not work',
    content: `<p>Perhaps a part of it was lost, or the account is gone. Nothing was changed.</p>
    <p>Open the link in the mail itself, or ask whoever sent it.</p>`,
  });
}

/** A fault, or a store that cannot be reached. */
export function laterPage<Status extends 500 | 503>(status: Status) {
  return reply(status, {
    title: 'This did not work',
    content: '<p>Nothing was changed. Please try again in a minute.</p>',
  });
}

function reply<Status extends number>(status: Status, { title, content }: Page) {
  const body = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>${escapeHtml(title)}</title>
    <style>
      :root { color-scheme: light dark; }
      body { font: 1.125rem/1.6 system-ui, sans-serif; max-width: 32rem; margin: 0 auto; padding: 12vh 1.25rem 2rem; overflow-wrap: anywhere; }
      h1 { font-size: 1.6rem; line-height: 1.25; }
      button { font: inherit; font-weight: 600; padding: .75rem 1.5rem; border: 0; border-radius: .5rem; background: #1d4ed8; color: #fff; cursor: pointer; }
      button:focus-visible { outline: 3px solid; outline-offset: 3px; }
      @media (max-width: 30rem) { button { width: 100%; } }
    </style>
  </head>
  <body>
    <main>
    <h1>${escapeHtml(title)}</h1>
    ${content}
    </main>
  </body>
</html>
`;
  return { status, body, headers };
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
