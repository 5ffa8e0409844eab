import { comparePictures } from './pictures.ts';

comparePictures('light');
