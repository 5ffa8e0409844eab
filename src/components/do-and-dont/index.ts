export { DoAndDont, type DoAndDontProps } from './DoAndDont.tsx';
