import '../../../src/styles.css';
import './page.css';
import { hydrateRoot } from 'react-dom/client';
import { GuidePage, type Variant } from './GuidePage.tsx';

const { variant } = document.documentElement.dataset;
const root = document.getElementById('root') as HTMLElement;
hydrateRoot(root, <GuidePage variant={variant as Variant} />);
