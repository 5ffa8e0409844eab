export { MechanismNote, type MechanismNoteProps } from './MechanismNote.tsx';
