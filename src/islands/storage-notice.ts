import { storage as words } from 'virtual:strings/vi';
import type { RecordStore } from '#domain/completion/record-store.ts';
import { routes } from '#domain/course/routes.ts';
import { fillIn } from '#domain/text/fill-in.ts';

/** Says before a part of the page, once a page, that the device keeps nothing or has lost something. */
export function showStorageNotice(part: HTMLElement, { isPersistent, loss }: RecordStore): void {
  const id = 'storage-notice';
  if ((isPersistent && !loss) || document.getElementById(id)) return;
  if (!isPersistent) document.documentElement.dataset['storage'] = 'blocked';
  const notice = document.createElement('div');
  notice.id = id;
  notice.className = 'message warning no-print';
  notice.setAttribute('role', 'alert');
  const [title, text] =
    isPersistent && loss ? [words.lost, fillIn(words.lostText, { ...loss })] : [words.blocked, words.blockedText];
  const heading = document.createElement('h2');
  heading.textContent = title;
  const paragraph = document.createElement('p');
  const link = document.createElement('a');
  link.href = `${import.meta.env.BASE_URL}${routes.record}`;
  link.textContent = words.toRecord;
  paragraph.append(`${text} `, link);
  notice.append(heading, paragraph);
  part.before(notice);
}
