/** CMIS is a DotNetNuke module; its wrapper and its label pairs are what its sites share. */
export const select = {
  wrapper: '.CMIS_ModuleWrapper, [class*="ModCMIS"]',
  pair: '.holder',
  label: '[class*="DNNLabel" i], label',
  value: '[class~="Value"]',
  legend: 'fieldset > legend',
  paper: 'a.TitleLink',
  fileSize: '.FileSize',
  item: '.AgendaItem, li[class*="AgendaItem"], tr[class*="AgendaItem"]',
  itemNumber: '[class*="AgendaItemNumber"]',
  itemTitle: '[class*="AgendaItemText"], [class*="AgendaItemTitle"]',
} as const
