import { comparePictures } from './pictures.ts';

comparePictures('forced-colours');
