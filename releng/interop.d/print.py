#!/usr/bin/env python3
"""Whether other programs read a galley as it was written: print.py GALLEY.html GALLEY.pdf [PAGE.html…]

Poppler has to find the words of the page in the PDF, all fonts in it, tags, and something on each page. Chromium has to show the pages
without asking anybody for anything: its proxy counts. That it counts is tried first, with a page that does ask.
"""
import html.parser
import os
import re
import socket
import subprocess
import sys
import tempfile
import threading

BROWSERS = ('chromium', 'chromium-browser', 'google-chrome')


class Words(html.parser.HTMLParser):
    """What a reader reads of a page."""
    def __init__(self):
        super().__init__()
        self.text, self.hidden = [], 0

    def handle_starttag(self, tag, attributes):
        self.hidden += tag in ('style', 'title', 'script')

    def handle_endtag(self, tag):
        self.hidden -= tag in ('style', 'title', 'script')

    def handle_data(self, data):
        if not self.hidden:
            self.text.append(data)


class Proxy(threading.Thread):
    """Counts who comes, and sends everybody away."""
    def __init__(self):
        super().__init__(daemon=True)
        self.socket = socket.create_server(('127.0.0.1', 0))
        self.asked = []

    def run(self):
        while True:
            caller, _ = self.socket.accept()
            with caller:
                caller.settimeout(2)
                try:
                    self.asked.append(caller.recv(4096).split(b'\r\n')[0].decode('latin-1'))
                except OSError:
                    self.asked.append('?')


def run(*command):
    return subprocess.run(command, check=True, capture_output=True).stdout.decode('utf-8', 'replace')


def words(text):
    return re.findall(r'\w{3,}', text)


def requests(browser, page, folder):
    proxy = Proxy()
    proxy.start()
    port = proxy.socket.getsockname()[1]
    shot = os.path.join(folder, 'shot.png')
    subprocess.run([browser, '--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update',
                    '--disable-sync', '--no-first-run', '--disable-default-apps', f'--user-data-dir={folder}/profile',
                    f'--proxy-server=127.0.0.1:{port}', '--proxy-bypass-list=<-loopback>', '--virtual-time-budget=3000',
                    f'--screenshot={shot}', 'file://' + os.path.abspath(page)], capture_output=True, timeout=120, check=False)
    # what the browser asks for its own maker is not the page's doing
    asked = [line for line in proxy.asked if not re.search(r'google|gvt1|chrome', line)]
    return len(asked) if os.path.exists(shot) else -1


def check_pdf(page, pdf, folder, faults):
    reader = Words()
    reader.feed(open(page, encoding='utf-8').read())
    there = re.sub(r'\s+', '', run('pdftotext', '-layout', pdf, '-'))
    wanted = words(' '.join(reader.text))
    missing = [word for word in wanted if word not in there]
    if missing:
        faults.append(f'{len(missing)} of {len(wanted)} words are not in the PDF: {missing[:10]}')
    fonts = run('pdffonts', pdf).splitlines()[2:]
    if not fonts or any(' yes ' not in line[50:] for line in fonts):
        faults.append('a font is not in the PDF')
    if 'Tagged:          yes' not in run('pdfinfo', pdf):
        faults.append('the PDF has no tags')
    tags = set(re.findall(r'^ *(\w+)', run('pdfinfo', '-struct', pdf), re.MULTILINE))
    if not {'H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD'} <= tags:
        faults.append(f'headings, paragraphs or tables are not told as such in the PDF, only {sorted(tags)}')
    run('pdftoppm', '-r', '30', '-gray', pdf, os.path.join(folder, 'page'))
    pages = sorted(name for name in os.listdir(folder) if name.endswith('.pgm'))
    for name in pages:
        with open(os.path.join(folder, name), 'rb') as picture:
            dots = picture.read()[20:]
        if min(dots) > 100:
            faults.append(f'{name} is blank')
    return len(wanted), len(pages)


def main(page, pdf, *others):
    browser = next((name for name in BROWSERS if subprocess.run(['which', name], capture_output=True, check=False).returncode == 0), None)
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        count, pages = check_pdf(page, pdf, folder, faults)
        print(f'{count} words of the page looked for on {pages} pages of the PDF')
        if not browser:
            sys.exit('no Chromium')
        asking = os.path.join(folder, 'asking.html')
        with open(asking, 'w', encoding='utf-8') as file:
            file.write('<img src="http://pictures.invalid/a.png">')
        if requests(browser, asking, folder) < 1:
            faults.append('a page that asks was not counted')
        for each in (page, *others):
            asked = requests(browser, each, folder)
            print(f'{os.path.basename(each)}: {asked} requests')
            if asked:
                faults.append(f'{each}: {asked} requests')
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
