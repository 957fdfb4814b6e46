/** Cyngor Sir Aberllyn / Aberllyn County Council: bilingual, slate and sea green, with a language switch above everything. */
const css = `
*{box-sizing:border-box}body{margin:0;font:17px/1.55 Georgia,"Times New Roman",serif;color:#202a30;background:#fbfaf7}
a{color:#125a63}.bar{background:#24343d;color:#fff}.bar div,.wrap{max-width:980px;margin:0 auto;padding:10px 20px}.bar a{color:#fff}.bar .lang{float:right;font-size:14px}
.bar strong{font-size:21px;letter-spacing:.01em}nav ul{list-style:none;display:flex;gap:22px;padding:0;margin:6px 0 0;font-size:15px;flex-wrap:wrap}
.crumb{font-size:14px;color:#556}.mgMainTitleTxt{font-size:30px;font-weight:400;color:#125a63;margin:12px 0 2px}.mgSubTitleTxt{font-size:22px;margin:4px 0 14px}.mgSubSubTitleTxt{font-size:18px;margin:24px 0 6px}
 .MsoNormal{margin:0}.mgLabel{font-weight:700}.mgActionList{list-style:none;padding:0}.mgFileSize{color:#667;font-size:14px}.mgHide{display:none}
.low{border-top:6px double #125a63;margin-top:40px;padding:14px 0 40px;font-size:14px;color:#445}`

export const council = { name: 'Aberllyn County Council', home: 'http://www.aberllyn.gov.wales/' }

/** @param {import('../content.mjs').Page} page @param {string} body */
export function dress(page, body) {
  const welsh = page.lang === 'cy'
  const name = welsh ? 'Cyngor Sir Aberllyn' : council.name
  const menu = welsh
    ? ['Cyfarfodydd', 'Penderfyniadau', 'Cynghorwyr']
    : ['Meetings', 'Decisions', 'Councillors']
  return `<!DOCTYPE html>
<html lang="${page.lang}">
<head>
<meta charset="utf-8">
<title>${page.heading} - ${page.title} | ${name}</title>
<style>${css}</style>
</head>
<body>
<header class="bar"><div><span class="lang"><a href="?LLL=${welsh ? 0 : 1}">${welsh ? 'English' : 'Cymraeg'}</a></span><strong>${name}</strong>
<nav><ul><li><a href="mgListCommittees.aspx">${menu[0]}</a></li><li><a href="mgDelegatedDecisions.aspx">${menu[1]}</a></li><li><a href="mgMemberIndex.aspx">${menu[2]}</a></li></ul></nav></div></header>
<div class="wrap"><p class="crumb"><a href="/">${welsh ? 'Hafan' : 'Home'}</a> &gt; ${page.heading}</p>
${body}
<div class="low"><p>${welsh ? 'Cyngor Sir Aberllyn, Neuadd y Sir, Aberllyn. Treth y cyngor band D 2026/27: £1,702.18.' : 'Aberllyn County Council, County Hall, Aberllyn. Council tax band D 2026/27: £1,702.18.'}</p></div></div>
</body>
</html>
`
}
