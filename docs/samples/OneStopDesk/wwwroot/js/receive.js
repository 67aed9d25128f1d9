// A reception. The key of the form stays the same until it is carried out: a second click or a repeated request receives nothing twice.
import { busy, byId, el, show } from './dom.js';
import { formKey, officerOnly, request } from './api.js';
import { clockFacts } from './clock-view.js';
import { procedureCombo } from './combo.js';
import { complain, frame } from './shell.js';
import { due, t } from './words.js';

const form = byId('receive');
const answer = byId('answer');
let procedure = null;
let key = formKey();

async function choose(hit) {
  procedure = hit;
  const times = byId('times');
  times.hidden = true;
  if (!hit) return;
  let view;
  try {
    view = await request('GET', `/api/deadline?procedure=${encodeURIComponent(hit.code)}&received=${encodeURIComponent(byId('received').value)}`);
  } catch (fault) {
    complain(answer, fault);
    return;
  }
  if (procedure !== hit) return; // another procedure was chosen meanwhile
  show(times, el('legend', {}, t('chooseTime')), view.alternatives.map(item => el('label', { class: 'check' },
    el('input', { type: 'radio', name: 'option', value: item.number, checked: view.alternatives.length === 1 }),
    el('span', {}, `${item.time}${item.case ? ` – ${item.case}` : ''} (${item.dueDate ? t('dueAt', due(item.dueDate + (item.dueTime ? 'T' + item.dueTime : ''))) : item.noDue})`))));
  times.hidden = view.alternatives.length === 0;
}

function slip(received, applicant) {
  show(answer, el('section', { class: 'slip', tabindex: '-1' },
    el('h2', {}, t('slip')),
    el('p', {}, `${t('code')}: `, el('strong', { id: 'new-code' }, received.code)),
    el('p', {}, `${t('secret')}: `, el('span', { class: 'secret', id: 'new-secret' }, received.secret)),
    el('p', { class: 'small' }, t('secretOnce')),
    clockFacts(received.clock, [[t('applicant'), applicant], [t('procedure'), procedure.name]]),
    el('div', { class: 'actions' },
      el('a', { class: 'button', href: '/dossier.html?code=' + encodeURIComponent(received.code) }, t('openDossier')),
      el('button', { type: 'button', class: 'second', onclick: () => print() }, t('print')))));
  answer.querySelector('.slip').focus();
}

async function receive() {
  if (!procedure) {
    show(answer, el('div', { class: 'notice bad', role: 'alert' }, el('p', {}, t('chooseProcedure'))));
    return;
  }
  const option = form.querySelector('input[name=option]:checked');
  const body = {
    procedure: procedure.code, option: option ? Number(option.value) : null, applicant: byId('applicant').value, address: byId('address').value,
    contact: byId('contact').value, isOnline: byId('online').checked, isComplete: byId('complete').checked,
    receivedAt: byId('received').value === who.now.slice(0, 16) ? null : byId('received').value, // left as it was: now, to the second
  };
  try {
    slip(await request('POST', '/api/dossiers', { body, key }), body.applicant);
    form.hidden = true;
    key = formKey();
  } catch (fault) {
    complain(answer, fault);
    if (fault.status === 422) key = formKey();
  }
}

await officerOnly();
const who = await frame();
byId('received').value = who.now.slice(0, 16);
byId('received').max = who.now.slice(0, 16);
procedureCombo(byId('procedure'), choose);
form.addEventListener('input', () => { key = formKey(); }); // another content is another form
form.addEventListener('submit', event => { event.preventDefault(); busy(form, receive); });
