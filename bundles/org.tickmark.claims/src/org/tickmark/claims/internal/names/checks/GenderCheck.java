package org.tickmark.claims.internal.names.checks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.NameFault;
import org.tickmark.claims.Naming.Type;
import org.tickmark.claims.internal.names.Bearer;
import org.tickmark.claims.internal.names.NameMention;
import org.tickmark.claims.internal.names.Names;
import org.tickmark.claims.internal.prose.TextOrder;
import org.tickmark.claims.internal.reading.Name;
import org.tickmark.claims.internal.reading.Name.Gender;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordMap;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.claims.spi.Token;
import org.tickmark.draft.Span;

/**
 * One person told of as a man and as a woman. Only words that can mean nobody else count: "Brandt himself", "Brandt and her husband",
 * "Brandt, who lost his job". Two titles tell nothing: beside Mr Kim Brandt, Ms Brandt may be the wife.
 */
@Component
public final class GenderCheck implements ClaimCheck {
	private static final String RULE = "problem.gender";
	private static final WordMap<Gender> REFLEXIVE = WordMap.copyOf(Map.of("himself", Gender.MALE, "herself", Gender.FEMALE));
	private static final WordMap<Gender> OWNING = WordMap.copyOf(Map.of("his", Gender.MALE, "her", Gender.FEMALE));
	private static final WordMap<Gender> SPEAKING = WordMap.copyOf(Map.of("he", Gender.MALE, "she", Gender.FEMALE));
	private static final WordSet SAYS = WordSet.of("said", "says", "added", "insisted", "argued", "admitted", "explained", "claimed",
			"wrote");
	private static final WordSet COUPLE = WordSet.of("husband", "wife", "widow", "widower", "couple", "brother", "sister", "mr", "mrs");
	private static final WordSet RELATIVES = WordSet.of("husband", "wife", "family", "son", "sons", "daughter", "daughters", "children",
			"brother", "sister", "mother", "father", "parents", "partner", "team", "colleagues", "staff", "lawyer", "friends", "crew");
	/** One's own, whoever else comes into the clause. */
	private static final WordSet OWN = WordSet.of("job", "career", "life", "own", "leg", "arm", "seat", "degree", "doctorate", "childhood",
			"mind", "post", "business", "home", "name", "voice", "boat", "house", "car");
	private static final int RELATIVE_CLAUSE = 4;
	private static final int MOST_ALIKE = 20;

	@Override
	public String ruleId() {
		return RULE;
	}

	private record Sign(Gender gender, Span span) { }

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		Names names = Names.of(prose);
		SpelledNames spelled = SpelledNames.of(prose);
		Map<Integer, Map<Gender, Span>> seen = new HashMap<>();
		for (Sentence sentence : prose.sentences()) {
			List<NameMention> mentions = names.in(sentence.span());
			if (mentions.isEmpty()) continue;
			var words = new Words(sentence.tokens());
			for (NameMention mention : mentions) {
				if (names.bearerOf(mention).type() == Type.PERSON) sign(spelled, mentions, mention, words).ifPresent(sign -> seen
						.computeIfAbsent(mention.bearer(), any -> new EnumMap<>(Gender.class)).putIfAbsent(sign.gender(), sign.span()));
			}
		}
		List<Claim> problems = new ArrayList<>();
		seen.forEach((index, signs) -> {
			Bearer bearer = names.bearers().get(index);
			if (signs.size() == 2 && spelled.isAlone(spelled.all().get(index))) problems.add(problem(prose, bearer, signs));
		});
		return problems;
	}

	private static Claim problem(Prose prose, Bearer bearer, Map<Gender, Span> signs) {
		List<Span> places = signs.values().stream().sorted().toList();
		var why = new NameFault.TwoGenders(bearer.canonical(), prose.textOf(places.get(1)), prose.textOf(places.get(0)));
		return NameProblem.of(RULE, prose, places.get(1), why, places.get(0));
	}

	private static Optional<Sign> sign(SpelledNames names, List<NameMention> mentions, NameMention mention, Words words) {
		int end = indexBehind(mention, words);
		Optional<Gender> title = Name.genderOfTitle(Spelling.folded(mention.title()).replace(".", ""));
		Gender first = Name.genderOf(names.of(mention).folded().getFirst());
		// A title that the first name belies is somebody else's: the husband's, the wife's.
		if (title.isPresent()) return title.filter(gender -> gender.fits(first)).flatMap(gender -> title(gender, mention, words, end));
		Optional<Sign> near = at(words, end, REFLEXIVE);
		if (near.isEmpty() && words.is(end, "and") && words.in(end + 2, RELATIVES)) near = at(words, end + 1, OWNING);
		if (near.isEmpty() && words.is(end, ",") && words.is(end + 1, "who")) near = inRelativeClause(words, end + 2);
		if (near.isEmpty() && words.in(end, SAYS) && isAlone(mention, mentions)) near = at(words,
				words.is(end + 1, "that") ? end + 2 : end + 1, SPEAKING);
		return near;
	}

	/** In a sentence that names one person so often, nobody asks who speaks in it. */
	private static boolean isAlone(NameMention mention, List<NameMention> mentions) {
		return mentions.size() <= MOST_ALIKE && mentions.stream().allMatch(other -> other.bearer() == mention.bearer());
	}

	private static int indexBehind(NameMention mention, Words words) {
		return TextOrder.first(words.tokens(), Token::start, mention.span().end());
	}

	private static Optional<Sign> title(Gender gender, NameMention mention, Words words, int end) {
		for (int i = end - 1; i >= 0; i--) {
			Span word = words.tokens().get(i).span();
			if (word.start() < mention.span().start() && words.isWord(i)) return Optional.of(new Sign(gender, word));
		}
		return Optional.empty();
	}

	private static Optional<Sign> at(Words words, int i, Map<String, Gender> telling) {
		return Optional.ofNullable(telling.get(words.lower(i))).map(gender -> new Sign(gender, words.tokens().get(i).span()));
	}

	/** "who lost his job", as far as nobody else comes in. */
	private static Optional<Sign> inRelativeClause(Words words, int from) {
		for (int i = from; i < from + RELATIVE_CLAUSE && i < words.size(); i++) {
			if (words.isCapitalized(i) || words.is(i, ",") || words.in(i, COUPLE)) return Optional.empty();
			Optional<Sign> sign = at(words, i, OWNING);
			if (sign.isPresent()) return words.in(i + 1, OWN) || words.in(i + 1, RELATIVES) ? sign : Optional.empty();
		}
		return Optional.empty();
	}
}
