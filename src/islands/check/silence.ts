/** Stops whatever the page plays, but for one. */
export function silence(except?: HTMLAudioElement): void {
  for (const audio of document.querySelectorAll('audio')) if (audio !== except) audio.pause();
}
