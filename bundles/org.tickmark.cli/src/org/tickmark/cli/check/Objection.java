package org.tickmark.cli.check;

import org.tickmark.cli.input.LineNumbers;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.export.gate.Finding;

/**
 * A finding of the gate as it is printed and kept, without the draft that it is about.
 *
 * @param rule of the gate, as it is written
 * @param item its id; empty for what is no item
 * @param kind of the item; empty for what is no item
 * @param found by which rule, or {@code hand}; empty for what is no item
 * @param line and column in the file, from 1; 0 for what has no place there
 * @param start and end in the file, in UTF-16 code units
 * @param words may be empty
 */
record Objection(String rule, String item, String kind, String found, int line, int column, int start, int end, String words, String why,
		String fingerprint) {
	static Objection of(Finding finding, Draft draft, LineNumbers lines) {
		Span place = finding.place().map(draft.source()::toSource).orElse(new Span(0, 0));
		String[] counted = finding.place().isPresent() ? lines.of(place.start()).split(":") : new String[] {"0", "0"};
		return new Objection(finding.rule().written(), finding.item().map(item -> item.id().toString()).orElse(""),
				finding.item().map(item -> item.kind().word()).orElse(""), finding.item().map(item -> item.ruleId()).orElse(""),
				Integer.parseInt(counted[0]), Integer.parseInt(counted[1]), place.start(), place.end(), finding.words(), finding.why(),
				finding.fingerprint());
	}

	boolean hasPlace() {
		return line > 0;
	}
}
