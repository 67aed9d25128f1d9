// A dossier's clock in words, for citizens and officers alike.
import { el, facts } from './dom.js';
import { due, moment, t } from './words.js';

const tones = { processing: 'soft', done: 'good', returned: 'good', refused: 'soft', stopped: 'soft', closedAutomatically: 'soft' };

export const stateTag = (state, isLate) => [
  el('span', { class: 'tag ' + (tones[state] ?? 'warn') }, t('state_' + state)), ' ',
  isLate === true && el('span', { class: 'tag bad' }, t(['done', 'returned', 'refused', 'stopped'].includes(state) ? 'wasLate' : 'overdue')),
];

export const remaining = left => left === null || left === undefined ? null : left === 0 ? t('lastDay') : left > 0 ? t('daysLeft', left) : t('daysOver', -left);

export const clockFacts = (clock, more = []) => facts([
  [t('state'), el('span', {}, stateTag(clock.state, clock.isLate).filter(Boolean))],
  ...more,
  [t('due'), clock.due ? due(clock.due) : clock.noDue],
  [t('dueIfResumedNow'), due(clock.dueIfResumedNow)],
  [t('promised'), due(clock.promised)],
  [t('remaining'), remaining(clock.left)],
  [t('closesAt'), due(clock.closesAt)],
  [t('latestSupplementRequest'), clock.state === 'processing' ? due(clock.latestSupplementRequest) : null],
  [t('latestApology'), clock.state === 'processing' ? due(clock.latestApology) : null],
]);

export const reasons = clock => [
  el('ol', { class: 'steps' }, clock.steps.map(step => el('li', {}, step.text, el('span', { class: 'law' }, step.legalBasis)))),
  clock.otherReadings.length > 0 && el('div', { class: 'notice warn' }, el('p', {}, el('strong', {}, t('otherReadings'))), clock.otherReadings.map(text => el('p', {}, text))),
  el('p', { class: 'soft small' }, t('dataVersion', clock.dataVersion)),
];

// What is still to be checked is said in another tone than a violation: its article has not been read.
export const violations = clock => clock.violations.map(item => el('div', { class: item.toBeChecked ? 'notice warn to-check' : 'notice bad violation' },
  el('p', {}, item.text), item.gained ? el('p', {}, t('gained', item.gained)) : null, el('p', { class: 'law' }, item.legalSource)));

const entry = (events, id) => events.filter(item => item.id === id).map(item => `${t('event_' + item.type)}, ${moment(item.at)}`)[0] ?? id;

export const eventList = events => el('ol', { class: 'events' }, events.map(item => el('li', {},
  el('strong', {}, t('event_' + item.type)), ' ', el('span', { class: 'soft' }, moment(item.at)),
  item.recordedAt && item.recordedAt.slice(0, 16) !== item.at.slice(0, 16) && el('span', { class: 'soft small' }, ' · ', t('recordedAt', moment(item.recordedAt))),
  Object.entries(item.details).map(([name, text]) => el('p', { class: 'small' }, `${t('detail_' + name)}: ${name === 'channel' ? t('channel_' + text) : name === 'promised' ? due(text) : name === 'of' ? entry(events, text) : text}`)))));
