import { button, element } from '../dom.ts';
import styles from '../../styles/notice.css?inline';
import { adoptStyles } from '../adopt-styles.ts';
import { fetchJson } from '../fetch-json.ts';
import { updatePath, withBase } from '../../edition/urls.ts';
import { pageLang } from '../page-language.ts';
import { ASK_TO_ACTIVATE } from './update-messages.ts';
import type { UpdateMessages } from './update-messages.ts';

const ID = 'newer-text';

/**
 * Says below the text that a newer one is available, without moving the focus or the page.
 * @throws {Error} if the messages cannot be loaded
 */
export async function showNotice(waiting: ServiceWorker): Promise<void> {
  const address = withBase(updatePath(pageLang()), import.meta.env.BASE_URL);
  const { text, load, later } = (await fetchJson(address)) as UpdateMessages;
  adoptStyles(styles);
  document.getElementById(ID)?.remove();
  const status = element('p', { role: 'status' });
  const notice = element('aside', { id: ID, class: 'note no-print' }, status);
  document.body.append(notice);
  notice.append(
    button(load, () => {
      waiting.postMessage(ASK_TO_ACTIVATE);
    }),
    button(later, () => {
      notice.remove();
    }),
  );
  // Screen readers announce a live region only when it changes after it was added.
  setTimeout(() => {
    status.textContent = text;
  }, 100);
}
