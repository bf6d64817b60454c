package org.tickmark.cli.check;

import static org.tickmark.cli.terminal.Messages.text;
import static org.tickmark.cli.terminal.PlainLines.cut;

import java.util.List;

import org.tickmark.cli.terminal.PlainLines;

/** A line for people for each finding: file, place, the rule that it breaks, words and why. Editors and code hosts jump to such lines. */
final class CheckText implements CheckReport {
	private static final int WORDS_WIDTH = 60;

	private final PlainLines out;

	CheckText(PlainLines out) {
		this.out = out;
	}

	@Override
	public void looked(Verdict.Looked verdict, List<Objection> loud, int quiet) {
		for (Objection each : loud) {
			String place = each.hasPlace() ? verdict.id() + ":" + each.line() + ":" + each.column() : verdict.id();
			out.line(each.words().isEmpty() ? text("check.ofDraft", place, each.rule(), each.why())
					: text("check.finding", place, each.rule(), cut(each.words(), WORDS_WIDTH), each.why()));
		}
	}

	@Override
	public void failed(Verdict.NotRead verdict) { }

	@Override
	public void end(Tally tally) {
		String known = tally.quiet() > 0 ? text("check.quiet", tally.quiet()) : "";
		out.line(tally.failing() == 0 ? text("check.pass", tally.documents(), known)
				: text("check.fail", tally.failing(), tally.documents(), tally.loud(), known));
	}
}
