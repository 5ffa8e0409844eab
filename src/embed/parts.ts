/** What a page can style with `::part()`: each class of ours by its name without `ek-`. */
export function nameParts(widget: Element): void {
  for (const element of [widget, ...widget.querySelectorAll('[class]')])
    element.part.value = element.classList.value.replaceAll('ek-', '');
}
