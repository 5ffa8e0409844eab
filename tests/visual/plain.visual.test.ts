import { comparePictures } from './pictures.ts';

comparePictures('plain');
