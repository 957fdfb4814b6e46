/** Long enough for a browser to have taken the file over; the address is only memory until then. */
const takenOver = 60_000

/**
 * Hands a file to the person as a download, from an extension page. Needs no `downloads` permission.
 *
 * @param name file name as it is proposed to the person
 * @param type media type without charset: the text is UTF-8
 */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), takenOver)
}
