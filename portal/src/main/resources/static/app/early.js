// Runs before the page is drawn: the chosen colours, and a mark that scripts work.
(() => {
  const root = document.documentElement;
  root.classList.add('js');
  try {
    const chosen = localStorage.getItem('colours');
    if (chosen === 'light' || chosen === 'dark') root.dataset.colorScheme = chosen;
  } catch {
    // storage is closed: the device's colours stay
  }
})();
