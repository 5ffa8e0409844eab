import { comparePictures } from './pictures.ts';

comparePictures('right-to-left');
