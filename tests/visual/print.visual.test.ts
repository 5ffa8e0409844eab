import { comparePictures } from './pictures.ts';

comparePictures('print');
