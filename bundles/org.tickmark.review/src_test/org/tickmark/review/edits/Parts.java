package org.tickmark.review.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.ItemId;

/**
 * An article cut into paragraphs, sentences, parts of sentences and words; by simpler means than the rules have, so that what
 * is measured does not measure itself.
 */
final class Parts {
	private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]+");
	private static final Pattern SENTENCE = Pattern
			.compile("[^\\s].*?(?:(?<![A-Z]|\\b(?:Mr|Mrs|Ms|Dr|Sen|Gov|Rep|St|Gen|Jr|Sr|No|vs|Inc|Co|Corp|Rev|"
					+ "Jan|Feb|Aug|Sept|Oct|Nov|Dec|a\\.m|p\\.m))"
					+ "[.?!][\"\u201D\u2019)]*(?=\\s)|$)");
	private static final Pattern BOUNDARY = Pattern.compile("[,;:()\u2014\u2013\"\u201C\u201D]|--| - |\\b(?:and|but|that|which|who|"
			+ "whose|while|when|where|because|after|before|as|if|although|though|since|until|or|than|what|how|why|whether|so|to)\\b");
	private static final Pattern CLAUSE = Pattern.compile("; |: | [\u2014\u2013-] |, (?=(?:and|but|while|which|who|whose|"
			+ "because|although|after|before|as|if|since|when|where|until|so|or)\\b)| (?=(?:that|"
			+ "which|who|whose|while|when|because|although|whether|if|unless)\\b)");
	private static final Pattern VERB = Pattern.compile("\\b(?:\\p{Ll}{2,}ed|is|are|was|were|has|had|have|will|would|can|could|may|might|"
			+ "must|said|says|told|went|came|took|made|got|won|lost|fell|rose|grew|put|cut|paid|led|met|held|left|kept|began|became)\\b");
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019.,][\\p{L}\\p{N}]+)*");
	/** Words that a sentence has for its grammar. */
	static final Set<String> GRAMMAR = Set.of("""
			about above according after again against along also although among around because been before behind being below
			between both cannot could does doing down during each either else even ever every from further have having here
			hers herself himself however into itself just like might more most much must myself near neither nobody none once only onto
			other others ought ours over quite rather really same shall should since some such than that their theirs them
			themselves then there these they this those though through thus till today toward towards under
			unless until upon very were what when where whether
			which while whom whose will with within without would three four five seven eight nine eleven twelve
			hundred thousand million billion denied refused failed unlikely nothing half third second
			yesterday your yours it's didn't said says told added""".split("\\s+"));

	final String text;
	final List<Span> paragraphs;
	final List<Span> sentences = new ArrayList<>();
	private final List<Item> items;

	Parts(Settled settled) {
		text = settled.article().text();
		items = settled.items();
		paragraphs = matches(PARAGRAPH, new Span(0, text.length()));
		paragraphs.forEach(paragraph -> sentences.addAll(matches(SENTENCE, paragraph)));
	}

	List<Span> matches(Pattern pattern, Span within) {
		return pattern.matcher(within.in(text)).results()
				.map(match -> new Span(within.start() + match.start(), within.start() + match.end()))
				.filter(span -> !span.isEmpty()).toList();
	}

	List<Span> words(Span within) {
		return matches(WORD, within);
	}

	/** Words in small letters that say something. */
	List<Span> contentWords(Span within) {
		return words(within).stream().filter(span -> isContent(span.in(text))).toList();
	}

	static boolean isContent(String word) {
		return word.length() > 3 && word.chars().allMatch(Character::isLowerCase) && !GRAMMAR.contains(word);
	}

	/** What stands between two marks or joining words. */
	List<Span> segments(Span sentence) {
		List<Span> segments = new ArrayList<>();
		int from = sentence.start();
		for (Span boundary : matches(BOUNDARY, sentence)) {
			if (boundary.start() > from) segments.add(new Span(from, boundary.start()));
			from = boundary.end();
		}
		if (from < sentence.end()) segments.add(new Span(from, sentence.end()));
		return segments.stream().filter(segment -> !words(segment).isEmpty()).toList();
	}

	/** Parts of a sentence that say something each. */
	List<Span> clauses(Span sentence) {
		List<Span> clauses = new ArrayList<>();
		int from = sentence.start();
		for (Span boundary : matches(CLAUSE, sentence)) {
			clauses.add(new Span(from, boundary.start()));
			from = boundary.end();
		}
		clauses.add(new Span(from, sentence.end()));
		return clauses.stream().filter(clause -> words(clause).size() > 3 && !matches(VERB, clause).isEmpty()).toList();
	}

	Optional<Span> sentenceOf(Span place) {
		return sentences.stream().filter(sentence -> sentence.overlaps(place)).findFirst();
	}

	/** The segments that a place touches, together. */
	Optional<Span> segmentOf(Span place) {
		return sentenceOf(place).flatMap(sentence -> segments(sentence).stream().filter(place::overlaps).reduce(Span::union));
	}

	List<Item> items() {
		return items;
	}

	/** Of whose own words some stand in a range. */
	Set<ItemId> touching(Span range) {
		return items.stream().filter(item -> item.spans().stream().anyMatch(range::overlaps)).map(Item::id).collect(Collectors.toSet());
	}

	/** Whose own words stand in a range, as a whole. */
	Set<ItemId> inside(Span range) {
		return items.stream().filter(item -> range.contains(item.span())).map(Item::id).collect(Collectors.toSet());
	}

	<T> Optional<T> one(List<T> of, SplittableRandom random) {
		return of.isEmpty() ? Optional.empty() : Optional.of(of.get(random.nextInt(of.size())));
	}
}
