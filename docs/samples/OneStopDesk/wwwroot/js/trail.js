// The trail of the agency, the newest first.
import { byId, el, show, table } from './dom.js';
import { officerOnly, request } from './api.js';
import { complain, frame } from './shell.js';
import { short, t } from './words.js';

// What somebody tried, in the words of the pages; the request itself for what no page sends.
const attempts = [
  [/^POST \/api\/lookup$/, 'titleLookup'], [/^POST \/api\/session$/, 'action_sign-in'], [/^DELETE \/api\/session$/, 'action_sign-out'],
  [/^GET \/api\/trail$/, 'titleTrail'], [/^GET \/api\/dossiers\/?$/, 'titleRegister'], [/^POST \/api\/dossiers\/?$/, 'action_register'],
  [/^POST \/api\/dossiers\/[^/]+\/events$/, 'action_event'], [/^PUT \/api\/dossiers\/[^/]+\/papers$/, 'action_papers'],
  [/^GET \/api\/dossiers\/[^/]+\/papers$/, 'papers'], [/^GET \/api\/dossiers\/[^/]+\/letters\//, 'titleLetter'], [/^GET \/api\/dossiers\/[^/]+$/, 'openDossier'],
];
const attempt = action => {
  const known = attempts.find(([pattern]) => pattern.test(action));
  return known ? el('span', { title: action }, t(known[1])) : action;
};

async function list(page) {
  try {
    const query = new URLSearchParams({ page });
    if (byId('refused').checked) query.set('refused', 'true');
    const found = await request('GET', '/api/trail?' + query);
    show(byId('answer'), table(null, [
      [t('when'), row => short(row.at), 'nowrap'],
      [t('officer'), row => row.officer ?? t('nobody')],
      [t('what'), row => row.isRefused ? attempt(row.action) : t('action_' + row.action)],
      [t('code'), row => row.dossier],
      [t('outcome'), row => el('span', { class: 'tag ' + (row.isRefused ? 'bad' : 'good') }, t(row.isRefused ? 'refusedOutcome' : 'doneOutcome'))],
      [t('detail'), row => row.action === 'event' ? t('event_' + row.detail) : row.isRefused ? t('why_' + row.detail) : null],
    ], found.items));
    show(byId('pages'), found.pages > 1 && [
      el('button', { type: 'button', class: 'second', disabled: found.page === 1, onclick: () => list(found.page - 1) }, t('previous')),
      el('span', {}, t('pageOf', found.page, found.pages)),
      el('button', { type: 'button', class: 'second', disabled: found.page === found.pages, onclick: () => list(found.page + 1) }, t('next')),
    ]);
  } catch (fault) {
    complain(byId('answer'), fault);
  }
}

await officerOnly();
await frame();
byId('refused').addEventListener('change', () => list(1));
byId('filter').addEventListener('submit', event => { event.preventDefault(); list(1); });
await list(1);
