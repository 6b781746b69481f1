import script from 'page:./page/main.ts';
import icon from './page/icon.svg';
import html from './page/index.html';
import layout from './page/layout.css';
import parts from './page/parts.css';

/** Nothing inline, nothing evaluated, nothing from or to another server. */
const policy = [
  "default-src 'none'",
  "img-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const files: Readonly<Record<string, { readonly type: string; readonly text: string }>> = {
  '/': { type: 'text/html; charset=utf-8', text: html },
  '/__keyloom/page/icon.svg': { type: 'image/svg+xml', text: icon },
  '/__keyloom/page/style.css': { type: 'text/css; charset=utf-8', text: layout + parts },
  '/__keyloom/page/main.js': { type: 'text/javascript; charset=utf-8', text: script },
};

/** The page that shows the twins, and what it loads; `undefined` is a request for something else. */
export function answerPage(method: string, pathname: string): Response | undefined {
  const file = Object.hasOwn(files, pathname) ? files[pathname] : undefined;
  if (file === undefined || (method !== 'GET' && method !== 'HEAD')) return undefined;
  return new Response(method === 'HEAD' ? null : file.text, {
    headers: {
      'content-type': file.type,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
    },
  });
}
