import { mount } from 'svelte';
import { serviceMap } from '$lib/ui/map/service-map';
import MapGallery from './MapGallery.svelte';

mount(MapGallery, { target: document.body, props: { map: serviceMap() } });
