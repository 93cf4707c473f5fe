"""The one style sheet of an exported page; colours are those of the window."""

STYLE = """
:root { color-scheme: light dark; --canvas: #FFFFFF; --panel: #FBFBFA; --line: #E7E6E2; --text: #1D1D1B;
  --text2: #56554F; --text3: #65645E; --accent: #2A5CAD; --wash: #EAF0FA; --mild: #FBEFD3; --strong: #F8D9A8;
  --doubt: #8A5300; --doubt-strong: #A83B06; --fault: #B3261E; }
@media (prefers-color-scheme: dark) { :root { --canvas: #1B1C1E; --panel: #18191B; --line: #2C2E31; --text: #E9E7E3;
  --text2: #B4B2AD; --text3: #9B9994; --accent: #8DB4F5; --wash: #1F2A3B; --mild: #3A301C; --strong: #5A3D17;
  --doubt: #E0AE5B; --doubt-strong: #F39A5A; --fault: #F28B82; } }
@media print { :root { --canvas: #FFFFFF; --panel: #FFFFFF; --line: #CCCCCC; --text: #000000; --text2: #333333;
  --text3: #444444; --accent: #1D427F; --wash: #EAF0FA; --mild: #FBEFD3; --strong: #F8D9A8; --doubt: #8A5300;
  --doubt-strong: #A83B06; --fault: #B3261E; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 40px 24px 80px; max-width: 760px; background: var(--canvas); color: var(--text);
  font: 16px/1.6 system-ui, "Segoe UI", "Inter", sans-serif; }
h1 { font-size: 22px; line-height: 1.35; margin: 0 0 4px; }
h2 { font-size: 18px; line-height: 1.5; margin: 40px 0 8px; white-space: pre-wrap; overflow-wrap: anywhere; }
.meta, .fine, summary { color: var(--text3); font-size: 13px; }
.answer { overflow-wrap: anywhere; }
.answer h3, .answer h4 { font-size: 16px; margin: 20px 0 6px; }
.answer p, .answer ul, .answer ol, .answer table { margin: 12px 0; }
.answer li { margin: 4px 0; }
.answer table { border-collapse: collapse; }
/* A cell is never narrower than its longest word. */
.answer th, .answer td { overflow-wrap: break-word; text-align: start; vertical-align: top; padding: 5px 20px 5px 0;
  border-bottom: 1px solid var(--line); }
.answer th { color: var(--text3); font-size: 13px; font-weight: 500; }
.answer .right { text-align: right; }
.answer .center { text-align: center; }
.answer hr { border: 0; border-top: 1px solid var(--line); }
.answer code { font-family: ui-monospace, monospace; font-size: 0.9em; }
.answer mark { color: inherit; background: var(--mild); border-bottom: 1.5px dotted var(--doubt); border-radius: 3px; }
.answer mark.strong { background: var(--strong); border-bottom: 2px dashed var(--doubt-strong); }
table.weighed { border-collapse: collapse; margin: 16px 0 8px; font-size: 14px; overflow-wrap: anywhere; }
.weighed th, .weighed td { padding: 4px 20px 4px 0; text-align: start; vertical-align: top;
  border-bottom: 1px solid var(--line); }
.weighed th { color: var(--text3); font-size: 13px; font-weight: 500; }
.weighed td:nth-child(2), .weighed td:nth-child(3) { white-space: nowrap; }
.weighed td.origin { color: var(--text2); }
a { color: var(--accent); text-decoration: none; }
a.cite { background: var(--wash); border-radius: 3px; }
.fault { color: var(--fault); }
ol.sources { list-style: none; margin: 16px 0 0; padding: 0; }
ol.sources li { border-left: 2px solid var(--line); padding: 2px 0 2px 12px; margin: 10px 0; }
ol.sources li:target { border-color: var(--accent); }
ol.sources b { font-weight: 600; font-size: 14px; overflow-wrap: anywhere; }
ol.sources .fine { margin: 0; overflow-wrap: anywhere; }
blockquote { margin: 4px 0 0; color: var(--text2); font-size: 14px; overflow-wrap: anywhere; }
ol.sources blockquote { white-space: pre-wrap; }
ol.sources em { font-style: normal; background: var(--wash); color: var(--text); }
details { margin: 12px 0; padding-left: 12px; border-left: 1px solid var(--line); }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 12px; background: var(--panel); padding: 12px; }
@media print { body { max-width: none; padding: 0; } h2, li { break-inside: avoid; } }
"""
