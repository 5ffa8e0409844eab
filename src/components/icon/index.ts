export { Icon } from './Icon.tsx';
export { approvalIcons, candidacyIcons, chevron, severityIcons } from './icons.ts';
