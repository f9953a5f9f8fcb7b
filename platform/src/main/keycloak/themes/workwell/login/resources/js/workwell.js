/* Keycloak shows the name typed before in a field for reading only, and gives it no label. */
document.addEventListener('DOMContentLoaded', () => {
  const typed = document.getElementById('kc-attempted-username');
  if (typed) typed.setAttribute('aria-label', 'E-mail address');
});
