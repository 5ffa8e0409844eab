import { initAll } from 'nhsuk-frontend';
import 'nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css';

initAll();
