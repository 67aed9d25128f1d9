// A name of code may break at its parts, before a capital and after a point, and nowhere else.
function breakNames() {
  for (const code of document.querySelectorAll('article td code')) {
    const parts = code.textContent.split(/(?<=[a-z\d])(?=[A-Z])|(?<=[._/=,-])(?=\w)/)
    code.replaceChildren(...parts.flatMap((part, i) => i === 0 ? [part] : [document.createElement('wbr'), part]))
  }
}

// Every page below docs/ is as near to one start page as to the other: its language says which one is its own.
function markLanguage() {
  const navbar = document.getElementById('navbar')
  const folder = location.pathname.includes('/api/') ? '/api/' : `/${document.documentElement.lang}/`
  const mark = () => navbar.querySelectorAll('.nav-link').forEach(link => link.classList.toggle('active', link.pathname.includes(folder)))
  if (navbar) new MutationObserver(mark).observe(navbar, { childList: true, subtree: true })
}

export default {
  start: () => {
    breakNames()
    markLanguage()
  }
}
