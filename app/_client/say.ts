/** Name of the event by which the live region is asked to say something. */
export const sayEvent = 'ringside:say';

/** Has the one live region of the page say a sentence. */
export function say(words: string): void {
  window.dispatchEvent(new CustomEvent(sayEvent, { detail: words }));
}
