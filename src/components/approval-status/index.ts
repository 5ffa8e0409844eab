export { ApprovalStatus, type ApprovalStatusProps } from './ApprovalStatus.tsx';
export { approvalNodes } from './approvalNodes.tsx';
