// A dossier's page: what the clock says, what happened, what comes next, papers, letters.
import { byId, el, facts, show } from './dom.js';
import { officerOnly, request } from './api.js';
import { clockFacts, eventList, reasons, violations } from './clock-view.js';
import { eventForm, kindsFor } from './event-form.js';
import { papersForm } from './papers.js';
import { complain, frame, parameter } from './shell.js';
import { moment, t } from './words.js';

const code = parameter('code') ?? '';
const path = '/api/dossiers/' + encodeURIComponent(code);
let who, shown;

function draw(dossier) {
  shown = dossier;
  byId('problem').replaceChildren();
  byId('title').textContent = `${t('titleDossier')} ${dossier.code}`;
  document.title = byId('title').textContent;
  show(byId('summary'),
    ...violations(dossier.clock),
    el('div', { class: 'card' },
      clockFacts(dossier.clock, [[t('procedure'), `${dossier.procedureName} (${dossier.procedure})`], [t('time'), dossier.time], [t('receivedAt'), moment(dossier.events[0].at)]]),
      facts([[t('applicant'), dossier.applicant], [t('address'), dossier.address], [t('contact'), dossier.contact]]),
      el('div', { class: 'actions' },
        ['notice', 'supplement'].map(kind => el('a', { class: 'button second', href: `/letter.html?code=${encodeURIComponent(code)}&kind=${kind}` }, t('letter_' + kind))))));
  show(byId('events'), eventList(dossier.events));
  show(byId('reasons'), ...reasons(dossier.clock));
  byId('enter').hidden = kindsFor(dossier, who).length === 0;
  show(byId('event-form'), eventForm(dossier, who, path, draw, fault => stop(fault)));
}

function stop(fault) {
  complain(byId('problem'), fault);
  if (fault.status === 412) byId('problem').firstChild.append(el('button', { type: 'button', onclick: () => location.reload() }, t('reload')));
}

async function load() {
  try {
    draw(await request('GET', path));
    await papersForm(path, byId('papers'), byId('papers-form'), () => byId('problem'), () => shown);
  } catch (fault) {
    complain(byId('problem'), fault);
  }
}

await officerOnly();
who = await frame();
await load();
