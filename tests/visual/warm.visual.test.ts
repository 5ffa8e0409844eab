import { comparePictures } from './pictures.ts';

comparePictures('warm');
