package org.tickmark.claims.internal.quotes.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation.TwoSpeakers;
import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.reading.Mentions;
import org.tickmark.claims.internal.reading.Name;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/** A quotation that is attributed twice, to different people, or to two people at once as if they had spoken in chorus. */
@Component
public final class TwoSpeakersCheck implements ClaimCheck {
	private static final String RULE = "problem.quote.speakers";
	/** A few words may well be everybody's. */
	private static final int FEWEST_WORDS = 5;
	private static final int LONGEST_BEHIND = 120;
	private static final String NAME = "(?:(?:\\p{Lu}\\p{L}{0,3}\\. )?\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}(?:\\.|[\\p{L}'’-]*)){0,3})";
	private static final Pattern CHORUS = Pattern.compile("\\A(" + NAME + ")(?:, [^,]{1,60},)? and (" + NAME + ")(?:, .*)?");
	private static final Pattern CHIEF = Pattern.compile("C\\p{Lu}O");
	private static final Pattern SPACE = Pattern.compile("\\s+");
	private static final Pattern TOGETHER = Pattern
			.compile("statement|wrote|write|letter|op-ed|joint|together|report|email|memo|in unison|chorus|\\bsing|sang|chant|article");
	/** Right behind the closing mark: a second attribution. */
	private static final Pattern BEHIND = Pattern.compile("[.,]?[\"”’'»“]{1,2},? (?:(" + NAME + ")"
			+ " (?:said|says|told \\p{L}+|added)|(?:said|says|added) (" + NAME + "))(?=[.,]|$| on | in | at )");

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		List<Claim> problems = new ArrayList<>();
		for (Saying saying : Saying.in(prose, claims)) {
			if (!saying.isDirect() || saying.speaker().isEmpty()) continue;
			chorus(prose, saying).or(() -> twice(prose, saying)).filter(problem -> words(prose, saying) >= FEWEST_WORDS)
					.ifPresent(problems::add);
		}
		return problems;
	}

	private static int words(Prose prose, Saying saying) {
		return saying.claim().spans().stream().mapToInt(span -> SPACE.split(prose.textOf(span)).length).sum();
	}

	private static Optional<Claim> chorus(Prose prose, Saying saying) {
		if (!saying.speakerWords().contains(" and ")) return Optional.empty();
		Matcher two = CHORUS.matcher(saying.speakerWords());
		if (!two.matches() || isOneInTwoOffices(two.group(1), two.group(2)) || Mentions.isNoPerson(two.group(1))
				|| Mentions.isNoPerson(two.group(2))) return Optional.empty();
		Span speaker = saying.speaker().orElse(saying.claim().span());
		String around = prose.textOf(saying.claim().sentence()) + prose.textOf(prose.sentenceAt(speaker.start()).span());
		if (TOGETHER.matcher(around).find()) return Optional.empty();
		return Optional.of(Saying.problem(RULE, prose, speaker, new TwoSpeakers(two.group(1), two.group(2)), saying.claim().spans()));
	}

	/** "Harbour President and CEO Ann Lee" */
	private static boolean isOneInTwoOffices(String first, String second) {
		return isOffice(first.substring(first.lastIndexOf(' ') + 1)) && second.indexOf(' ') > 0
				&& isOffice(second.substring(0, second.indexOf(' ')));
	}

	private static boolean isOffice(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		return CHIEF.matcher(word).matches() || Name.isTitle(lower) || Description.isRole(lower);
	}

	/** Ann Lee said, “…,” Jan Brook said. */
	private static Optional<Claim> twice(Prose prose, Saying saying) {
		Span speaker = saying.speaker().orElse(saying.claim().span());
		Span quotation = saying.claim().spans().getFirst();
		if (speaker.start() > quotation.start() || saying.isPronoun()) return Optional.empty();
		Matcher behind = BEHIND.matcher(prose.draft().text());
		behind.region(quotation.end(), Math.min(prose.draft().text().length(), quotation.end() + LONGEST_BEHIND));
		if (!behind.lookingAt()) return Optional.empty();
		int group = behind.group(1) == null ? 2 : 1;
		Span second = new Span(behind.start(group), behind.end(group));
		String name = prose.textOf(second);
		if (name.toLowerCase(Locale.ROOT).endsWith(saying.surname()) || isPronoun(name)) return Optional.empty();
		return Optional.of(Saying.problem(RULE, prose, second, new TwoSpeakers(saying.speakerWords(), name), List.of(speaker, quotation)));
	}

	private static boolean isPronoun(String name) {
		return List.of("He", "She", "I", "They", "We", "It").contains(name);
	}
}
