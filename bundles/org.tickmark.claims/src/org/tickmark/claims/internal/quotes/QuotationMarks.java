package org.tickmark.claims.internal.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.tickmark.claims.Explanation.MismatchedMarks;
import org.tickmark.claims.Explanation.UnclosedMark;
import org.tickmark.claims.Explanation.UnopenedMark;
import org.tickmark.claims.internal.prose.Crosshead;
import org.tickmark.claims.internal.prose.MarkScanner;
import org.tickmark.claims.internal.prose.MarkScanner.MarkKind;
import org.tickmark.claims.internal.prose.MarkScanner.MarkSign;
import org.tickmark.claims.internal.prose.TextOrder;
import org.tickmark.claims.internal.quotes.marks.MarkFaults;
import org.tickmark.claims.internal.quotes.marks.MarkFaults.MarkFault;
import org.tickmark.claims.internal.quotes.marks.OpenAbove;
import org.tickmark.claims.internal.quotes.sayings.Quotation;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.spi.Paragraph;
import org.tickmark.claims.spi.Prose;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.draft.Span;

/**
 * Reads the quotation marks of a draft. Whatever is wrong with them stays within its paragraph: a mark never closed is taken to end
 * before the words that say who spoke, or with its paragraph, or with its sentence where other marks follow; a mark never opened to
 * stand for nothing. Takes one pass however deep the marks are nested.
 */
public final class QuotationMarks {
	private final Prose prose;
	private final String text;
	private final List<Quotation> quotations = new ArrayList<>();
	/** Apostrophes and single marks between two others. */
	private static final int MOST_BETWEEN = 8;

	private final MarkFaults faults = new MarkFaults();
	private final MarkFaults unlike = new MarkFaults();
	private final List<MarkSign> open = new ArrayList<>();
	private final int[] openOfKind = new int[MarkKind.values().length];
	/** Index among the paragraph's signs, or -1. */
	private int lastClosingSingle = -1;
	private int lastClosingStraight = -1;
	/** Where the paragraph begins. */
	private int start;
	private int end;
	/** Kind, by ordinal, of a mark in it that closes nothing because it was meant to open, or -1. */
	private int meant = -1;
	/** What an earlier paragraph left open: the mark that closes it is no fault of its own. */
	private final OpenAbove above = new OpenAbove();
	/** Where the paragraph repeats the opening mark of the quotation that goes on in it, or -1. */
	private int resumesAt = -1;

	private QuotationMarks(Prose prose) {
		this.prose = prose;
		this.text = prose.draft().text();
	}

	/**
	 * @param byParagraph one list for each of the draft's paragraphs, in text order, outermost quotations only
	 * @param faults marks that are lost, left over or belong to another pair
	 * @param unlike pairs that are straight on one side and bent on the other: a matter of type, nothing is lost
	 */
	public record Reading(List<List<Quotation>> byParagraph, MarkFaults faults, MarkFaults unlike) { }

	/** Read once for all rules that look at marks. */
	public static Reading read(Prose prose) {
		return prose.shared(Reading.class, QuotationMarks::readWhole);
	}

	private static Reading readWhole(Prose prose) {
		var marks = new QuotationMarks(prose);
		List<List<Quotation>> byParagraph = new ArrayList<>();
		List<Paragraph> paragraphs = prose.paragraphs();
		List<List<MarkSign>> signs = paragraphs.stream().map(marks::signsIn).toList();
		int resumed = -1;
		for (int i = 0; i < paragraphs.size(); i++) {
			int next = marks.behindCrosshead(paragraphs, i + 1);
			int nextStart = next < paragraphs.size() ? paragraphs.get(next).span().start() : -1;
			boolean marked = nextStart >= 0 && !signs.get(next).isEmpty() && signs.get(next).getFirst().span().start() <= nextStart;
			boolean runsOn = marks.readParagraph(paragraphs.get(i), signs.get(i), marked ? signs.get(next) : List.of());
			byParagraph.add(outermost(marks.quotations));
			marks.quotations.clear();
			if (runsOn) resumed = next;
			marks.resumesAt = resumed > i ? paragraphs.get(resumed).span().start() : -1;
		}
		return new Reading(byParagraph, marks.faults, marks.unlike);
	}

	private int behindCrosshead(List<Paragraph> paragraphs, int i) {
		return i + 1 < paragraphs.size() && Crosshead.is(prose, paragraphs.get(i)) ? i + 1 : i;
	}

	private List<MarkSign> signsIn(Paragraph paragraph) {
		return MarkScanner.signsIn(text, paragraph.span());
	}

	/** Answers whether its quotation goes on in the next paragraph. @param atNextStart marks of the next one, if it begins with one */
	private boolean readParagraph(Paragraph paragraph, List<MarkSign> signs, List<MarkSign> atNextStart) {
		start = paragraph.span().start();
		end = paragraph.span().end();
		meant = -1;
		if (above.goesOn()) above.reach(UnclosedSpeech.isTold(text, paragraph, signs));
		lastClosingSingle = lastClosing(MarkKind.SINGLE_CURLY, signs);
		lastClosingStraight = lastClosing(MarkKind.SINGLE_STRAIGHT, signs);
		for (int i = 0; i < signs.size(); i++) read(signs, i);
		boolean runsOn = !open.isEmpty() && !atNextStart.isEmpty() && repeats(open.getFirst(), atNextStart.getFirst())
				&& !isAttributedHere(open.getFirst(), paragraph.span().end());
		for (int i = 0; i < open.size(); i++) {
			MarkSign sign = open.get(i);
			int end = paragraph.span().end();
			if (i == 0 && runsOn) add(sign, new Span(sign.span().start(), end), end, true);
			else leaveOpen(paragraph, signs, sign);
		}
		if (!runsOn) open.stream().filter(sign -> !sign.kind().single()).findFirst().ifPresent(sign -> leaveForNext(paragraph, sign));
		open.clear();
		Arrays.fill(openOfKind, 0);
		return runsOn;
	}

	private void leaveForNext(Paragraph paragraph, MarkSign sign) {
		boolean begins = isFirst(sign);
		above.leave(sign, begins, (begins || UnclosedSpeech.isLedUpTo(text, sign.span().start()))
				&& !UnclosedSpeech.isAttributed(text, paragraph, sign.span().end()));
	}

	private boolean isFirst(MarkSign sign) {
		return sign.span().start() == start;
	}

	/** The paragraph ends with who said it, so that the mark of the next one begins another quotation. */
	private boolean isAttributedHere(MarkSign sign, int paragraphEnd) {
		Sentence sentence = prose.sentenceAt(sign.span().end());
		return sentence.span().end() >= paragraphEnd
				&& UnclosedSpeech.end(text, sentence, sign.span().end(), paragraphEnd) < sentence.span().end();
	}

	private static boolean repeats(MarkSign sign, MarkSign next) {
		return sign.kind() != MarkKind.SINGLE_STRAIGHT && next.opens() && next.kind() == sign.kind();
	}

	private void read(List<MarkSign> signs, int i) {
		MarkSign sign = signs.get(i);
		boolean canClose = sign.closes() && openOfKind[sign.kind().ordinal()] > 0;
		if (canClose && (isInchMark(signs, i) || isBehindFeet(signs, i))) return;
		if (canClose && !(sign.kind().single() && open.getLast().kind() != sign.kind())) close(sign);
		else if (sign.opens()) push(sign);
		else if (opensWrongWay(signs, i)) openWrongWay(sign);
		else if (!sign.kind().single() || closesOtherSingle(sign, i)) closeNothing(sign);
	}

	/** In "to say \u2018what now?'", where the straight mark can be no apostrophe, since none of the bent ones is left to close. */
	private boolean closesOtherSingle(MarkSign sign, int i) {
		return sign.kind() == MarkKind.SINGLE_STRAIGHT && sign.closes() && i > lastClosingSingle && !open.isEmpty()
				&& open.getLast().kind() == MarkKind.SINGLE_CURLY
				&& (i >= lastClosingStraight || ",.?!\u2026".indexOf(text.charAt(sign.span().start() - 1)) >= 0);
	}

	private static int lastClosing(MarkKind kind, List<MarkSign> signs) {
		int last = signs.size() - 1;
		while (last >= 0 && !(signs.get(last).kind() == kind && signs.get(last).closes())) last--;
		return last;
	}

	/** In "a 7" pipe", the mark behind the figure closes nothing since another that can only close follows. */
	private boolean isInchMark(List<MarkSign> signs, int i) {
		MarkSign sign = signs.get(i);
		int at = sign.span().start();
		if (sign.span().length() > 1 || sign.kind().single() || !Character.isDigit(text.charAt(at - 1))) return false;
		boolean wordFollows = at + 2 < text.length() && text.charAt(at + 1) == ' ' && Character.isLowerCase(text.charAt(at + 2));
		return wordFollows && openOfKind[sign.kind().ordinal()] == 1 && closesNext(signs, i);
	}

	/** In "“He is like 6’2”,” Lee said", where another mark that can only close follows. */
	private boolean isBehindFeet(List<MarkSign> signs, int i) {
		int feet = signs.get(i).span().start() - 1;
		while (feet > start && Character.isDigit(text.charAt(feet))) feet--;
		boolean inches = signs.get(i).kind() == MarkKind.CURLY && feet > start && feet < signs.get(i).span().start() - 1
				&& "'\u2019".indexOf(text.charAt(feet)) >= 0 && Character.isDigit(text.charAt(feet - 1));
		return inches && closesNext(signs, i);
	}

	/** Whether the next mark that is no apostrophe closes. */
	private static boolean closesNext(List<MarkSign> signs, int i) {
		int next = i + 1;
		while (next < Math.min(signs.size(), i + MOST_BETWEEN) && signs.get(next).kind().single()) next++;
		return next < signs.size() && signs.get(next).kind() == signs.get(i).kind() && !signs.get(next).opens();
	}

	/** Of "She said,” the dam leaks.”" only the first mark is wrong. */
	private boolean opensWrongWay(List<MarkSign> signs, int i) {
		return signs.get(i).kind() == MarkKind.CURLY && open.isEmpty() && isMeantToOpen(signs.get(i)) && closesNext(signs, i);
	}

	private void openWrongWay(MarkSign sign) {
		faults.add(new MarkFault(sign.span(), List.of(), new UnopenedMark(prose.textOf(sign.span()))));
		push(sign);
	}

	private void push(MarkSign sign) {
		if (!sign.kind().single()) above.passes(sign, isFirst(sign));
		open.add(sign);
		openOfKind[sign.kind().ordinal()]++;
	}

	private MarkSign pop() {
		MarkSign sign = open.removeLast();
		openOfKind[sign.kind().ordinal()]--;
		return sign;
	}

	private void close(MarkSign closing) {
		MarkSign opening = pop();
		while (opening.kind() != closing.kind()) {
			reportUnclosed(opening);
			opening = pop();
		}
		Span outer = opening.span().union(closing.span());
		int end = closesInnerBehind(outer) ? outer.end() + 1 : outer.end();
		add(opening, new Span(outer.start(), end), closing.span().start(), false);
		boolean unlike = closing.kind() == MarkKind.CURLY && opening.span().length() < closing.span().length();
		if (unlike) addMismatch(opening, closing);
	}

	private void addMismatch(MarkSign opening, MarkSign closing) {
		(opening.kind().isLike(closing.kind()) ? unlike : faults).add(new MarkFault(closing.span(), List.of(opening.span()),
				new MismatchedMarks(prose.textOf(opening.span()), prose.textOf(closing.span()))));
	}

	/** In "the `slow mill,"' Lee said": the mark that should close what is quoted within stands behind the other. */
	private boolean closesInnerBehind(Span outer) {
		int end = outer.end();
		boolean mark = end < text.length() && (text.charAt(end) == '\'' || text.charAt(end) == '\u2019')
				&& (end + 1 == text.length() || Character.isWhitespace(text.charAt(end + 1)));
		for (int i = end - 2; mark && i > outer.start(); i--) {
			char sign = text.charAt(i);
			if (sign == '`' || sign == '\u2018') return true;
			if ((sign == '\'' || sign == '\u2019') && !Character.isLetter(text.charAt(i + 1))) return false;
		}
		return false;
	}

	private void closeNothing(MarkSign closing) {
		while (!open.isEmpty() && open.getLast().kind().single() && !closing.kind().single()) reportUnclosed(pop());
		if (open.isEmpty()) {
			if (!closing.kind().single() && above.isClosedBy(closing.kind())) {
				above.close(closesWhole(closing)).forEach(sign -> faults.withdraw(unclosed(sign)));
				return;
			}
			boolean opened = meant == closing.kind().ordinal();
			meant = isMeantToOpen(closing) ? closing.kind().ordinal() : -1;
			// Of "She said,” the dam leaks.”" only the first mark is wrong.
			if (opened && meant < 0) return;
			faults.add(new MarkFault(closing.span(), List.of(), new UnopenedMark(prose.textOf(closing.span()))));
			return;
		}
		MarkSign opening = pop();
		add(opening, opening.span().union(closing.span()), closing.span().start(), false);
		addMismatch(opening, closing);
	}

	/** Behind a full stop or the like, or at the end of the paragraph, as behind the name below a pull quote. */
	private boolean closesWhole(MarkSign closing) {
		return closing.span().end() == end || ",.!?\u2026)'\u2019\u201D\"".indexOf(text.charAt(closing.span().start() - 1)) >= 0;
	}

	/** At the beginning of a paragraph, and behind a verb of saying and its comma. */
	private boolean isMeantToOpen(MarkSign sign) {
		int at = sign.span().start();
		while (at > start && Character.getType(text.charAt(at - 1)) == Character.FORMAT) at--;
		if (at == start) return true;
		if (text.charAt(at - 1) != ',') return false;
		int from = at - 1;
		while (from > start && Character.isLetter(text.charAt(from - 1))) from--;
		return SpeechVerbs.lemma(text.substring(from, at - 1)).isPresent();
	}

	private void leaveOpen(Paragraph paragraph, List<MarkSign> signs, MarkSign sign) {
		if (sign.kind() == MarkKind.SINGLE_STRAIGHT) return;
		int from = sign.span().end();
		Optional<MarkSign> single = closedAlone(signs, sign);
		if (single.isPresent()) {
			add(sign, sign.span().union(single.get().span()), single.get().span().start(), false);
			reportUnclosed(sign);
			return;
		}
		int limit = nextSign(signs, sign);
		// A straight mark does not tell whether it opens: alone, and behind words that lead up to it, it can only do that.
		boolean sure = sign.kind() == MarkKind.STRAIGHT ? signs.size() == 1 && sign.span().start() > paragraph.span().start()
				: !sign.kind().single();
		int end = sure && limit >= paragraph.span().end() ? UnclosedSpeech.end(text, paragraph, prose.sentenceAt(from), from)
				: UnclosedSpeech.end(text, prose.sentenceAt(from), from, limit);
		if (end > sign.span().end()) add(sign, new Span(sign.span().start(), end), end, false);
		reportUnclosed(sign);
	}

	/** In "“It leaks. It will break.’ Lee left": the single mark behind the full stop, which closes nothing else. */
	private Optional<MarkSign> closedAlone(List<MarkSign> signs, MarkSign sign) {
		int next = sign.kind() == MarkKind.CURLY ? TextOrder.first(signs, other -> other.span().start(), sign.span().start() + 1) : signs.size();
		for (int i = next; i < signs.size() && signs.get(i).kind() == MarkKind.SINGLE_CURLY && !signs.get(i).opens(); i++) {
			if (",.!?\u2026".indexOf(text.charAt(signs.get(i).span().start() - 1)) >= 0) return Optional.of(signs.get(i));
		}
		return Optional.empty();
	}

	private void reportUnclosed(MarkSign sign) {
		if (sign.kind() == MarkKind.SINGLE_STRAIGHT) return;
		faults.add(unclosed(sign));
	}

	private MarkFault unclosed(MarkSign sign) {
		return new MarkFault(sign.span(), List.of(), new UnclosedMark(prose.textOf(sign.span())));
	}

	private static int nextSign(List<MarkSign> signs, MarkSign sign) {
		int next = TextOrder.first(signs, other -> other.span().start(), sign.span().start() + 1);
		return next < signs.size() ? signs.get(next).span().start() : Integer.MAX_VALUE;
	}

	private void add(MarkSign opening, Span outer, int innerEnd, boolean runsOn) {
		int start = opening.span().end();
		int end = innerEnd;
		while (start < end && Character.isWhitespace(text.charAt(start))) start++;
		while (end > start && Character.isWhitespace(text.charAt(end - 1))) end--;
		if (start < end) quotations.add(new Quotation(outer, new Span(start, end), isStopped(start, end), opening.span().start() == resumesAt, runsOn));
	}

	/** Behind a comma, a full stop or the like, or behind the mark that closes what is quoted within: "It was 'the dam,'". */
	private boolean isStopped(int start, int end) {
		int last = end - 1;
		if (last > start && (text.charAt(last) == '\'' || text.charAt(last) == '\u2019')) last--;
		return ",.!?\u2026\u2014-".indexOf(text.charAt(last)) >= 0;
	}

	private static List<Quotation> outermost(List<Quotation> quotations) {
		if (quotations.size() < 2) return List.copyOf(quotations);
		List<Quotation> outermost = new ArrayList<>();
		int end = -1;
		for (Quotation quotation : quotations.stream().sorted(Comparator.comparing(Quotation::outer)).toList()) {
			if (quotation.outer().start() < end) continue;
			outermost.add(quotation);
			end = quotation.outer().end();
		}
		return outermost;
	}
}
