export { roles } from './roles.ts';
