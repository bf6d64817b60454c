package org.tickmark.ui.proof;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.tickmark.dossier.DifferenceClass;
import org.tickmark.draft.Span;
import org.tickmark.export.proof.PageProof;
import org.tickmark.export.proof.ProofChange;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.SignOffState;
import org.tickmark.ui.messages.Messages;

/**
 * What a page changed, a paragraph each: the words around, what the draft has struck out, what the page has underlined. What turns a fact
 * around is red and has a sign before it. No widget in here.
 *
 * @param runs in text order; they do not overlap
 */
record ProofWords(String text, List<Run> runs) {
	/** What stands before a change that turns a fact around. */
	static final String GRAVE = "\u26A0 ";

	/** How words look. */
	enum Look {
		/** Says what follows. */
		LABEL,
		/** The draft's. */
		GONE,
		/** The page's. */
		NEW
	}

	record Run(Span span, Look look, boolean grave) { }

	ProofWords {
		runs = List.copyOf(runs);
	}

	static ProofWords of(List<ProofChange> changes) {
		var text = new StringBuilder();
		List<Run> runs = new ArrayList<>();
		for (ProofChange change : changes) {
			int start = text.length();
			text.append(change.isGrave() ? GRAVE : "").append(label(change));
			runs.add(new Run(new Span(start, text.length()), Look.LABEL, change.isGrave()));
			text.append('\n').append(change.before()).append(change.before().isEmpty() ? "" : " ");
			add(change.draft(), Look.GONE, change.isGrave(), text, runs);
			if (!change.draft().isEmpty() && !change.page().isEmpty()) text.append(' ');
			add(change.page(), Look.NEW, change.isGrave(), text, runs);
			text.append(change.after().isEmpty() ? "" : " ").append(change.after()).append("\n\n");
		}
		return new ProofWords(text.toString().stripTrailing(), runs);
	}

	private static void add(String words, Look look, boolean grave, StringBuilder text, List<Run> runs) {
		if (words.isEmpty()) return;
		runs.add(new Run(new Span(text.length(), text.length() + words.length()), look, grave));
		text.append(words);
	}

	/** "p. 4: changed, figure". */
	private static String label(ProofChange change) {
		String what = switch (change.sort()) {
			case MISSING -> Messages.text("proof.missing");
			case ADDED -> Messages.text("proof.added");
			case CHANGED -> Messages.text("proof.changed");
		};
		String kind = change.isGrave() ? Messages.text("proof.kind", what, kind(change.kind())) : what;
		return change.where().isEmpty() ? kind : Messages.text("proof.where", change.where(), kind);
	}

	private static String kind(DifferenceClass kind) {
		return switch (kind) {
			case FIGURE -> Messages.text("proof.figure");
			case NAME -> Messages.text("proof.name");
			default -> Messages.text("proof.negation");
		};
	}

	/** What was compared, and what came of it. @param state of the draft's sign-off */
	static String summary(PageProof proof, SignOffState state, HouseStatuses statuses, ZoneId zone) {
		String against = proof.signOff().isEmpty() ? Messages.text("proof.unsigned") : state.inWords(statuses, zone) + ".";
		String came = proof.changes().isEmpty() ? Messages.text("proof.same", proof.words())
				: Messages.text("proof.changes", proof.changes().size(), proof.grave());
		String edges = proof.edges().isEmpty() ? "" : " " + Messages.text("proof.edges", proof.edges().size());
		String remarks = proof.remarks().isEmpty() ? "" : " " + String.join(" ", proof.remarks());
		return came + " " + against + edges + remarks;
	}
}
