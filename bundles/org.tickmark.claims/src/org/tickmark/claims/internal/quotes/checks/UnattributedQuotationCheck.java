package org.tickmark.claims.internal.quotes.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation.SpeakerMissing;
import org.tickmark.claims.Explanation.UnattributedQuotation;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.claims.spi.Token;
import org.tickmark.draft.Span;

/** A quotation of some length, and no word before it, in its sentence or behind it that could say who spoke. */
@Component
public final class UnattributedQuotationCheck implements ClaimCheck {
	private static final String RULE = "problem.quote.unattributed";
	/** Fewer are a phrase that somebody coined, a slogan or a name. */
	private static final int FEWEST_WORDS = 4;
	private static final int LOOK_BEHIND = 12;
	private static final int LOOK_AHEAD = 12;
	/** A source in brackets, whoever made what is named in marks, or another quotation of a row. */
	private static final Pattern SOURCE_BEHIND = Pattern.compile(
			"[.,]?[\"\u201D\u2019'\u00BB\u201C]{0,12}[\\s\\h]{0,12}(?:[(\\[]|[-\u2013\u2014~\u2026]|\\. ?\\.|[\"\u201C\u2018\u00AB\u201E]|by \\p{Lu})");
	private static final Pattern LINE_BEHIND = Pattern.compile("[.,]?[\"\u201D\u2019'\u00BB]{0,12} ?\\n(?=\\p{Lu})");
	/** One of a row of quotations: a dialogue, a letter, a list. */
	private static final Pattern SPACE = Pattern.compile("\\s+");
	private static final Pattern AMONG_QUOTATIONS = Pattern.compile("(?:[\"”’»]|\\. \\.|\u2026)[\\s\\h]{0,12}[\"“‘'«„]{1,12}$");

	/** Say who speaks, or that what stands in marks is a title, a text or a word spoken of. */
	private static final WordSet HINTS = WordSet.of("according", "elaborated", "charged", "put", "puts", "putting", "heard", "quoting",
			"quoted", "words", "word", "phrase", "line", "slogan", "song", "book", "film", "movie", "essay", "article", "headline",
			"headlined", "titled", "entitled", "called", "known", "dubbed", "sign", "signs", "read", "reads", "reading", "poster", "banner",
			"message", "lyrics", "show", "episode", "series", "column", "speech", "question", "questions", "answer", "motto", "chant",
			"chants", "chanting", "shirt", "shirts", "statement", "interview", "letter", "email", "memo", "report", "paper", "text",
			"quote", "described", "describing", "describes", "refers", "referring", "spoke", "speaking", "talk", "talked", "talking",
			"voice", "law", "bill", "act", "constitution", "clause", "amendment", "rule", "policy", "contract", "caption", "ad", "ads",
			"video", "tweet", "tweets", "post", "posts", "hashtag", "term", "saying", "says", "joked", "sang", "sings", "announced",
			"released", "comment", "comments", "remark", "remarks", "idea", "like", "as");

	/** Verbs that may lead up to a quotation, but as a rule tell what is done. */
	private static final WordSet ALSO_DEEDS = WordSet.of("go", "begin", "find", "show", "defend", "attack", "order", "demand", "refuse",
			"decline", "propose");

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		List<Claim> problems = new ArrayList<>();
		var hints = new Hints();
		int spoken = 0;
		for (Saying saying : Saying.in(prose, claims)) {
			Span quotation = saying.claim().span();
			// Whoever speaks around it quotes somebody, or himself.
			boolean within = quotation.end() <= spoken;
			if (saying.speaker().isPresent()) spoken = Math.max(spoken, saying.claim().spans().getFirst().end());
			boolean missing = !within && saying.claim().why() instanceof UnattributedQuotation && isMissing(prose, quotation, hints);
			if (missing) problems.add(Saying.problem(RULE, prose, quotation, new SpeakerMissing(), List.of()));
		}
		return problems;
	}

	private static boolean isMissing(Prose prose, Span quotation, Hints hints) {
		String inner = prose.textOf(quotation);
		String text = prose.draft().text();
		String after = text.substring(quotation.end(), Math.min(text.length(), quotation.end() + LOOK_BEHIND));
		String ahead = text.substring(Math.max(0, quotation.start() - LOOK_AHEAD), quotation.start());
		// "“a hammock that lulls people.”": words taken from somebody, who may be named anywhere.
		if (!Character.isUpperCase(inner.codePointAt(0)) && !Character.isDigit(inner.codePointAt(0))) return false;
		if (SPACE.split(inner).length < FEWEST_WORDS || SOURCE_BEHIND.matcher(after).lookingAt() || isSourceBelow(prose, quotation, after)
				|| Saying.isNamedBehind(prose, quotation) || AMONG_QUOTATIONS.matcher(ahead).find()) return false;
		// A headline in marks; who said it stands in the text.
		if (quotation.start() <= 1) return false;
		Sentence first = prose.sentenceAt(quotation.start());
		Sentence last = prose.sentenceAt(quotation.end());
		Sentence before = prose.sentenceAt(Math.max(0, first.span().start() - 1));
		Sentence behind = prose.sentenceAt(Math.min(prose.draft().text().length(), last.span().end() + 2));
		return Stream.of(before, first, last, behind).noneMatch(sentence -> hints.in(sentence, quotation));
	}

	/** The line below is no sentence, but who or what is quoted: "Board of the mill". */
	private static boolean isSourceBelow(Prose prose, Span quotation, String after) {
		var line = LINE_BEHIND.matcher(after);
		return line.lookingAt() && prose.sentenceAt(quotation.end() + line.end()).tokens().stream().map(Token::lower)
				.noneMatch(word -> FunctionWords.SUBJECT_PRONOUNS.contains(word) || FunctionWords.AUXILIARIES.contains(word));
	}

	/** Each sentence is looked through once, however many quotations stand in it. */
	private static final class Hints {
		private final Map<Sentence, List<Span>> outer = new HashMap<>();

		/** Whether there is a hint outside the quotation: the first or the last one of the sentence is, if any. */
		boolean in(Sentence sentence, Span quotation) {
			if (sentence.tokens().isEmpty()) return false;
			if (sentence.tokens().getLast().is(":") || sentence.tokens().getLast().is("\u2014")) return true;
			return outer.computeIfAbsent(sentence, Hints::read).stream().anyMatch(hint -> !quotation.contains(hint));
		}

		private static List<Span> read(Sentence sentence) {
			List<Span> hints = new ArrayList<>();
			for (Token token : sentence.tokens()) {
				if (!isHint(token)) continue;
				if (hints.size() == 2) hints.removeLast();
				hints.add(token.span());
			}
			return hints;
		}

		private static boolean isHint(Token token) {
			return HINTS.contains(token.lower()) || token.is(":")
					|| SpeechVerbs.lemma(token.lower()).filter(lemma -> !ALSO_DEEDS.contains(lemma)).isPresent();
		}
	}
}
