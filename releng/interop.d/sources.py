"""Writes the texts that other programs make Word files of: sources.py FOLDER.

Every file is of our own and about one thing that such files can hold; X.md goes to pandoc, X.html and X.fodt to LibreOffice.
"""
import os
import sys

MARKDOWN = {
    'plain': 'The ferry left at noon.\n\nIt came back at *six*, with **twelve** boats behind it.\n',
    'headings': '---\ntitle: Fog over the harbour\nsubtitle: Third time this week\nauthor: Ann Other\ndate: 12 March 2024\n---\n\n'
                '# Causes\n\nFog, mostly.\n\n## At night\n\nNo lamps.\n\n### And by day\n\nNo horn.\n',
    'lists': 'Three things:\n\n1. a boat\n2. a lamp\n    a. of brass\n    b. of iron\n        - old\n        - new\n3. a horn\n\nEnd.\n\n- one\n- two\n\n    second paragraph of two\n',
    'tables': 'Before.\n\n| Port | Boats |\n|------|------:|\n| Alvo | 12 |\n| Benda | 7 |\n| Cale | |\n\n: Boats by port\n\nAfter.\n',
    'grid': '+---------+---------+\n| one\\    | two     |\n| more    |         |\n+=========+=========+\n| - a     | x\n    |     |         |\n+---------+---------+\n\nEnd.\n',
    'notes': 'Twelve boats[^1] sank in 1912.[^log] Nobody was hurt.\n\n[^1]: Counted by us.\n\n[^log]: Harbour log, page 3, see <https://example.org/log>.\n',
    'longnotes': 'A boat.[^1]\n\n[^1]: First paragraph.\n\n    Second paragraph of the note.\n',
    'links': 'See [the log](https://example.org/log) and <https://example.org/list>, or [inside](#inside).\n\n# Inside {#inside}\n\nHere.\n',
    'quotes': 'He said:\n\n> It was late.\n>\n> And dark.\n\nThen he left.\n',
    'code': 'Run this:\n\n    tide --now\n    tide --then\n\nand `look`.\n',
    'lines': '| The ferry left\n|   at noon,\n| with fog.\n\nThen\\\nit came back.\n',
    'signs': 'Na\u00efve caf\u00e9s \u2013 \u201cquoted\u201d \u2026 50\u00a0% of \u20ac7, \u00bd mile, CO~2~ and m^2^, \u4e2d\u6587, \U0001F6A2.\n',
    'rtl': '---\ndir: rtl\n---\n\n\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd 12.\n\n\u0645\u0631\u062d\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645.\n',
    'definitions': 'Ferry\n\n:   A boat that goes back and forth.\n\nFog\n\n:   Weather.\n\n:   A reason.\n',
    'changes': 'The ferry [sailed]{.insertion author="Ann" date="2024-03-01T10:00:00Z"} [left]{.deletion author="Ann" date="2024-03-01T10:00:00Z"} at noon.\n\n'
               'One.[]{.paragraph-insertion author="Ann" date="2024-03-01T10:00:00Z"}\n\nTwo.\n',
    'comments': 'The [Sure?]{.comment-start id="0" author="Ann" date="2024-03-02T09:30:00Z"}ferry[]{.comment-end id="0"} left.\n',
    'longer': '\n\n'.join('%sBoat %d left the harbour at %d with %d on board, and nobody had seen fog on day %d.'
                          % ('# ' if i % 25 == 0 else '', i, i % 24, i * 7 % 90, i % 365) for i in range(400)) + '\n',
}

HTML = {
    'page': '<h1>Fog over the harbour</h1><p>It was <b>late</b> and <i>dark</i>.</p><h2>Causes</h2><ul><li>fog<ul><li>thick<li>grey</ul><li>night</ul>'
            '<ol><li>one<li>two</ol><p>See <a href="https://example.org/">the log</a>.</p>',
    'tables': '<p>Before</p><table border=1><tr><th>Port<th>Boats<tr><td>Alvo<td>12<tr><td>Benda<td><table border=1><tr><td>in 1<td>in 2</table></table><p>After</p>',
    'spans': '<table border=1><tr><td colspan=2>wide<td rowspan=2>tall<tr><td>a<td>b</table><p>End</p>',
    'breaks': '<p>One<br>two<br>three</p><hr><p>a&nbsp;b&shy;c &mdash; d</p><pre>tide  --now\n  then</pre><blockquote>He left.</blockquote>',
    'rtl': '<p dir=rtl>\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd</p><p dir=rtl>\u0645\u0631\u062d\u0628\u0627 12</p><p>And back.</p>',
}

HEAD = '''<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles><style:style style:name="Gone" style:family="text"><style:text-properties text:display="none"/></style:style></office:automatic-styles>
<office:body><office:text>'''
TAIL = '</office:text></office:body></office:document>'

FLAT = {
    'notes': '<text:p>Twelve boats<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Counted.</text:p></text:note-body></text:note>'
             ' sank<text:note text:note-class="endnote"><text:note-citation>i</text:note-citation><text:note-body><text:p>Log, page 3.</text:p></text:note-body></text:note>.</text:p>',
    'comment': '<text:p>The <office:annotation office:name="a1"><dc:creator>Ann</dc:creator><dc:date>2024-03-01T10:00:00</dc:date><text:p>Sure?</text:p></office:annotation>ferry'
               '<office:annotation-end office:name="a1"/> left.</text:p>',
    'frame': '<text:p>Before <draw:frame text:anchor-type="as-char" svg:width="4cm" svg:height="2cm"><draw:text-box><text:p>In the box.</text:p><text:p>Second line.</text:p></draw:text-box></draw:frame> after.</text:p><text:p>Next.</text:p>',
    'spaces': '<text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d</text:p><text:p/><text:p>seen <text:span text:style-name="Gone">unseen</text:span> again</text:p>',
    'section': '<text:h text:outline-level="1">Causes</text:h><text:section text:name="s1"><text:p>In a section.</text:p></text:section><text:p>After.</text:p>',
    'bookmarks': '<text:p>See <text:bookmark-start text:name="m"/>the place<text:bookmark-end text:name="m"/> and <text:a xlink:type="simple" xlink:href="https://example.org/x">a link</text:a>.</text:p>',
    'lists': '<text:list><text:list-item><text:p>one</text:p><text:list><text:list-item><text:p>one a</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>two</text:p></text:list-item></text:list><text:p>End.</text:p>',
}


def write(folder, name, text):
    with open(os.path.join(folder, name), 'w', encoding='utf-8') as out:
        out.write(text)


def main(folder):
    os.makedirs(folder, exist_ok=True)
    for name, text in MARKDOWN.items():
        write(folder, 'pandoc-' + name + '.md', text)
    for name, text in HTML.items():
        write(folder, 'page-' + name + '.html', '<!DOCTYPE html><html><head><meta charset="utf-8"><title>x</title></head><body>' + text + '</body></html>')
    for name, text in FLAT.items():
        write(folder, 'office-' + name + '.fodt', HEAD + text + TAIL)


main(sys.argv[1])
