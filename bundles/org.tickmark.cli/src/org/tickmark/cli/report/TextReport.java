package org.tickmark.cli.report;

import static org.tickmark.cli.terminal.Messages.text;
import static org.tickmark.cli.terminal.PlainLines.cut;

import java.util.List;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Wording;
import org.tickmark.cli.input.Input;
import org.tickmark.cli.input.LineNumbers;
import org.tickmark.draft.Draft;
import org.tickmark.cli.terminal.PlainLines;

/** A table for people: place, kind, claim, who or when, and why. Holds what the desk lists, so that there are as many rows as items. */
public final class TextReport implements Report {
	private static final int CLAIM_WIDTH = 44;
	private static final int WHO_WIDTH = 24;
	private static final String ROW = "%8s  %-7s  %-" + CLAIM_WIDTH + "s  %-" + WHO_WIDTH + "s  %s";

	private final Wording wording = new Wording();
	private final PlainLines out;

	public TextReport(PlainLines out) {
		this.out = out;
	}

	@Override
	public void found(Input.Readable input) {
		Draft read = input.reviewed().draft();
		List<Claim> claims = input.reviewed().toVerify();
		String dateline = read.referenceDate().map(Wording::day).orElseGet(() -> text("scan.noDate"));
		out.line(text("scan.found", input.id(), dateline, claims.size()));
		String draft = read.text();
		var places = new LineNumbers(input.file().source());
		for (Claim claim : claims) {
			out.row(ROW, places.of(read.source().toSource(claim.span()).start()), claim.kind().word(),
					cut(claim.span().in(draft), CLAIM_WIDTH), cut(wording.whoOrWhen(claim, draft), WHO_WIDTH),
					wording.whyAndOtherwise(claim));
		}
		out.line("");
	}

	@Override
	public void failed(Input.Unreadable input) { }
}
