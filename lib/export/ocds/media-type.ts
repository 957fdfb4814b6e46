const office = 'application/vnd.openxmlformats-officedocument'

/** By the formats that councils print beside their papers. Source: IANA's register of media types. */
const types = new Map(
  Object.entries({
    pdf: 'application/pdf',
    doc: 'application/msword',
    docx: `${office}.wordprocessingml.document`,
    xls: 'application/vnd.ms-excel',
    xlsx: `${office}.spreadsheetml.sheet`,
    ppt: 'application/vnd.ms-powerpoint',
    pptx: `${office}.presentationml.presentation`,
    rtf: 'application/rtf',
    csv: 'text/csv',
    txt: 'text/plain',
    html: 'text/html',
  }),
)

/** The media type of a paper's format ("pdf"); null where it is none of these. */
export const mediaType = (format: string | null): string | null =>
  types.get(format?.toLowerCase() ?? '') ?? null
