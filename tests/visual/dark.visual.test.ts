import { comparePictures } from './pictures.ts';

comparePictures('dark');
