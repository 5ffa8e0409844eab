/** What React can write; for anything else it throws, and takes the component with it. */
const isWritable = ([name, value]: [string, unknown]): boolean =>
  name === 'style'
    ? typeof value === 'object'
    : typeof value !== 'object' && typeof value !== 'symbol';

/** The attributes that an element can have, whatever was given. */
export const asAttributes = <Props extends object>(props: Props): Props =>
  Object.fromEntries(Object.entries(props).filter(isWritable)) as Props;
