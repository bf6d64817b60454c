package org.tickmark.claims.internal.quotes.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation.SpeakerIntroducedLate;
import org.tickmark.claims.Explanation.SpeakerNotIntroduced;
import org.tickmark.claims.internal.quotes.Name.Gender;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Paragraph;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/** A speaker whom the draft calls by surname before, or without ever, giving the whole name. Once for each speaker. */
@Component
public final class IntroductionCheck implements ClaimCheck {
	private static final String RULE = "problem.quote.introduction";
	/** Known by office and one name; custom asks for no more. */
	private static final Set<String> ONE_NAME_ENOUGH = Set.of("president", "pope", "king", "queen", "prince", "princess", "lady", "lord", "saint", "sir");
	/** Before one name, these say for sure that it is a person's. */
	private static final Set<String> PERSONAL = Set.of("mr", "mrs", "ms", "miss", "dr", "senator", "sen", "rep", "representative", "congressman",
			"congresswoman", "gov", "governor", "judge", "justice", "professor", "prof", "mayor", "captain", "capt", "col", "colonel", "lt", "sgt", "officer",
			"chief", "secretary", "gen", "rev", "ambassador", "councilman", "councilwoman");

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
			Optional<Mention> speaker = saying.speaker().filter(span -> span.start() >= body).flatMap(span -> onlySurname(mentions, prose, span));
			if (speaker.isEmpty() || !seen.add(speaker.get().surname())) continue;
			problem(prose, mentions, speaker.get()).ifPresent(problems::add);
		}
		return problems;
	}

	/** A headline and the paragraph below it may name people shortly. */
	private static int endOfLead(Prose prose) {
		List<Paragraph> paragraphs = prose.paragraphs();
		return paragraphs.size() < 2 ? 0 : paragraphs.get(paragraphs.size() > 2 ? 1 : 0).span().end();
	}

	private static Optional<Mention> onlySurname(Mentions mentions, Prose prose, Span speaker) {
		return mentions.shortIn(speaker).filter(mention -> mention.span().equals(speaker)).filter(mention -> isPersonal(prose, mention)
				|| mentions.introductionOf(mention.surname()).filter(full -> full.gender() != Gender.UNKNOWN).isPresent())
				.filter(mention -> !mentions.isNamedAs(ONE_NAME_ENOUGH, mention.surname()));
	}

	private static boolean isPersonal(Prose prose, Mention mention) {
		return mention.titled() && PERSONAL.contains(prose.textOf(mention.span()).split("\\W")[0].toLowerCase(Locale.ROOT));
	}

	private static Optional<Claim> problem(Prose prose, Mentions mentions, Mention speaker) {
		Optional<Mention> full = mentions.introductionOf(speaker.surname());
		String name = prose.textOf(speaker.span());
		if (full.isEmpty()) return Optional.of(Saying.problem(RULE, prose, speaker.span(), new SpeakerNotIntroduced(name), List.of()));
		int sentence = prose.sentenceAt(speaker.span().start()).span().end();
		if (full.get().span().start() < sentence) return Optional.empty();
		return Optional.of(Saying.problem(RULE, prose, speaker.span(), new SpeakerIntroducedLate(name, full.get().words()), List.of(full.get().span())));
	}
}
