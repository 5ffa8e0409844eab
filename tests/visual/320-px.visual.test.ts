import { comparePictures } from './pictures.ts';

comparePictures('320-px');
