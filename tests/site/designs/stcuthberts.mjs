/** St Cuthberts Metropolitan Borough Council: a framed table of the 2000s, a left menu, and ModernGov in a folder of the main site. */
const css = `
body{margin:0;background:#d9d3c7;font:13px/1.45 Verdana,Geneva,sans-serif;color:#222}a{color:#7a1f2b}
.frame{width:980px;max-width:100%;margin:12px auto;background:#fff;border:1px solid #9d9484;border-collapse:collapse}.frame td{vertical-align:top}
.banner{background:#7a1f2b;color:#fff;padding:16px 20px}.banner a{color:#fff;text-decoration:none;font:italic 24px Georgia,serif}.banner span{float:right;font-size:11px}
.left{width:190px;background:#f3efe7;padding:12px;font-size:12px}.left ul{list-style:none;padding:0}.left li{border-bottom:1px dotted #b9ae9c;padding:4px 0}
#content{padding:12px 22px 28px}.trail{font-size:11px;color:#555}
.mgMainTitleTxt{font:22px Georgia,serif;color:#7a1f2b;margin:10px 0}.mgSubTitleTxt{font:bold 16px Georgia,serif;margin:6px 0 12px}.mgSubSubTitleTxt{font-size:13px;background:#f3efe7;padding:4px 8px;margin:18px 0 8px}
 .MsoNormal{margin:0}.mgLabel,.mgSubItemTitleTxt{font-weight:bold}.mgFileSize{font-size:11px;color:#666}.mgHide{display:none}.mgActionList{padding-left:16px}
.mgItemTable{border-collapse:collapse;width:100%}.mgItemTable td,.mgItemTable th{border:1px solid #cbbfa9;padding:5px 8px}
.low{background:#f3efe7;font-size:11px;padding:10px 20px;border-top:1px solid #cbbfa9}`

export const council = {
  name: 'St Cuthberts Metropolitan Borough Council',
  home: 'http://www.stcuthberts.gov.uk/',
}

/** @param {import('../content.mjs').Page} page @param {string} body */
export function dress(page, body) {
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="en">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>${page.heading} - ${page.title} - ${council.name}</title>
<style type="text/css">${css}</style>
</head>
<body>
<div class="skiplinks"><a href="#content" style="position:absolute;left:-999px">Skip to content</a></div>
<table class="frame" role="presentation"><tr><td colspan="2" class="banner"><span>Council tax helpline: band D &pound;1,874.09</span><a href="${council.home}">${council.name}</a></td></tr>
<tr><td class="left"><p><b>In this section</b></p><ul><li><a href="mgDelegatedDecisions.aspx?bcr=1">Decisions</a></li><li><a href="mgPlansHome.aspx?bcr=1">Forward plan</a></li><li><a href="ieDocHome.aspx?bcr=1">Meetings, agendas and minutes</a></li><li><a href="mgMemberIndex.aspx?bcr=1">Councillors</a></li><li><a href="/news/2026/harbour-lights.aspx">News</a></li></ul></td>
<td id="content"><p class="trail">You are here - <a href="${council.home}">Home</a> &gt; ${page.heading}</p>
<!-- start of ModernGov content -->
${body}
<!-- end of ModernGov content -->
</td></tr>
<tr><td colspan="2" class="low">${council.name}, Town Hall, Abbey Row, St Cuthberts. Spending over &pound;500 is published each month. <a href="/disclaimer">Disclaimer</a> | <a href="/a-z">A to Z</a></td></tr></table>
</body>
</html>
`
}
