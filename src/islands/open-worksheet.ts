// `?in=phieu-hoi` on a lesson or a check opens its print view.
if (new URLSearchParams(location.search).get('in') === 'phieu-hoi') {
  const worksheet = document.querySelector<HTMLAnchorElement>('a[href$="/phieu-hoi/"]');
  if (worksheet) location.replace(worksheet.href);
}
