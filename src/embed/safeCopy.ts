const RUNS = 'script,iframe,frame,object,embed,animate,set';
const LEADS = /^(?:xlink:)?href$|^(?:form)?action$/i;

/** Whether a link leads where the links of a widget may: a page, a phone, a message. */
function isSafe(value: string): boolean {
  try {
    const { protocol } = new URL(value, document.baseURI);
    return /^(?:https?|tel|sms|mailto):$/.test(protocol) || protocol === location.protocol;
  } catch {
    return false;
  }
}

/**
 * A copy in which nothing runs. It is made in a document that is never shown: in that of the page a
 * picture would be asked for, and what it does then be done, a second time.
 */
export function safeCopy(source: HTMLElement): HTMLElement {
  const copy = document.implementation.createHTMLDocument('').importNode(source, true);
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    if (element.matches(RUNS)) element.remove();
    for (const { name, value } of [...element.attributes])
      if (/^on/i.test(name) || (LEADS.test(name) && !isSafe(value))) element.removeAttribute(name);
  }
  return document.adoptNode(copy);
}
