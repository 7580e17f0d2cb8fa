import './dress.ts';
import './gallery.css';
import { render } from 'preact';
import { Gallery } from './Gallery.tsx';

document.documentElement.dataset['theme'] = 'auto';
const app = document.getElementById('app');
if (app) render(<Gallery />, app);
