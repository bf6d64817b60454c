package org.tickmark.claims.internal.quotes.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.Explanation.SpeakerIntroducedLate;
import org.tickmark.claims.Explanation.SpeakerNotIntroduced;
import org.tickmark.claims.Explanation.SpeakerWithoutOffice;
import org.tickmark.claims.internal.reading.Mention;
import org.tickmark.claims.internal.reading.Mentions;
import org.tickmark.claims.internal.reading.Name.Gender;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Paragraph;
import org.tickmark.claims.spi.Prose;

/**
 * A speaker whom the draft calls by surname before, or without ever, giving the whole name, or of whom it never says who that is. Once for
 * each.
 */
@Component
public final class IntroductionCheck implements ClaimCheck {
	private static final String RULE = "problem.quote.introduction";
	/** Known by office and one name; custom asks for no more. */
	private static final WordSet ONE_NAME_ENOUGH = WordSet.of("president", "pope", "king", "queen", "prince", "princess", "lady", "lord",
			"saint", "sir");
	/** Before one name, these say for sure that it is a person's. */
	private static final WordSet PERSONAL = WordSet.of("mr", "mrs", "ms", "miss", "dr", "senator", "sen", "rep", "representative",
			"congressman", "congresswoman", "gov", "governor", "judge", "justice", "professor", "prof", "mayor", "captain", "capt", "col",
			"colonel", "lt", "sgt", "officer", "chief", "secretary", "gen", "rev", "ambassador", "councilman", "councilwoman");

	private static final int AROUND = 24;
	private static final Pattern NO_LETTER = Pattern.compile("\\W");
	private static final Pattern DESCRIBED_BEHIND = Pattern
			.compile("\\.?(?:['\u2019]s? |[,(\u2014\u2013:\n]| ?[(\u2014\u2013-]| (?:of|from|at|with|for|"
			+ "is|was|has|had|who|and|as|in)\\b)");
	private static final String MARKS_BEFORE = ",)\u2014\u2013-";
	/** Before a name they say nothing of who that is, as any other word does: "clerk Ann Lee". */
	private static final WordSet NOT_DESCRIBING = WordSet.of("and", "said", "says", "added", "that", "but", "as", "when", "while", "to", "by",
			"told", "asked", "with", "for", "from", "of", "in", "on", "at", "where", "because", "if", "after", "before", "than", "or", "so");

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		Mentions mentions = Mentions.of(prose);
		List<Claim> problems = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		int body = endOfLead(prose);
		for (Saying saying : Saying.in(prose, claims)) {
			if (saying.cue().equals(":")) continue;
			Optional<Mention> speaker = saying.speaker().filter(span -> span.start() >= body).flatMap(mentions::at);
			if (speaker.isEmpty() || !seen.add(speaker.get().surname())) continue;
			speaker.flatMap(person -> problem(prose, mentions, person, saying)).ifPresent(problems::add);
		}
		return problems;
	}

	/** A headline and the paragraph below it may name people shortly. */
	private static int endOfLead(Prose prose) {
		List<Paragraph> paragraphs = prose.paragraphs();
		return paragraphs.size() < 2 ? 0 : paragraphs.get(paragraphs.size() > 2 ? 1 : 0).span().end();
	}

	private static Optional<Claim> problem(Prose prose, Mentions mentions, Mention speaker, Saying saying) {
		if (speaker.full())
			return saying.attribution().directness() != Directness.DIRECT ? Optional.empty() : withoutOffice(prose, mentions, speaker);
		boolean person = isPersonal(prose, speaker)
				|| mentions.introductionOf(speaker.surname()).filter(full -> full.gender() != Gender.UNKNOWN).isPresent();
		boolean alone = speaker.span().equals(saying.speaker().orElse(speaker.span()))
				&& !mentions.isNamedAs(ONE_NAME_ENOUGH, speaker.surname());
		return person && alone ? shortName(prose, mentions, speaker) : Optional.empty();
	}

	/** A name that is surely a person's, and at none of its places does anything say who that is. */
	private static Optional<Claim> withoutOffice(Prose prose, Mentions mentions, Mention speaker) {
		boolean known = speaker.gender() == Gender.UNKNOWN
				|| mentions.of(speaker.surname()).stream().anyMatch(mention -> isDescribed(prose, mention));
		return known ? Optional.empty()
				: Optional.of(Saying.problem(RULE, prose, speaker.span(), new SpeakerWithoutOffice(speaker.words()), List.of()));
	}

	private static boolean isDescribed(Prose prose, Mention mention) {
		return mention.titled() || isDescribedBehind(prose.draft().text(), mention.span().end())
				|| isDescribedBefore(prose.draft().text(), mention.span().start());
	}

	private static boolean isDescribedBehind(String text, int end) {
		return DESCRIBED_BEHIND.matcher(text).region(end, Math.min(text.length(), end + AROUND)).lookingAt();
	}

	private static boolean isDescribedBefore(String text, int start) {
		int end = start;
		while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\n')) end--;
		if (end == 0) return false;
		if (MARKS_BEFORE.indexOf(text.charAt(end - 1)) >= 0) return true;
		int from = end;
		while (from > 0 && Character.isLowerCase(text.charAt(from - 1))) from--;
		if (from > 0 && Character.isLetter(text.charAt(from - 1))) from--;
		boolean word = from < end && (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)));
		return word && !NOT_DESCRIBING.contains(text.substring(from, end));
	}

	private static boolean isPersonal(Prose prose, Mention mention) {
		return mention.titled() && PERSONAL.contains(NO_LETTER.split(prose.textOf(mention.span()))[0].toLowerCase(Locale.ROOT));
	}

	private static Optional<Claim> shortName(Prose prose, Mentions mentions, Mention speaker) {
		Optional<Mention> full = mentions.introductionOf(speaker.surname());
		String name = prose.textOf(speaker.span());
		if (full.isEmpty() && mentions.isInName(speaker.surname())) return Optional.empty();
		if (full.isEmpty()) return Optional.of(Saying.problem(RULE, prose, speaker.span(), new SpeakerNotIntroduced(name), List.of()));
		int sentence = prose.sentenceAt(speaker.span().start()).span().end();
		if (full.get().span().start() < sentence) return Optional.empty();
		return Optional.of(Saying.problem(RULE, prose, speaker.span(), new SpeakerIntroducedLate(name, full.get().words()),
				List.of(full.get().span())));
	}
}
