// What all pages share: bar, language, who is signed in, the notice of the demo.
import { el, show } from './dom.js';
import { getSession, request, Problem } from './api.js';
import { language, setLanguage, t, translatePage } from './words.js';

const citizens = [['/', 'navDeadline'], ['/lookup.html', 'navLookup']];
const officers = [['/register.html', 'navRegister'], ['/receive.html', 'navReceive']];

function bar(who) {
  const links = [...citizens, ...(who?.userName ? officers : []), ...(who?.isSupervisor ? [['/trail.html', 'navTrail']] : [])];
  const here = location.pathname === '/index.html' ? '/' : location.pathname;
  const other = language() === 'vi' ? 'en' : 'vi';
  return el('div', { class: 'bar' },
    el('a', { class: 'brand', href: '/' }, t('brand')),
    el('nav', { 'aria-label': t('menu') }, links.map(([path, name]) => el('a', { href: path, 'aria-current': path === here ? 'page' : null }, t(name)))),
    who?.userName
      ? el('span', { class: 'who' }, `${who.displayName} · ${who.agency}`)
      : el('a', { href: '/sign-in.html', class: 'who' }, t('signIn')),
    el('span', { class: 'tools' },
      who?.userName && el('button', { type: 'button', class: 'plain', id: 'sign-out', onclick: signOut }, t('signOut')),
      el('button', { type: 'button', class: 'plain', id: 'language', lang: other, onclick: () => setLanguage(other) }, other === 'en' ? 'English' : 'Tiếng Việt')));
}

async function signOut() {
  await request('DELETE', '/api/session');
  location.assign('/');
}

/** Puts the frame around a page. */
export async function frame() {
  translatePage();
  const top = document.querySelector('.top');
  show(top, bar(null));
  show(document.querySelector('.bottom'), el('p', {}, t('footer'), ' ', el('a', { href: '/calendar.ics' }, t('calendar')), ' · ', el('a', { href: '/api-docs' }, t('apiDocs'))));
  const who = await getSession();
  show(top, bar(who));
  if (who.demo) top.after(el('div', { class: 'demo-bar', role: 'note' }, el('p', {}, t('demoBar'))));
  return who;
}

/** What the server refused, where people see it. */
export function complain(place, fault) {
  if (!(fault instanceof Problem)) {
    show(place, el('div', { class: 'notice bad', role: 'alert' }, el('p', {}, t('noAnswer'))));
    return;
  }
  show(place, el('div', { class: 'notice bad', role: 'alert', 'data-code': fault.code }, el('p', {}, el('strong', {}, fault.message)), fault.detail && el('p', {}, fault.detail)));
}

export const parameter = name => new URLSearchParams(location.search).get(name);
