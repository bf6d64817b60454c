package org.tickmark.claims.internal.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.claims.spi.Token;
import org.tickmark.draft.Span;

/**
 * Cuts a paragraph into sentences and clauses. A full stop ends a sentence only where what follows can begin one, so that
 * neither "Mr. Lee" nor a stray stop ("the ministry. of finance") breaks a statement in two.
 */
final class SentenceReader {
	/** Stand before a name or a figure; a sentence does not end with them. */
	private static final WordSet TITLES = WordSet.of("mr", "mrs", "ms", "dr", "drs", "prof", "profs", "sen", "sens", "rep", "reps", "gov",
			"govs", "gen", "gens", "col", "lt", "sgt", "capt", "cmdr", "adm", "maj", "pres", "rev", "hon", "st", "messrs", "mme", "mlle",
			"ft", "mt", "supt", "det", "insp", "amb", "asst", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov",
			"dec");
	/** Need no capital to be an abbreviation. */
	private static final WordSet SMALL = WordSet.of("vs", "v", "etc", "inc", "corp", "ltd", "jr", "sr", "bros", "dept", "univ");
	/** Abbreviations before a figure only: "No. 4", but "He said no. Lee left". */
	private static final WordSet BEFORE_FIGURES = WordSet.of("no", "nos", "fig", "figs", "pp", "p", "vol", "art", "sec", "ch", "c", "ca",
			"rs");
	/** End a sentence as often as not; then what follows decides. */
	private static final WordSet ABBREVIATIONS = WordSet.of("inc", "corp", "co", "ltd", "jr", "sr", "bros", "etc", "dept", "univ", "assn",
			"ave", "blvd", "calif", "fla", "mass", "conn", "pa", "va", "md", "ill", "ariz", "colo", "tenn", "wis", "minn", "mich", "ky",
			"ga", "ala", "ark", "okla", "tex", "wash", "ore", "nev", "neb", "kan", "ind", "la", "miss", "mo", "mont", "del", "vt", "wyo");
	private static final WordSet OPENERS = WordSet.of("the", "a", "an", "he", "she", "it", "they", "we", "i", "you", "this", "that",
			"these", "those", "but", "and", "in", "on", "at", "as", "if", "when", "while", "after", "before", "for", "from", "there", "his",
			"her", "its", "their", "our", "my", "what", "who", "how", "why", "where", "however", "according", "since", "with", "by", "one",
			"some", "many", "most", "all", "no", "not", "so", "then", "now", "also", "both", "each", "last", "next", "under", "during",
			"because", "meanwhile", "another", "several", "although", "though", "despite", "every", "few");
	private static final WordSet CLAUSE_OPENERS = WordSet.of("which", "who", "whose", "whom", "where", "while", "when", "although",
			"though", "because", "since", "as", "but", "and", "or", "so", "if", "unless", "after", "before", "until", "whereas");
	private static final String CLOSERS = "\"'\u201D\u2019\u00BB\u203A)]";
	private static final String OPENING_MARKS = "\"'`\u201C\u2018\u00AB\u2039\u201E\u201A([-\u2013\u2014\u2022*";

	private static final WordSet DASHES = WordSet.of("-", "--", "_", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015");

	private static final int SHORTEST_END = 3;
	private static final WordSet DOMAINS = WordSet.of("com", "org", "net", "gov", "edu", "co", "uk", "io", "info", "biz", "eu");
	private static final WordSet IN_NAMES = WordSet.of(".", "/", "@", "_", "\\", ":", "&", "#");

	private SentenceReader() { }

	/** @param dateline the draft's; it is a sentence of its own with the dash behind it, for nobody says it */
	static List<Sentence> sentencesIn(WordsAtHand atHand, Span paragraph, Optional<Span> dateline) {
		List<Token> tokens = Tokenizer.tokensIn(atHand.text(), paragraph);
		List<Sentence> sentences = new ArrayList<>();
		int from = dateline.filter(paragraph::contains).map(head -> behind(head, tokens)).orElse(0);
		if (from > 0) sentences.add(sentence(tokens.subList(0, from), atHand));
		for (int i = from; i < tokens.size(); i++) {
			if (!mayEnd(tokens, i)) continue;
			int last = withClosers(tokens, i);
			if (last + 1 < tokens.size() && endsAt(tokens, i, last)) {
				sentences.add(sentence(tokens.subList(from, last + 1), atHand));
				from = last + 1;
			}
			i = last;
		}
		if (from < tokens.size()) sentences.add(sentence(tokens.subList(from, tokens.size()), atHand));
		return sentences;
	}

	/** The index of the first token of the story. */
	private static int behind(Span dateline, List<Token> tokens) {
		int i = 0;
		while (i < tokens.size() && (tokens.get(i).start() < dateline.end() || DASHES.contains(tokens.get(i).text()))) i++;
		return i;
	}

	private static boolean mayEnd(List<Token> tokens, int i) {
		String mark = tokens.get(i).text();
		char last = mark.charAt(mark.length() - 1);
		return last == '.' || last == '!' || last == '?' || last == '\u2026';
	}

	/** The index of the last token that still belongs to the end: further stops, and closing marks that touch it. */
	private static int withClosers(List<Token> tokens, int stop) {
		int last = stop;
		while (last + 1 < tokens.size() && tokens.get(last + 1).start() == tokens.get(last).end() && isCloser(tokens.get(last + 1))) last++;
		return last;
	}

	private static boolean isCloser(Token token) {
		return token.text().length() == 1 && (CLOSERS + ".!?\u2026").indexOf(token.text().charAt(0)) >= 0;
	}

	private static boolean endsAt(List<Token> tokens, int stop, int last) {
		Token next = tokens.get(last + 1);
		if (next.start() == tokens.get(last).end()) return last == stop && isUnspaced(tokens, stop);
		Token opener = next;
		int i = last + 1;
		while (i + 1 < tokens.size() && OPENING_MARKS.contains(opener.text())) opener = tokens.get(++i);
		if (opener.isWord() && !opener.isCapitalized()) return false;
		if (!opener.isWord() && !opener.isNumber() && opener == next && !OPENING_MARKS.contains(next.text()) && last == stop) return false;
		if (!tokens.get(stop).text().endsWith(".") || last > stop) return true;
		return !isAbbreviation(tokens, stop, opener) || OPENERS.contains(opener.lower());
	}

	/** "The toll rose.The road is shut": the space was forgotten; not "shop.Com", "ann@mill.The" nor "vs.Brook". */
	private static boolean isUnspaced(List<Token> tokens, int stop) {
		if (stop == 0 || stop + 2 >= tokens.size() || !tokens.get(stop).text().equals(".")) return false;
		Token word = tokens.get(stop - 1);
		Token opener = tokens.get(stop + 1);
		Token behind = tokens.get(stop + 2);
		boolean tied = stop > 1 && tokens.get(stop - 2).end() == word.start() && IN_NAMES.contains(tokens.get(stop - 2).text());
		boolean ends = word.isWord() && word.end() == tokens.get(stop).start() && word.text().length() >= SHORTEST_END
				&& word.text().equals(word.lower()) && !tied && !SMALL.contains(word.lower());
		boolean begins = opener.isWord() && opener.isCapitalized() && opener.text().length() > 1 && !DOMAINS.contains(opener.lower())
				&& opener.text().substring(1).equals(opener.lower().substring(1));
		return ends && begins && (behind.start() > opener.end() || behind.text().equals(",") || behind.lower().equals("'s"));
	}

	private static boolean isAbbreviation(List<Token> tokens, int stop, Token opener) {
		Token token = tokens.get(stop);
		if (token.text().length() > 1) return true;
		if (stop == 0 || tokens.get(stop - 1).end() != token.start()) return false;
		Token word = tokens.get(stop - 1);
		boolean initial = word.text().length() == 1 && word.isCapitalized() && !word.is("i");
		if (!initial && BEFORE_FIGURES.contains(word.lower())) return opener.isNumber();
		if (SMALL.contains(word.lower())) return true;
		return initial || word.isCapitalized() && (TITLES.contains(word.lower()) || ABBREVIATIONS.contains(word.lower()));
	}

	private static Sentence sentence(List<Token> tokens, WordsAtHand atHand) {
		return new ReadSentence(new Span(tokens.getFirst().start(), tokens.getLast().end()), tokens, atHand);
	}

	/** In text order; together they cover the sentence. */
	static List<Span> clauses(List<Token> tokens, Span sentence) {
		List<Span> clauses = new ArrayList<>();
		int from = sentence.start();
		for (int i = 1; i < tokens.size(); i++) {
			if (!opensClause(tokens, i)) continue;
			int start = tokens.get(i).start();
			clauses.add(new Span(from, start));
			from = start;
		}
		clauses.add(new Span(from, sentence.end()));
		return clauses;
	}

	private static boolean opensClause(List<Token> tokens, int i) {
		return switch (tokens.get(i - 1).text()) {
			case ";", "\u2014" -> true;
			case ":" -> tokens.get(i).start() > tokens.get(i - 1).end();
			case "," -> CLAUSE_OPENERS.contains(tokens.get(i).lower());
			default -> false;
		};
	}
}
