package org.tickmark.cli;

import java.io.PrintWriter;
import java.util.List;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Wording;

/** A table for people: place, kind, claim, who or when, and why. */
final class TextReport implements Report {
	private static final int CLAIM_WIDTH = 44;
	private static final int WHO_WIDTH = 24;
	private static final String ROW = "%8s  %-7s  %-" + CLAIM_WIDTH + "s  %-" + WHO_WIDTH + "s  %s\n";

	private final Wording wording = new Wording();
	private final PrintWriter out;

	TextReport(PrintWriter out) {
		this.out = out;
	}

	@Override
	public void found(Input.Readable input, List<Claim> claims) {
		String dateline = input.draft().referenceDate().map(Wording::day).orElse("no date known; set it with --dateline");
		out.printf("%s (%s): %d %s to verify\n", input.id(), dateline, claims.size(), claims.size() == 1 ? "item" : "items");
		var places = new LineNumbers(input.file().source());
		for (Claim claim : claims) {
			String text = claim.span().in(input.draft().text());
			out.printf(ROW, places.of(input.draft().source().toSource(claim.span()).start()), claim.kind().word(), cut(text, CLAIM_WIDTH),
					cut(wording.whoOrWhen(claim, input.draft().text()), WHO_WIDTH), wording.whyAndOtherwise(claim));
		}
		out.print('\n');
	}

	@Override
	public void failed(Input.Unreadable input) { }

	/** On one line, and no wider than the column; measured in code points, since terminals show those. */
	static String cut(String text, int width) {
		String line = text.replaceAll("\\s+", " ");
		if (line.codePointCount(0, line.length()) <= width) return line;
		return line.substring(0, line.offsetByCodePoints(0, width - 1)) + "\u2026";
	}
}
