import { mount } from 'svelte';
import ChartGallery from './ChartGallery.svelte';

mount(ChartGallery, { target: document.body });
