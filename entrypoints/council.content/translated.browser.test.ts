import { describe, expect, it } from 'vitest'
import { isTranslated } from './translated'

const page = (root: string, body: string) =>
  isTranslated(
    new DOMParser().parseFromString(`<html ${root}><body>${body}</body></html>`, 'text/html'),
  )
const wrapped =
  '<p><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">La haie</font></font></p>'

describe('a page that the browser translates', () => {
  it.each([
    ['Chrome', 'lang="fr" class="translated-ltr"', wrapped],
    ['to a language from right to left', 'class="js translated-rtl"', ''],
    ['while the root is not named yet', '', wrapped],
    ['Chrome of today', '', wrapped.replaceAll('<font ', '<font dir="auto" ')],
    ['Edge', '', '<p _msttexthash="2041" _msthash="7">La haie</p>'],
    ['Firefox', '', '<p data-moz-translations-id="3">La haie</p>'],
  ])('%s', (_name, root, body) => expect(page(root, body)).toBe(true))

  it.each([
    ['in Welsh', 'lang="cy" class="no-js"', '<p>Y clawdd</p>'],
    ['with a translator to choose', '', '<div id="google_translate_element">Translate</div>'],
    ['that forbids it', 'translate="no" class="notranslate"', ''],
    ['with fonts of its own', '', '<p><font color="red"><font size="2">Hedge</font></font></p>'],
    ['of a class alike', 'class="translated-ltr-ready"', ''],
  ])('is not one %s', (_name, root, body) => expect(page(root, body)).toBe(false))
})
