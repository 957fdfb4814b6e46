/** Holmshire County Council: CMIS, which wraps every page in one form and prints a label and its value as two boxes. */
const css = `
body{margin:0;font:14px/1.5 Tahoma,Verdana,sans-serif;color:#2b2b2b;background:#eceff1}#header{background:#3b5998;color:#fff;padding:14px 24px}#header a{color:#fff}
.dnnmenu{list-style:none;display:flex;gap:18px;padding:0;margin:8px 0 0}.breadcrumb{font-size:12px;margin-top:6px}
#dnn_ContentPane{max-width:960px;margin:14px auto;background:#fff;border:1px solid #cfd8dc;padding:12px 24px 28px}h1{font-size:22px}fieldset{border:1px solid #cfd8dc;margin:12px 0}legend{font-weight:bold}
.holder{display:flex;gap:14px;border-bottom:1px solid #eee;padding:4px 0}.DNNLabel{flex:0 0 240px;font-weight:bold}.Value{flex:1}#footer{text-align:center;font-size:12px;padding:12px}`

export const council = { name: 'Holmshire County Council', home: 'http://www.holmshire.gov.uk/' }

/** @param {import('../content.mjs').Page} page @param {string} body */
export function dress(page, body) {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${page.heading} - ${council.name}</title>
<meta id="MetaGenerator" name="GENERATOR" content="DotNetNuke " />
<style>${css}</style>
</head>
<body id="Body">
<form method="post" action="Default.aspx" id="Form" enctype="multipart/form-data">
<div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTQ3" /></div>
<div id="header"><a href="${council.home}">${council.name}</a>
<ul class="dnnmenu"><li><a href="/holmshire/Meetings.aspx">Meetings</a></li><li><a href="/holmshire/Decisions.aspx">Decisions</a></li><li><a href="/holmshire/ForwardPlan.aspx">Forward Plan (decisions over &pound;500,000)</a></li></ul>
<div class="breadcrumb">You are here: Decisions &gt; ${page.heading}</div></div>
<div id="dnn_ContentPane">
${body}
</div>
<div id="footer"><span>Copyright 2026 ${council.name}</span> <a href="/holmshire/Terms.aspx">Terms Of Use</a></div>
</form>
</body>
</html>
`
}
