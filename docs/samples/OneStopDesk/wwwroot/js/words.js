// Words of the pages in the language chosen. Vietnamese is in the pages themselves; English replaces it.
import vi from './words.vi.js';
import en from './words.en.js';

const all = { vi, en };

export const language = () => localStorage.getItem('language') === 'en' ? 'en' : 'vi';

/** A word; {0} stands for the first of the rest. An unknown word is shown as it is, so that it is seen and mended. */
export const t = (name, ...rest) => rest.reduce((text, value, i) => text.replace(`{${i}}`, () => value), all[language()][name] ?? name);

export function setLanguage(name) {
  localStorage.setItem('language', name);
  location.reload();
}

/** Puts the language into a page. */
export function translatePage() {
  document.documentElement.lang = language();
  document.title = t(document.body.dataset.title);
  for (const element of document.querySelectorAll('[data-t]')) element.textContent = t(element.dataset.t);
  for (const element of document.querySelectorAll('[data-label]')) element.setAttribute('aria-label', t(element.dataset.label));
}

const days = { vi: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'], en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] };

/** A moment or day in ISO, in words: "16:30, thứ Sáu, 28/08/2026". */
export function moment(iso) {
  if (!iso) return null;
  const [day, time] = iso.split('T');
  const [year, month, date] = day.split('-').map(Number);
  const weekday = days[language()][new Date(Date.UTC(year, month - 1, date)).getUTCDay()];
  if (language() === 'en') return `${weekday} ${day}${time ? ` at ${time.slice(0, 5)}` : ''}`;
  const written = `${weekday}, ${String(date).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
  return time ? `${time.slice(0, 5)}, ${written}` : written;
}

/** A due moment: a whole day lasts to its end. */
export const due = iso => !iso ? null : iso.includes('T') ? moment(iso) : t('endOf', moment(iso));

/** Short, for tables: "28/08/2026 16:30". */
export function short(iso) {
  if (!iso) return '';
  const [day, time] = iso.split('T');
  return (language() === 'en' ? day : day.split('-').reverse().join('/')) + (time ? ' ' + time.slice(0, 5) : '');
}
