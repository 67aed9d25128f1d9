// The one way to the server: language, anti-forgery token, key of the form, problems.
import { language } from './words.js';

/** What the server refused, in words for people. */
export class Problem extends Error {
  constructor(status, details) {
    super(details.title ?? String(status));
    Object.assign(this, { status, code: details.code, detail: details.detail });
  }
}

let session;

/** Who is signed in, with the token for forms; asked once a page. */
export const getSession = () => session ??= request('GET', '/api/session');

/** A new key for a form: kept until the form succeeds or is changed, so that the same form sent twice is carried out once. */
export const formKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');

export async function request(method, path, { body, key, version, text, versioned } = {}) {
  const headers = { 'Accept-Language': language() };
  if (method !== 'GET') headers['X-CSRF-TOKEN'] = (await getSession()).token;
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (key) headers['Idempotency-Key'] = key;
  if (version) headers['If-Match'] = `"${version}"`;
  const answer = await fetch(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body), credentials: 'same-origin', cache: 'no-store' });
  if (!answer.ok) throw new Problem(answer.status, await answer.json().catch(() => ({})));
  versioned?.(Number(answer.headers.get('ETag')?.replaceAll('"', '')));
  if (answer.status === 204) return null;
  return text ? answer.text() : answer.json();
}

/** To the sign-in page and back when nobody is signed in. */
export async function officerOnly() {
  const who = await getSession();
  if (!who.userName) location.replace('/sign-in.html?back=' + encodeURIComponent(location.pathname + location.search));
  return who;
}
