// `?in=phieu-hoi` on a lesson or a check opens its print view. It stands in every page's one script, because a script
// of its own would cost each lesson a request.
if (new URLSearchParams(location.search).get('in') === 'phieu-hoi') {
  const worksheet = document.querySelector<HTMLAnchorElement>('a[href$="/phieu-hoi/"]');
  if (worksheet) location.replace(worksheet.href);
}
