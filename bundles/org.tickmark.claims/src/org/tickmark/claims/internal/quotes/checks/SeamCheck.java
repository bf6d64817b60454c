package org.tickmark.claims.internal.quotes.checks;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation.SeamSlip;
import org.tickmark.claims.internal.prose.TextOrder;
import org.tickmark.claims.internal.quotes.QuotationMarks;
import org.tickmark.claims.internal.quotes.sayings.Quotation;
import org.tickmark.claims.internal.words.WordMap;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.claims.spi.Token;

/** Reported words that run into quoted ones: he “am not going”, he would “went”. */
@Component
public final class SeamCheck implements ClaimCheck {
	private static final String RULE = "problem.quote.seam";
	private static final WordMap<String> AFTER_HE = WordMap.copyOf(
			Map.of("am", "is", "are", "is", "have", "has", "don't", "doesn't", "haven't",
			"hasn't", "aren't", "isn't", "were", "was", "do", "does", "weren't", "wasn't"));
	private static final WordMap<String> AFTER_THEY = WordMap.copyOf(
			Map.of("am", "are", "is", "are", "has", "have", "doesn't", "don't", "was", "were",
			"wasn't", "weren't", "isn't", "aren't", "hasn't", "haven't"));
	private static final WordSet FORMS_OF_BE = WordSet.of("am", "is", "are", "was", "were");
	private static final WordSet MODALS = WordSet.of("will", "would", "can", "could", "may", "might", "shall", "should", "must", "won't",
			"wouldn't", "can't", "couldn't", "cannot", "shouldn't");
	/** What a verb behind a modal would have been, where the quoted form cannot follow one. */
	private static final WordMap<String> BASE = WordMap.copyOf(
			Map.ofEntries(Map.entry("went", "go"), Map.entry("goes", "go"), Map.entry("is", "be"),
			Map.entry("am", "be"),
			Map.entry("are", "be"), Map.entry("was", "be"), Map.entry("were", "be"), Map.entry("has", "have"), Map.entry("had", "have"),
			Map.entry("did", "do"),
			Map.entry("does", "do"), Map.entry("took", "take"), Map.entry("takes", "take"), Map.entry("gave", "give"),
			Map.entry("gives", "give"),
			Map.entry("made", "make"), Map.entry("makes", "make"), Map.entry("saw", "see"), Map.entry("sees", "see"),
			Map.entry("knew", "know"),
			Map.entry("knows", "know"), Map.entry("came", "come"), Map.entry("comes", "come"), Map.entry("will", ""),
			Map.entry("would", ""),
			Map.entry("can", ""), Map.entry("could", ""), Map.entry("fought", "fight"), Map.entry("brought", "bring"),
			Map.entry("told", "tell")));
	/** "our" and "us" may mean everybody, the writer included. */
	private static final WordMap<String> HIS = WordMap.copyOf(Map.of("my", "his", "me", "him", "mine", "his", "myself", "himself"));
	private static final WordMap<String> HER = WordMap.copyOf(Map.of("my", "her", "me", "her", "mine", "hers", "myself", "herself"));
	private static final WordSet AUXILIARIES = WordSet.of("has", "had", "is", "was", "will", "would", "can", "could", "may", "might",
			"should", "must", "not", "never", "also", "always", "did", "does", "to", "wants", "wanted", "hopes", "hoped", "been");

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		List<Quotation> quotations = QuotationMarks.read(prose).byParagraph().stream().flatMap(List::stream).toList();
		return quotations.stream().flatMap(quotation -> problem(prose, quotation).stream()).toList();
	}

	private static Optional<Claim> problem(Prose prose, Quotation quotation) {
		Sentence sentence = prose.sentenceAt(quotation.outer().start());
		List<Token> tokens = sentence.tokens();
		int first = indexAt(tokens, quotation.inner().start());
		int seam = indexAt(tokens, quotation.outer().start()) - 1;
		if (seam < 0 || first >= tokens.size() || tokens.get(first).isCapitalized() && !tokens.get(first).is("i")) return Optional.empty();
		Token outside = tokens.get(seam);
		Token inside = tokens.get(first);
		Optional<String> fitting = fitting(outside, inside, first + 1 < tokens.size() ? tokens.get(first + 1) : inside);
		if (fitting.isPresent()) return slip(prose, outside, inside, fitting.get());
		return personSlip(prose, quotation, tokens, seam, first);
	}

	private static Optional<Claim> slip(Prose prose, Token outside, Token inside, String fitting) {
		var why = new SeamSlip(outside.text(), inside.text(), fitting);
		return Optional.of(Saying.problem(RULE, prose, inside.span(), why, List.of(outside.span())));
	}

	private static Optional<String> fitting(Token outside, Token inside, Token behind) {
		return switch (outside.lower()) {
			case "is", "was", "are", "were" -> FORMS_OF_BE.contains(inside.lower()) ? Optional.of("") : Optional.empty();
			case "he", "she" -> inside.is("i") ? Optional.of("") : Optional.ofNullable(AFTER_HE.get(inside.lower()));
			case "they", "we" -> Optional.ofNullable(AFTER_THEY.get(inside.lower()));
			case "to" -> behind.is("the") || inside.is("will") ? Optional.empty()
				: Optional.ofNullable(BASE.get(inside.lower())).filter(base -> !base.isEmpty());
			default -> MODALS.contains(outside.lower()) ? Optional.ofNullable(BASE.get(inside.lower())) : Optional.empty();
		};
	}

	/** "she had “never sold my house”": she above, I below, and no other person between whom the quoted words may be about. */
	private static Optional<Claim> personSlip(Prose prose, Quotation quotation, List<Token> tokens, int seam, int first) {
		int subject = seam;
		while (subject >= 0 && seam - subject < 3 && AUXILIARIES.contains(tokens.get(subject).lower())) subject--;
		if (subject < 0 || !tokens.get(subject).is("he") && !tokens.get(subject).is("she")) return Optional.empty();
		for (int i = first; i < tokens.size() && tokens.get(i).end() <= quotation.inner().end(); i++) {
			Token token = tokens.get(i);
			if (token.is("i") || token.is("we") || token.lower().startsWith("i'") || token.lower().startsWith("we'"))
				return Optional.empty();
			Optional<String> third = Optional.ofNullable((tokens.get(subject).is("he") ? HIS : HER).get(token.lower()));
			if (third.isPresent()) return slip(prose, tokens.get(subject), token, third.get());
		}
		return Optional.empty();
	}

	private static int indexAt(List<Token> tokens, int offset) {
		return TextOrder.first(tokens, token -> token.start(), offset);
	}
}
