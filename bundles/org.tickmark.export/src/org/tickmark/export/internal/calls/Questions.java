package org.tickmark.export.internal.calls;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.Detail.Timex;
import org.tickmark.claims.Detail.TimexType;
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
			The A An In On At For From With After Before It He She They We This These Those There His Her Its Their Our But And
			When While Since Until About Some Most All More Nearly Almost Only No Not Last Next""".split("\\s+"));

	/** In TIMEX3 terms: with a number, and with none left open. */
	private static final Pattern DEFINITE = Pattern.compile("[^X]*[0-9][^X]*");
	private static final Pattern WEEKDAY = Pattern.compile("^(?:mon|tue|wed|thu|fri|sat|sun) ");
	private static final String MARKS = "\u201C\"\u2018$\u20AC\u00A3";
	/** What a dateline ends with, too. */
	private static final String ENDS = ".,;: -\u2013\u2014";
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

	/** What is left of a sentence behind a quotation that it begins with and that is left out; all of any other. */
	static String besideQuotation(String said) {
		return said.startsWith(LEFT_OUT) ? said.substring(LEFT_OUT.length()).replaceFirst("^[\\s,;:.]+", "") : said;
	}

	/** Whether it can stand behind "that": of a word with a capital nobody knows whether it is a name. */
	static boolean goesOn(String said) {
		return !Character.isUpperCase(said.codePointAt(0)) && !said.startsWith(LEFT_OUT);
	}

	/** With its full stop. */
	static String sentence(String said) {
		return "?!\u2026".indexOf(said.charAt(said.length() - 1)) >= 0 ? said : said + '.';
	}

	/** Without its full stop, as it goes on from "that" where that is known; empty where nothing is left but quotations. */
	String said(Span about) {
		String said = withheld(about);
		if (said.contains(LEFT_OUT) && !WORDS.matcher(said.replace(LEFT_OUT, " ")).find()) return "";
		int end = said.length();
		while (end > 0 && ENDS.indexOf(said.charAt(end - 1)) >= 0) end--;
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

	/** What of an item is to be checked. @param spokenWith whether somebody is asked who can answer for what is quoted */
	String of(ExportedItem each, boolean spokenWith) {
		Item item = each.item();
		String words = words(item);
		if (!each.question().isBlank()) return each.question();
		return switch (item.kind()) {
			case DATE -> isDuration(item) ? Messages.text("ask.duration", words)
					: Messages.text(isSaid(each, words) ? "ask.date" : "ask.date.value", words, each.value());
			case FIGURE -> Messages.text("ask.figure", words);
			case NAME -> Messages.text("ask.name", words);
			case PLACE -> Messages.text("ask.place", words);
			case CONTACT -> Messages.text("ask.contact", words);
			case QUOTE -> spokenWith ? Messages.text(quoting ? "ask.quotation" : "ask.quotation.withheld", words)
					: Messages.text(quoting ? "ask.quoted" : "ask.quoted.withheld", words);
			case SCARE_QUOTE -> Messages.text("ask.term", words);
			case CRITICISM -> Messages.text("ask.criticism");
			case FACT, PROBLEM -> fact(item);
		};
	}

	private static boolean isDuration(Item item) {
		return item.claim().map(Claim::detail).filter(detail -> detail instanceof Timex timex && timex.type() == TimexType.DURATION).isPresent();
	}

	private String fact(Item item) {
		String stated = said(item.span());
		if (stated.isEmpty()) return Messages.text("ask.fact.withheld");
		return stated.equals(said(about(item))) ? Messages.text("ask.fact.whole") : Messages.text("ask.fact", stated);
	}

	/** A date, figure or name says nothing that a quotation must keep back. */
	private String words(Item item) {
		return switch (item.kind()) {
			case FIGURE -> oneLine(new FigureWords(text, quoting ? List.of() : direct).of(item));
			case DATE, NAME, PLACE, CONTACT, SCARE_QUOTE -> oneLine(item.text());
			default -> quoting ? oneLine(item.text()) : "";
		};
	}

	/** Whether the value names no day or hour, or none that the words do not name: the day of the week is no news beside a date. */
	private static boolean isSaid(ExportedItem each, String words) {
		boolean definite = each.item().claim().map(Claim::detail).filter(Timex.class::isInstance).map(Timex.class::cast)
				.filter(timex -> timex.type() == TimexType.DATE || timex.type() == TimexType.TIME)
				.filter(timex -> DEFINITE.matcher(timex.value()).matches()).isPresent();
		// What stands in brackets behind a value is for the desk: "no such day".
		if (!definite || each.value().isBlank() || each.value().indexOf('(') >= 0) return true;
		List<String> told = List.of(words.toLowerCase(Locale.ROOT).split("[ ,]+"));
		return Arrays.stream(WEEKDAY.matcher(each.value().toLowerCase(Locale.ROOT)).replaceFirst("").split("[ ,]+"))
				.allMatch(part -> told.stream().anyMatch(word -> word.startsWith(part)));
	}

	private static String oneLine(String words) {
		return words.replaceAll("\\s+", " ").strip();
	}
}
