import { comparePictures } from './pictures.ts';

comparePictures('clinical');
