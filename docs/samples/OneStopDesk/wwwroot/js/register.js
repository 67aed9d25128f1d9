// The register: overdue first, filters, pages.
import { byId, el, show, table } from './dom.js';
import { officerOnly, request } from './api.js';
import { remaining, stateTag } from './clock-view.js';
import { procedureCombo } from './combo.js';
import { complain, frame, parameter } from './shell.js';
import { short, t } from './words.js';

const form = byId('filter');
const states = ['open', 'overdue', 'processing', 'awaitingSupplement', 'paused', 'done', 'closed', 'all'];
let procedure = null;

async function list(page) {
  try {
    const query = new URLSearchParams({ state: byId('state').value, q: byId('words').value, page });
    if (procedure) query.set('procedure', procedure);
    const found = await request('GET', '/api/dossiers?' + query);
    byId('count').textContent = t('found', found.total, found.overdue);
    show(byId('answer'), found.items.length === 0 ? el('p', {}, t('none')) : table(null, [
      [t('code'), row => el('a', { href: '/dossier.html?code=' + encodeURIComponent(row.code) }, row.code), 'nowrap'],
      [t('applicant'), row => row.applicant],
      [t('procedure'), row => row.procedureName],
      [t('receivedAt'), row => short(row.receivedAt), 'nowrap'],
      [t('state'), row => el('span', {}, stateTag(row.state, row.isLate).filter(Boolean))],
      [t('due'), row => short(row.due), 'nowrap'],
      [t('remaining'), row => remaining(row.left)],
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
byId('state').append(...states.map(state => el('option', { value: state }, t(['open', 'overdue', 'closed', 'all'].includes(state) ? 'filter_' + state : 'state_' + state))));
byId('state').value = states.includes(parameter('state')) ? parameter('state') : 'open';
procedureCombo(byId('procedure'), hit => { procedure = hit?.code ?? null; });
form.addEventListener('submit', event => { event.preventDefault(); list(1); });
byId('state').addEventListener('change', () => list(1));
await list(1);
