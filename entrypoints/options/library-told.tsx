import { LibraryTold } from '../screens/library-part'
import { openForScreen } from '../screens/use-library-state'

openForScreen()

export default LibraryTold
