export { arrayElement } from './arrayElement.ts';
export { IconArray, type IconArrayProps } from './IconArray.tsx';
