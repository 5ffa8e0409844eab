/** What a page can style with `::part()`, and what it is in the HTML. */
const PARTS: Readonly<Record<string, string>> = {
  heading: 'h1,h2,h3,h4,h5,h6',
  crisis: '.ek-crisis',
  action: '.ek-crisis__action,.ek-callout__call',
  table: 'table',
  question: '.ek-faq__question',
  answer: '.ek-faq__answer',
  callout: '.ek-callout',
  control: 'button,input,select',
};

/** Names the parts of a widget. */
export function nameParts(widget: Element): void {
  widget.part.add('widget');
  for (const name in PARTS) {
    for (const element of widget.querySelectorAll(PARTS[name] as string)) element.part.add(name);
  }
}
