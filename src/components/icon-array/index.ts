export { IconArray, type IconArrayProps } from './IconArray.tsx';
