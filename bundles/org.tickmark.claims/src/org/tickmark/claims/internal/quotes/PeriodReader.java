package org.tickmark.claims.internal.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.tickmark.claims.internal.names.lists.Gazetteer;
import org.tickmark.claims.internal.quotes.extents.Hearer;
import org.tickmark.claims.internal.quotes.phrases.Adverbial;
import org.tickmark.claims.internal.quotes.phrases.Amount;
import org.tickmark.claims.internal.quotes.phrases.Cue;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Quotation;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb;
import org.tickmark.claims.internal.words.Tokens;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.Paragraph;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.claims.spi.Token;
import org.tickmark.draft.Span;

/** Cuts a paragraph into periods: its sentences, but a quotation of several sentences counts as one word. */
final class PeriodReader {
	/** Not "by", "from" and "as", behind which stands who says it. */
	private static final WordSet TRAILING = WordSet.of("to", "of", "in", "on", "at", "with", "about", "against", "because", "which", "and", "or",
			"through", "until", "since", "under", "over", "into", "without", "between", "among", "during");
	/** No sentence people read is longer; the bound keeps what looks through whole periods linear in the text. */
	private static final int LONGEST = 400;
	/** Of what is longer, and therefore no sentence: what is said in it does not reach far. */
	private static final int PIECE = 60;
	/** Lead on, behind whoever is told, to when or where it was said. */
	private static final WordSet OCCASIONS = WordSet.of("as", "while", "after", "before", "during", "outside", "inside", "and", "from", "-",
			"\u2014");

	private static final WordSet WHERE = WordSet.of("in", "at", "on", "during", "after", "before", "with", "from", "as", "while", "when",
			"about");
	private static final WordSet SPEAKING = WordSet.of("i", "we", "you", "my", "our", "your", "me", "us");
	private static final WordSet SCENES = WordSet.of("as", "while", "when");
	private static final WordSet DASHES = WordSet.of("-", "\u2013", "\u2014", "\u2022", ":");
	private static final int LONGEST_PLACE = 5;
	/** Several towns, and the day: "ULM/BONN. May 3". */
	private static final int LONGEST_PLACES = 12;
	private static final int LONGEST_BRACKET = 14;

	private final String text;
	private final int paragraph;
	private final List<Quotation> quotations;
	private final List<Period> periods = new ArrayList<>();
	private List<Token> tokens = new ArrayList<>();
	/** The sentence they begin with, whole: nearly always they are no more than that, and it is read already. */
	private List<Token> whole = List.of();
	private Map<Integer, Quotation> inPeriod = new HashMap<>();
	private int next;

	private PeriodReader(String text, int paragraph, List<Quotation> quotations) {
		this.text = text;
		this.paragraph = paragraph;
		this.quotations = quotations;
	}

	/** @param from what stands before it in the paragraph, the label of a turn, is left out */
	static List<Period> periodsIn(String text, int index, Paragraph paragraph, int from, List<Quotation> quotations) {
		var reader = new PeriodReader(text, index, quotations);
		List<Sentence> sentences = paragraph.sentences();
		for (int i = 0; i < sentences.size(); i++) {
			reader.read(sentences.get(i), from);
			if (reader.isInside(sentences.get(i).span().end())) continue;
			if (i + 1 == sentences.size() || !reader.isAttributedBy(sentences.get(i + 1))) reader.endPeriod();
		}
		reader.endPeriod();
		return reader.periods;
	}

	/**
	 * Where what is told begins: behind "(Agency) -", "ULM (Port) \u2022", "Ulm, (Agency - 4th May, 2023)" and "BERLIN" before another
	 * name, none of which anybody says.
	 */
	static int behindHead(Paragraph paragraph) {
		int start = paragraph.span().start();
		if (paragraph.sentences().isEmpty()) return start;
		Tokens tokens = firstTokens(paragraph.sentences());
		int open = 0;
		boolean towns = tokens.holds(1) && is(tokens, 1, "/") && isCapital(tokens, 0);
		int longest = towns ? LONGEST_PLACES : LONGEST_PLACE;
		while (open <= longest && (tokens.isCapitalized(open) || is(tokens, open, ",") || is(tokens, open, ".")
				|| towns && (is(tokens, open, "/") || tokens.holds(open) && tokens.get(open).isNumber()))) open++;
		if (!is(tokens, open, "(")) return isTownInCapitals(tokens) ? tokens.get(1).start() : isLabelOfTown(tokens) ? tokens.get(2).start() : start;
		int close = open;
		boolean dated = false;
		for (; close < open + LONGEST_BRACKET && tokens.holds(close) && !is(tokens, close, ")"); close++) dated |= tokens.get(close).isNumber();
		int behind = close + 1;
		while (tokens.holds(behind) && DASHES.contains(tokens.get(behind).lower())) behind++;
		boolean placed = open == 0 || isCapital(tokens, 0) || is(tokens, open - 1, ",") && dated;
		boolean parted = behind > close + 1 || dated && open > 0 && is(tokens, open - 1, ",");
		boolean told = tokens.holds(behind) && (tokens.isCapitalized(behind) || !tokens.isWord(behind));
		return is(tokens, close, ")") && placed && parted && told ? tokens.get(behind).start() : start;
	}

	/** Of the first sentence, and of the one behind it where that is no more than towns: "ULM/BONN." */
	private static Tokens firstTokens(List<Sentence> sentences) {
		List<Token> first = sentences.getFirst().tokens();
		boolean towns = sentences.size() > 1 && first.size() <= LONGEST_PLACES && first.stream().anyMatch(token -> token.text().equals("/"));
		if (!towns) return Tokens.of(first);
		List<Token> both = new ArrayList<>(first);
		both.addAll(sentences.get(1).tokens());
		return Tokens.of(both);
	}

	private static boolean is(Tokens tokens, int i, String mark) {
		return tokens.holds(i) && tokens.get(i).text().equals(mark);
	}

	/** "BERLIN Ann Lee said": the dash was lost; a headline has more capitals. */
	private static boolean isTownInCapitals(Tokens tokens) {
		return tokens.holds(1) && isCapital(tokens, 0) && Gazetteer.isTown(tokens.get(0).text()) && tokens.isCapitalized(1)
				&& !isCapital(tokens, 1);
	}

	/** "DELHI: Ann Lee left.", "NORTHPORT: Ann Lee left on Monday.": nobody who speaks tells so of others. */
	private static boolean isLabelOfTown(Tokens tokens) {
		boolean capitals = tokens.holds(2) && isCapital(tokens, 0);
		boolean town = tokens.holds(2) && Gazetteer.isTown(tokens.get(0).text());
		boolean label = (capitals || town && tokens.isCapitalized(0)) && is(tokens, 1, ":") && !isCapital(tokens, 2);
		if (!label || capitals && town) return label;
		boolean told = false;
		for (int i = 2; tokens.holds(i); i++) {
			if (SPEAKING.contains(tokens.get(i).lower())) return false;
			boolean day = FunctionWords.TIMES.contains(tokens.get(i).lower());
			told |= day && (town || tokens.get(i - 1).is("on")) || town && tokens.get(i).is("said");
		}
		return told;
	}

	private static boolean isCapital(Tokens tokens, int i) {
		String word = tokens.get(i).text();
		return tokens.isWord(i) && word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
	}

	private boolean isInside(int offset) {
		return next > 0 && offset < quotations.get(next - 1).outer().end();
	}

	/** Most sentences are outside all quotations, and taken as they are. */
	private void read(Sentence sentence, int from) {
		Span span = sentence.span();
		int longest = sentence.tokens().size() > LONGEST ? PIECE : LONGEST;
		boolean quotes = isInside(span.start()) || next < quotations.size() && quotations.get(next).outer().start() < span.end();
		if (!quotes && span.start() >= from && tokens.size() + sentence.tokens().size() <= LONGEST) {
			if (tokens.isEmpty()) whole = sentence.tokens();
			tokens.addAll(sentence.tokens());
			return;
		}
		for (Token token : sentence.tokens()) {
			if (token.start() >= from) read(token, longest);
		}
	}

	private void read(Token token, int longest) {
		if (isInside(token.start())) return;
		if (tokens.size() >= longest) endPeriod();
		if (next < quotations.size() && quotations.get(next).outer().start() <= token.start()) {
			Quotation quotation = quotations.get(next++);
			tokens.add(new Token(quotation.outer().start(), quotation.outer().end(), Period.QUOTATION, Period.QUOTATION));
			inPeriod.put(quotation.outer().start(), quotation);
			return;
		}
		tokens.add(token);
	}

	/** "“Why now?” Lee asked.": what looks like a sentence only says who spoke the quotation before. */
	private boolean isAttributedBy(Sentence next) {
		if (tokens.isEmpty() || !tokens.getLast().text().equals(Period.QUOTATION)) return false;
		if (this.next < quotations.size() && quotations.get(this.next).outer().start() <= next.span().start()) return false;
		// "She went on to say:"
		if (next.tokens().getLast().text().equals(":")) return false;
		var period = new Period(text, paragraph, Tokens.of(next.tokens()), Map.of());
		Optional<Cue> cue = CueReader.cuesIn(period).stream().filter(one -> one.from() == 0).findFirst();
		if (cue.isEmpty() || !cue.get().may(SpeechVerb.Use.QUOTE)) return false;
		int heard = cue.get().may(SpeechVerb.Use.HEARER) ? Hearer.behind(period, cue.get().to()) : cue.get().to();
		int rest = Adverbial.skip(period, heard);
		boolean occasion = tokens.size() == 1 && (rest > cue.get().to() && OCCASIONS.contains(period.lower(rest))
				|| heard > cue.get().to() && isMeeting(period, rest) || tellsWhere(period, heard));
		boolean ends = rest >= period.stop() || occasion || period.lower(rest).equals(",") && !period.lower(period.size() - 1).equals("?");
		boolean another = cue.get().words().from() > 0 && !FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(0));
		return ends && !(another && isSaidAlready());
	}

	/** "Lee attacked him, calling him “too old.” Roth hit back": the full stop within the marks ends Lee's sentence. */
	private boolean isSaidAlready() {
		Span quotation = tokens.getLast().span();
		if (tokens.size() < 2 || text.charAt(quotation.end() - 2) != '.') return false;
		Period here = new Period(text, paragraph, Tokens.of(List.copyOf(tokens)), Map.copyOf(inPeriod));
		return CueReader.cuesIn(here).stream().anyMatch(cue -> cue.may(SpeechVerb.Use.QUOTE) && cue.speaker().isPresent());
	}

	/** "said in a call with Ulm reporters", "said as he left the hall": only when and where, since no other clause begins. */
	static boolean tellsWhere(Period period, int from) {
		if (!WHERE.contains(period.lower(from)) || Amount.opens(period, from)) return false;
		if (SCENES.contains(period.lower(from))) return FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(from + 1));
		for (int i = from; i < period.stop(); i++) {
			String word = period.lower(i);
			if (i > from && SCENES.contains(word)) return true;
			boolean noun = period.isWord(i) || word.equals("-") || word.equals("'s") || period.at(i).isNumber();
			boolean clause = FunctionWords.SUBJECT_PRONOUNS.contains(word) || word.equals("that") || period.isPastVerb(i)
					|| period.isAuxiliary(i) && !word.equals("'s");
			boolean subject = i > from + 1 && FunctionWords.ARTICLES.contains(word) && !FunctionWords.PREPOSITIONS.contains(period.lower(i - 1))
					&& !period.lower(i - 2).equals("to");
			if (!noun || clause || subject) return false;
		}
		return true;
	}

	/** "told me when I met her", not "told me when the mill would close". */
	private static boolean isMeeting(Period period, int when) {
		return period.lower(when).equals("when") && FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(when + 1))
				&& !period.isAuxiliary(when + 2);
	}

	private void endPeriod() {
		if (tokens.isEmpty()) return;
		Tokens read = Tokens.of(whole.size() == tokens.size() ? whole : tokens);
		periods.add(new Period(text, paragraph, read, Map.copyOf(inPeriod)));
		whole = List.of();
		tokens = new ArrayList<>();
		inPeriod = new HashMap<>();
	}

	/** "“They grind all the grain that we have” in the mill.": the writer ends the sentence that a quotation opens, with where or why. */
	static boolean trailsOff(Period period) {
		int behind = period.lower(1).equals(",") ? 2 : 1;
		return period.isWord(behind) && !period.isCapitalized(behind) && TRAILING.contains(period.lower(behind)) && !period.hasQuotation(behind, period.size())
				&& period.quotation(0).filter(words -> !words.isScare(period.text())).isPresent();
	}
}
