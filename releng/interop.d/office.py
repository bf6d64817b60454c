"""Reads documents with LibreOffice, as an independent reader: all tracked changes accepted, then all rejected, each as plain text.

office.py FOLDER: for every X.docx or X.odt in it, X.accepted.txt and X.rejected.txt. One process of LibreOffice reads them all.
A line is a paragraph; what stands in text boxes comes behind the body, then footnotes, then endnotes.
"""
import os
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ET

import uno
from com.sun.star.beans import PropertyValue

TEXT = '{urn:oasis:names:tc:opendocument:xmlns:text:1.0}'
DRAW = '{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}'
OFFICE = '{urn:oasis:names:tc:opendocument:xmlns:office:1.0}'
STYLE = '{urn:oasis:names:tc:opendocument:xmlns:style:1.0}'


class Lines:
    """The text of a flat OpenDocument file."""

    def __init__(self, root):
        self.body, self.boxes, self.notes = [], [], {'footnote': [], 'endnote': []}
        self.hidden = {style.get(STYLE + 'name') for style in root.iter(STYLE + 'style')
                       if any(props.get(TEXT + 'display') == 'none' for props in style.iter(STYLE + 'text-properties'))}
        self.blocks(root.find('.//' + OFFICE + 'text'), self.body)

    def blocks(self, element, lines):
        for child in element:
            if child.tag in (TEXT + 'p', TEXT + 'h'):
                line = []
                self.inline(child, line)
                lines.extend(''.join(line).split('\n'))
            elif child.tag in (TEXT + 'tracked-changes', TEXT + 'sequence-decls', OFFICE + 'forms', TEXT + 'table-of-content-source'):
                pass
            elif child.tag.startswith(DRAW):
                self.frame(child)
            else:
                self.blocks(child, lines)

    def frame(self, element):
        lines = []
        self.blocks(element, lines)
        self.boxes.extend(lines)

    def inline(self, element, line):
        line.append(element.text or '')
        for child in element:
            tag = child.tag
            if tag == TEXT + 's':
                line.append(' ' * int(child.get(TEXT + 'c', '1')))
            elif tag == TEXT + 'tab':
                line.append('\t')
            elif tag == TEXT + 'line-break':
                line.append('\n')
            elif tag == TEXT + 'note':
                lines = []
                self.blocks(child.find(TEXT + 'note-body'), lines)
                self.notes[child.get(TEXT + 'note-class')].extend(lines)
            elif tag.startswith(DRAW):
                self.frame(child)
            elif tag in (OFFICE + 'annotation', TEXT + 'ruby-text') or child.get(TEXT + 'style-name') in self.hidden:
                pass
            else:
                self.inline(child, line)
            line.append(child.tail or '')

    def text(self):
        return '\n'.join(self.body + self.boxes + self.notes['footnote'] + self.notes['endnote'])


def value(name, content):
    return PropertyValue(Name=name, Value=content)


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver', local)
    for _ in range(600):
        try:
            return resolver.resolve('uno:pipe,name=%s;urp;StarOffice.ComponentContext' % pipe)
        except Exception:
            time.sleep(0.1)
    raise SystemExit('LibreOffice does not answer')


def read(desktop, dispatcher, path, command, to):
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), '_blank', 0, (value('Hidden', True),))
    if document is None:
        raise SystemExit(path + ': LibreOffice does not open it')
    try:
        dispatcher.executeDispatch(document.CurrentController.Frame, '.uno:' + command, '', 0, ())
        flat = to + '.fodt'
        document.storeToURL(uno.systemPathToFileUrl(flat), (value('FilterName', 'OpenDocument Text Flat XML'),))
        with open(to, 'w', encoding='utf-8', newline='') as out:
            out.write(Lines(ET.parse(flat).getroot()).text())
        if 'KEEP' not in os.environ:
            os.remove(flat)
    finally:
        document.close(True)


def main(folder):
    pipe = 'tickmark%d' % os.getpid()
    with tempfile.TemporaryDirectory() as profile:
        office = subprocess.Popen(['soffice', '--headless', '--norestore', '--nologo', '--nodefault', '-env:UserInstallation=file://' + profile,
                                   '--accept=pipe,name=%s;urp;' % pipe], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            context = connect(pipe)
            create = context.ServiceManager.createInstanceWithContext
            desktop = create('com.sun.star.frame.Desktop', context)
            dispatcher = create('com.sun.star.frame.DispatchHelper', context)
            for name in sorted(os.listdir(folder)):
                stem, ending = os.path.splitext(name)
                if ending not in ('.docx', '.odt'):
                    continue
                path = os.path.join(folder, name)
                read(desktop, dispatcher, path, 'AcceptAllTrackedChanges', os.path.join(folder, stem + '.accepted.txt'))
                read(desktop, dispatcher, path, 'RejectAllTrackedChanges', os.path.join(folder, stem + '.rejected.txt'))
            try:
                desktop.terminate()
            except Exception:
                pass
        finally:
            office.terminate()
            office.wait()


if __name__ == '__main__':
    main(os.path.abspath(sys.argv[1]))
