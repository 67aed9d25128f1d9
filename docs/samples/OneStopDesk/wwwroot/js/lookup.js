// A citizen's own dossier, by code and secret. Neither goes into the address of the page.
import { busy, byId, el, show } from './dom.js';
import { request } from './api.js';
import { clockFacts, eventList, reasons } from './clock-view.js';
import { complain, frame } from './shell.js';
import { moment, t } from './words.js';

const form = byId('lookup');
const answer = byId('answer');

async function look() {
  try {
    const found = await request('POST', '/api/lookup', { body: { code: byId('code').value, secret: byId('secret').value } });
    show(answer,
      el('h2', { tabindex: '-1' }, found.code),
      el('div', { class: 'card' }, clockFacts(found.clock, [[t('procedure'), found.procedureName], [t('agency'), found.agency], [t('receivedAt'), moment(found.receivedAt)]])),
      el('h2', {}, t('events')), eventList(found.events),
      el('details', {}, el('summary', {}, t('reasons')), reasons(found.clock).filter(Boolean)));
    answer.querySelector('h2').focus();
  } catch (fault) {
    complain(answer, fault);
  }
}

const who = await frame();
if (who.demo?.dossier) form.append(el('p', { class: 'hint' }, t('demoLookup'), ' ', el('code', {}, who.demo.dossier), ' · ', el('code', {}, who.demo.secret)));
form.addEventListener('submit', event => { event.preventDefault(); busy(form, look); });
