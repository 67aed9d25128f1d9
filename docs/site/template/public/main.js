// The search knows Vietnamese words as well as English ones.
export default { lunrLanguages: ['en', 'vi'] }
