package org.tickmark.ui.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.tickmark.dossier.Difference;
import org.tickmark.dossier.DifferenceClass;
import org.tickmark.dossier.fetch.PageChange;
import org.tickmark.dossier.sweep.LookUp;
import org.tickmark.draft.Span;
import org.tickmark.ui.messages.Messages;

/**
 * The words of a draft above those of the source, with what differs marked in both and told below: red is never the only sign. No widget
 * in here.
 *
 * @param runs in text order; they do not overlap
 */
public record WordDiff(String text, List<Run> runs) {
	/** Of words that are the same. */
	public static final WordDiff NONE = new WordDiff("", List.of());
	/** As a page's change marks what is gone and what is new. */
	private static final Pattern CHANGED = Pattern.compile("\\[-.*?-\\]|\\{\\+.*?\\+\\}", Pattern.DOTALL);
	/** Letters on either side, to know the place again. */
	private static final int AROUND = 40;
	/** What stands before a difference that turns a fact around. */
	public static final String GRAVE = "\u26A0 ";

	/** How a run is shown. */
	public enum Look {
		/** Says what follows. */
		LABEL,
		/** Differs, and may. */
		OTHER,
		/** Was there before. */
		GONE,
		/** Turns a fact around. */
		GRAVE
	}

	/** @param span in the text */
	public record Run(Span span, Look look) { }

	public WordDiff {
		runs = List.copyOf(runs);
	}

	/** @param words of the source beside which the draft's are shown */
	public static WordDiff of(LookUp found, String words) {
		return of(found, words, Messages.text("dossier.diff.source"));
	}

	/** @param label of those words, for people */
	public static WordDiff of(LookUp found, String words, String label) {
		if (found.differences().isEmpty()) return NONE;
		var text = new StringBuilder();
		List<Run> runs = new ArrayList<>();
		line(Messages.text("dossier.diff.draft"), found.item().text(), found.differences(), Difference::draft, text, runs);
		line(label, words, found.differences(), Difference::source, text, runs);
		for (Difference each : found.differences()) {
			boolean grave = each.kind().isGrave();
			if (grave) runs.add(new Run(new Span(text.length(), text.length() + told(each).length()), Look.GRAVE));
			text.append(told(each)).append('\n');
		}
		return new WordDiff(text.toString().stripTrailing(), runs);
	}

	/** How a page has changed: what is gone and what is new, with some words around. */
	public static WordDiff of(PageChange change) {
		String text = String.join("\n", change.inWords(AROUND));
		List<Run> runs = CHANGED.matcher(text).results().map(found -> new Run(new Span(found.start(), found.end()),
				found.group().startsWith("[") ? Look.GONE : Look.OTHER)).toList();
		return new WordDiff(text, runs);
	}

	/** Where the differing words stand in those of the source, as they came. */
	public static List<Run> inSource(LookUp found, String words) {
		return in(words, found.differences(), Difference::source);
	}

	private static void line(String label, String words, List<Difference> differences, Function<Difference, String> side,
			StringBuilder text, List<Run> runs) {
		runs.add(new Run(new Span(text.length(), text.length() + label.length()), Look.LABEL));
		text.append(label).append(' ');
		int start = text.length();
		String line = ItemTexts.onOneLine(words);
		for (Run each : in(line, differences, side))
			runs.add(new Run(new Span(start + each.span().start(), start + each.span().end()), each.look()));
		text.append(line).append('\n');
	}

	/** Where the differing words stand, looked for one behind the other, since they come in text order. */
	public static List<Run> in(String words, List<Difference> differences, Function<Difference, String> side) {
		List<Run> runs = new ArrayList<>();
		int from = 0;
		for (Difference each : differences) {
			String piece = ItemTexts.onOneLine(side.apply(each));
			Optional<Span> place = wordAt(words, piece, from);
			if (place.isEmpty()) continue;
			runs.add(new Run(place.get(), each.kind().isGrave() ? Look.GRAVE : Look.OTHER));
			from = place.get().end();
		}
		return runs;
	}

	/** "not" is not in "nothing". */
	private static Optional<Span> wordAt(String words, String piece, int from) {
		if (piece.isEmpty()) return Optional.empty();
		for (int at = words.indexOf(piece, from); at >= 0; at = words.indexOf(piece, at + 1)) {
			int end = at + piece.length();
			boolean whole = !(joins(words, at - 1) && joins(words, at)) && !(joins(words, end - 1) && joins(words, end));
			if (whole) return Optional.of(new Span(at, end));
		}
		return Optional.empty();
	}

	private static boolean joins(String words, int at) {
		return at >= 0 && at < words.length() && Character.isLetterOrDigit(words.charAt(at));
	}

	/** One difference as a sentence. */
	public static String told(Difference each) {
		String kind = name(each.kind());
		String draft = ItemTexts.onOneLine(each.draft());
		String source = ItemTexts.onOneLine(each.source());
		String told = source.isEmpty() ? Messages.text("dossier.diff.onlyDraft", kind, draft)
				: draft.isEmpty() ? Messages.text("dossier.diff.onlySource", kind, source)
				: Messages.text("dossier.diff.both", kind, draft, source);
		return each.kind().isGrave() ? GRAVE + told : told;
	}

	/** What a class of differences is called. */
	public static String name(DifferenceClass kind) {
		return switch (kind) {
			case FILLER -> Messages.text("dossier.diff.filler");
			case ELLIPSIS -> Messages.text("dossier.diff.ellipsis");
			case INSERTION -> Messages.text("dossier.diff.insertion");
			case DELETION -> Messages.text("dossier.diff.deletion");
			case SUBSTITUTION -> Messages.text("dossier.diff.substitution");
			case ORDER -> Messages.text("dossier.diff.order");
			case SEAM -> Messages.text("dossier.diff.seam");
			case NEGATION -> Messages.text("dossier.diff.negation");
			case FIGURE -> Messages.text("dossier.diff.figure");
			case NAME -> Messages.text("dossier.diff.name");
		};
	}
}
