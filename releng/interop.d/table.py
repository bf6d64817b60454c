#!/usr/bin/env python3
"""Whether LibreOffice reads an exported table as it was written: table.py EXPORTED.csv CONVERTED.fods

The second file is made of the first with
  soffice --headless --infilter='CSV:44,34,76,1,,0,false,true' --convert-to fods EXPORTED.csv
No cell may have become a formula, and each must show what stands in the table, kinds of line ends and dates aside; where the sheet takes
it for a number, it must be that number.
"""
import csv
import sys
import xml.etree.ElementTree as ET

csv.field_size_limit(10**9)
TABLE = '{urn:oasis:names:tc:opendocument:xmlns:table:1.0}'
OFFICE = '{urn:oasis:names:tc:opendocument:xmlns:office:1.0}'
TEXT = '{urn:oasis:names:tc:opendocument:xmlns:text:1.0}'
MOST_COLUMNS = 64


def shown(paragraph):
    words = paragraph.text or ''
    for child in paragraph:
        if child.tag == TEXT + 's':
            words += ' ' * int(child.get(TEXT + 'c', '1'))
        elif child.tag == TEXT + 'tab':
            words += '\t'
        elif child.tag == TEXT + 'line-break':
            words += '\n'
        else:
            words += shown(child)
        words += child.tail or ''
    return words


def read(file):
    for row in ET.parse(file).iter(TABLE + 'table-row'):
        cells = []
        for cell in row.findall(TABLE + 'table-cell'):
            words = '\n'.join(shown(each) for each in cell.findall(TEXT + 'p'))
            times = min(int(cell.get(TABLE + 'number-columns-repeated', '1')), MOST_COLUMNS)
            cells += [(words, cell.get(OFFICE + 'value-type'), cell.get(TABLE + 'formula'), cell.get(OFFICE + 'value'))] * times
        yield cells


def on_one_line(words):
    return words.replace('\r', '').replace('\n', '')


def is_same_number(written, value):
    digits = written.replace(',', '').replace(' ', '').replace('\u00a0', '')
    try:
        number = float(digits.rstrip('%'))
    except ValueError:
        return False
    return abs(number / (100 if digits.endswith('%') else 1) - float(value)) < 1e-9 * max(1, abs(number))


def main(exported, converted):
    with open(exported, encoding='utf-8-sig', newline='') as file:
        rows = list(csv.reader(file))
    sheet = list(read(converted))
    faults = []
    for at, row in enumerate(rows):
        for column, written in enumerate(row):
            cells = sheet[at] if at < len(sheet) else []
            words, kind, formula, value = cells[column] if column < len(cells) else ('', None, None, None)
            if formula:
                faults.append(f'row {at}, {rows[0][column]}: a formula: {formula[:80]}')
            elif value and is_same_number(written, value):
                continue
            elif kind != 'date' and on_one_line(words) != on_one_line(written):
                faults.append(f'row {at}, {rows[0][column]}: {written[:60]!r} is shown as {words[:60]!r}')
    for fault in faults[:20]:
        print(fault, file=sys.stderr)
    print(f'{len(rows)} rows, {sum(map(len, rows))} cells, {len(faults)} faults')
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:3]))
