export { fill } from '../bench-export/fill'
