// The citizen's question: received when, which procedure, due when and why.
import { busy, byId, el, show } from './dom.js';
import { request } from './api.js';
import { procedureCombo } from './combo.js';
import { complain, frame, parameter } from './shell.js';
import { due, moment, t } from './words.js';

const form = byId('ask');
const answer = byId('answer');
let procedure = parameter('procedure');

function alternative(item, many) {
  const when = item.dueDate && item.dueDate + (item.dueTime ? 'T' + item.dueTime : '');
  return el('section', { class: 'card alternative' },
    many && el('h3', {}, t('alternative', item.number)),
    el('p', {}, `${t('time')}: ${item.time}`),
    item.case && el('p', {}, `${t('case')}: ${item.case}`),
    when ? el('p', { class: 'due' }, t('dueAt', due(when))) : el('p', { class: 'due' }, item.noDue),
    item.certainty === 'projected' && el('div', { class: 'notice warn' }, el('p', {}, t('projected'))),
    item.otherReadings.length > 0 && el('div', { class: 'notice warn' }, el('p', {}, el('strong', {}, t('otherReadings'))),
      item.otherReadings.map(reading => el('p', {}, `${due(reading.dueDate + (reading.dueTime ? 'T' + reading.dueTime : ''))}: ${reading.text}`))),
    item.timeline && el('div', { class: 'picture', tabindex: '0', role: 'group', 'aria-label': t('timeline') },
      el('img', { src: item.timeline, alt: t('timelineAlt', due(when)), width: 728, height: 300 })),
    el('details', { open: !many }, el('summary', {}, t('why')),
      el('ol', { class: 'steps' }, item.steps.map(step => el('li', {}, step.text, el('span', { class: 'law' }, step.legalBasis))))));
}

/** The answer, also on the page of an officer who receives a dossier. */
export function answerOf(view) {
  const many = view.alternatives.length > 1;
  return [
    el('h2', { tabindex: '-1' }, view.procedureName),
    el('p', { class: 'soft' }, `${t('procedureCode')}: ${view.procedure} · ${t('receivedComplete')}: ${moment(view.received)}`),
    many && el('div', { class: 'notice' + (view.agreed ? '' : ' warn') }, el('p', {}, t(view.agreed ? 'severalAgree' : 'several', view.alternatives.length))),
    view.contradictions.length > 0 && el('div', { class: 'notice warn' }, view.contradictions.map(text => el('p', {}, text))),
    view.noTime && el('div', { class: 'notice warn' }, el('p', {}, view.noTime)),
    view.alternatives.map(item => alternative(item, many)),
    view.doubtful.length > 0 && el('p', { class: 'soft' }, t('doubtful', view.doubtful.join('; '))),
    el('p', { class: 'soft small' }, t('dataVersion', view.dataVersion)),
  ].flat();
}

async function ask() {
  if (!procedure) {
    show(answer, el('div', { class: 'notice bad', role: 'alert' }, el('p', {}, t('chooseProcedure'))));
    byId('procedure').focus();
    return;
  }
  try {
    const received = byId('received').value;
    const view = await request('GET', `/api/deadline?procedure=${encodeURIComponent(procedure)}&received=${encodeURIComponent(received)}`);
    byId('procedure').value = `${view.procedure} ${view.procedureName}`;
    show(answer, ...answerOf(view));
    answer.querySelector('h2').focus();
    history.replaceState(null, '', `?procedure=${encodeURIComponent(procedure)}&received=${encodeURIComponent(received)}`);
  } catch (fault) {
    complain(answer, fault);
  }
}

const who = await frame();
byId('received').value = parameter('received') ?? who.now.slice(0, 16);
procedureCombo(byId('procedure'), hit => { procedure = hit?.code ?? null; });
form.addEventListener('submit', event => { event.preventDefault(); busy(form, ask); });
if (procedure) {
  byId('procedure').value = procedure;
  await ask();
}
