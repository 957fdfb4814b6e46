import { askedSystems } from '../../lib/extract/registry.asked'
import { readThisPage as readWith, type SentReading } from './in-page'

/** The same for a page that a person asks for: every system, and the one that takes any page. */
export const readThisPage = (): SentReading => readWith(askedSystems)
