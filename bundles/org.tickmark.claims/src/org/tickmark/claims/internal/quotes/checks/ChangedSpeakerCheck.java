package org.tickmark.claims.internal.quotes.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.Explanation.ContinuedQuotation;
import org.tickmark.claims.Explanation.SpeakerChanged;
import org.tickmark.claims.internal.reading.Mention;
import org.tickmark.claims.internal.reading.Mentions;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.draft.Span;

/** “We open,” said Pell. Ms. Ruiz nodded. “The paint is dry.”: who says the last sentence? */
@Component
public final class ChangedSpeakerCheck implements ClaimCheck {
	private static final String RULE = "problem.quote.continuation";

	private static final Pattern VERB = Pattern.compile("\\h(?:\\p{Ll}+ed|shook|stood|sat|rose|took|said|left|laughed)\\b");
	private static final int WORDS_BEFORE = 3;
	private static final WordSet NOT_BEFORE_SUBJECT = WordSet.of("in", "at", "for", "with", "when", "as", "after", "before", "by", "on",
			"to", "of", "from", "about", "like", "while", "if", "since", "because", "where", "that", "and", "or", "he", "she", "they", "it",
			"is", "was", "met", "saw");

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		Mentions mentions = Mentions.of(prose);
		List<Claim> problems = new ArrayList<>();
		Optional<Saying> previous = Optional.empty();
		Optional<Saying> latest = Optional.empty();
		for (Saying saying : Saying.in(prose, claims)) {
			List<Span> spans = saying.claim().spans();
			if (saying.claim().why() instanceof ContinuedQuotation) {
				// It may as well go on from what the same person is reported to have said.
				Optional<Saying> same = latest.filter(last -> last.name().equals(saying.name()));
				(same.isPresent() ? same : previous).flatMap(last -> between(prose, mentions, last, last.claim().spans().getLast(), spans.getFirst())
						.map(other -> problem(prose, last, other, spans.getFirst()))).ifPresent(problems::add);
			}
			for (int i = 1; i < spans.size(); i++) {
				Span later = spans.get(i);
				between(prose, mentions, saying, spans.get(i - 1), later)
						.ifPresent(other -> problems.add(problem(prose, saying, other, later)));
			}
			if (saying.attribution().directness() != Directness.INDIRECT) previous = Optional.of(saying);
			latest = Optional.of(saying);
		}
		return problems;
	}

	private static Claim problem(Prose prose, Saying saying, Mention other, Span later) {
		List<Span> related = new ArrayList<>(saying.speaker().stream().toList());
		related.add(other.span());
		return Saying.problem(RULE, prose, later, new SpeakerChanged(saying.name(), prose.textOf(other.span())), related);
	}

	/** Another person who opens a sentence between the two parts. A sentence of its own, since the attribution may name others, too. */
	private static Optional<Mention> between(Prose prose, Mentions mentions, Saying saying, Span earlier, Span later) {
		if (Saying.isNamedBehind(prose, later)) return Optional.empty();
		int attribution = saying.end(earlier);
		Span gap = new Span(attribution, Math.max(attribution, later.start()));
		for (Mention mention : mentions.in(gap)) {
			Sentence sentence = prose.sentenceAt(mention.span().start());
			boolean opens = sentence.span().start() >= attribution && isSubject(prose, sentence, mention)
					&& sentence.span().end() < later.start();
			if (opens && isAnother(saying, mention)) return Optional.of(mention);
		}
		return Optional.empty();
	}

	/** "But union leader Tom Reed frowned": at most a few words before the name, and none that makes it something else. */
	private static boolean isSubject(Prose prose, Sentence sentence, Mention mention) {
		String before = prose.textOf(new Span(sentence.span().start(), mention.span().start())).trim().toLowerCase(Locale.ROOT);
		List<String> words = List.of(before.split(" "));
		String behind = prose.textOf(new Span(mention.span().end(), sentence.span().end()));
		return before.isEmpty()
				|| words.size() <= WORDS_BEFORE && VERB.matcher(behind).lookingAt() && words.stream().noneMatch(word -> word.endsWith("s"))
				&& before.chars().allMatch(c -> Character.isLetter(c) || c == ' ')
				&& words.stream().noneMatch(NOT_BEFORE_SUBJECT::contains);
	}

	private static boolean isAnother(Saying saying, Mention mention) {
		String speaker = saying.name().toLowerCase(Locale.ROOT);
		boolean known = !speaker.isEmpty() && !Set.of("who", "he", "she", "they").contains(speaker);
		// "Robert P. Casey" was cut behind the initial: what follows is the same man.
		boolean cut = speaker.length() > 1 && speaker.charAt(speaker.length() - 2) == ' ';
		return known && !cut && !speaker.contains(mention.surname()) && !mention.surname().equals(saying.surname());
	}
}
