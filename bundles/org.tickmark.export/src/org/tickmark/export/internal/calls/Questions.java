package org.tickmark.export.internal.calls;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Detail.Directness;
import org.tickmark.draft.Dateline;
import org.tickmark.draft.Span;
import org.tickmark.export.ExportedDraft;
import org.tickmark.export.ExportedItem;
import org.tickmark.review.Item;

/**
 * Words what is asked. Quotations are withheld unless somebody wants them: people who hear their words again take them back, and what they
 * said is checked against the recording. Facts inside are asked.
 */
final class Questions {
	private static final String LEFT_OUT = "[\u2026]";
	/** Of pieces in marks of a sentence that is told in the draft's words. */
	private static final Pattern IN_MARKS = Pattern
			.compile("\u201C[^\u201D]*(?:\u201D|$)|(?<![\\p{L}\\p{N}])\"[^\"]*(?:\"|$)|\u00AB[^\u00BB]*(?:\u00BB|$)");
	private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]{2,}[^\\p{L}\\p{N}]+[\\p{L}\\p{N}]{2,}");
	/** They begin a sentence with a capital and stand inside one without. */
	private static final Set<String> SMALL = Set.of("""
			The A An In On At By For From With After Before It He She They We This That These Those There His Her Its Their Our But And
			When While Since Until About Some Most All More Nearly Almost Only No Not Last Next""".split("\\s+"));

	private static final String MARKS = "\u201C\"\u2018$\u20AC\u00A3";
	private static final int LEAST_WORDS = 4;

	private final String text;
	private final Optional<Span> dateline;
	private final boolean quoting;
	private final List<Span> direct = new ArrayList<>();

	Questions(ExportedDraft draft, boolean quoting) {
		this.text = draft.text();
		this.quoting = quoting;
		this.dateline = draft.draft().dateline().map(Dateline::span);
		for (Item item : draft.all().items()) if (isDirect(item)) direct.addAll(item.spans());
	}

	private static boolean isDirect(Item item) {
		return item.kind() == ClaimKind.QUOTE && (item.claim().isEmpty() || item.claim().get().detail() instanceof Detail.Attribution said
				&& said.directness() == Directness.DIRECT);
	}

	/** What is told before its question: the sentence that it stands in, without the dateline. */
	Span about(Item item) {
		Span sentence = item.sentence(text);
		boolean dated = dateline.filter(line -> line.overlaps(sentence) && item.span().start() >= line.end()).isPresent();
		int from = dated ? dateline.get().end() : sentence.start();
		while (from < item.span().start() && !Character.isLetterOrDigit(text.charAt(from)) && MARKS.indexOf(text.charAt(from)) < 0) from++;
		return new Span(from, Math.max(from, sentence.end()));
	}

	/** Whether it is so short that nothing can be told of it in a sentence: a cell, a name above the story. */
	static boolean isBare(String said) {
		return said.split(" ").length < LEAST_WORDS;
	}

	/** As it goes on from "that"; empty where nothing is left but quotations. */
	String said(Span about) {
		String said = withheld(about);
		if (!quoting && !WORDS.matcher(said.replace(LEFT_OUT, " ")).find()) return "";
		int end = said.length();
		while (end > 0 && ".,;:".indexOf(said.charAt(end - 1)) >= 0) end--;
		return small(said.substring(0, end).strip());
	}

	private String withheld(Span about) {
		if (quoting) return oneLine(about.in(text));
		var left = new StringBuilder();
		int at = about.start();
		for (Span quoted : direct.stream().filter(about::overlaps).sorted().toList()) {
			if (quoted.end() <= at) continue;
			left.append(text, at, Math.max(at, quoted.start())).append(LEFT_OUT);
			at = Math.min(quoted.end(), about.end());
		}
		left.append(text, at, Math.max(at, about.end()));
		return oneLine(IN_MARKS.matcher(left).replaceAll(LEFT_OUT));
	}

	private static String small(String said) {
		int end = said.indexOf(' ');
		return end > 0 && SMALL.contains(said.substring(0, end)) ? Character.toLowerCase(said.charAt(0)) + said.substring(1) : said;
	}

	/** What of an item is to be checked. */
	String of(ExportedItem each) {
		Item item = each.item();
		String words = words(item);
		if (!each.question().isBlank()) return each.question();
		return switch (item.kind()) {
			case DATE -> Messages.text(isSaid(each, words) ? "ask.date" : "ask.date.value", words, each.value());
			case FIGURE -> Messages.text("ask.figure", words);
			case NAME -> Messages.text("ask.name", words);
			case PLACE -> Messages.text("ask.place", words);
			case CONTACT -> Messages.text("ask.contact", words);
			case QUOTE -> quoting ? Messages.text("ask.quotation", words) : Messages.text("ask.quotation.withheld");
			case SCARE_QUOTE -> Messages.text("ask.term", words);
			case CRITICISM -> Messages.text("ask.criticism");
			case FACT, PROBLEM -> Messages.text("ask.fact");
		};
	}

	/** A date, figure or name says nothing that a quotation must keep back. */
	private String words(Item item) {
		return switch (item.kind()) {
			case DATE, FIGURE, NAME, PLACE, CONTACT, SCARE_QUOTE -> oneLine(item.text());
			default -> quoting ? oneLine(item.text()) : "";
		};
	}

	private static boolean isSaid(ExportedItem each, String words) {
		return each.value().isBlank() || words.contains(each.value());
	}

	private static String oneLine(String words) {
		return words.replaceAll("\\s+", " ").strip();
	}
}
