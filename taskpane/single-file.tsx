import { mount } from './mount.tsx'
import './styles/first.ts'

/*
 * Entry point of the one file that works without a server. A page from `file://` can load neither modules nor workers,
 * so the worker's program lies in the page as text.
 */

const program = document.getElementById('desk-worker')?.textContent ?? ''
const address = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }))

mount(() => new Worker(address))
