/** Long enough for a browser to have taken the file over; the address is only memory until then. */
const takenOver = 60_000

/**
 * Hands a file to the person as a download, from an extension page. Needs no `downloads` permission.
 *
 * @param name file name as it is proposed to the person
 */
export function download(name: string, file: Blob): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), takenOver)
}
