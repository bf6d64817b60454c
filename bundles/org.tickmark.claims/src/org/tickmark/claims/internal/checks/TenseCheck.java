package org.tickmark.claims.internal.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/** A tense that the timeline contradicts: "will vote on 3 March" when that has passed, "opened on 3 May" when that is to come. */
@Component
public final class TenseCheck implements ClaimCheck {
	private static final String RULE = "problem.tense";
	/** A day of the month without a year is surely this one only so near to the draft's date. */
	private static final int SURE_DAYS = 30;

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		Optional<LocalDate> reference = prose.draft().referenceDate();
		if (reference.isEmpty()) return List.of();
		// What somebody said may have been said at another time, and a title may say anything.
		List<Claim> quoted = claims.stream().filter(claim -> claim.kind() == ClaimKind.QUOTE || claim.kind() == ClaimKind.SCARE_QUOTE)
				.toList();
		List<Claim> problems = new ArrayList<>();
		int quote = 0;
		for (DatedSentence sentence : DatedSentence.in(prose, claims)) {
			for (Dated date : sentence.dates()) {
				while (quote < quoted.size() && quoted.get(quote).span().end() <= date.span().start()) quote++;
				boolean said = quote < quoted.size() && quoted.get(quote).span().contains(date.span())
						&& !(isReported(quoted.get(quote)) && sentence.dates().size() == 1);
				if (!said) problem(sentence, date, reference.get()).ifPresent(problems::add);
			}
		}
		return problems;
	}

	/** "Will take effect on 9 March, the office said": in the draft's own words, so that they are told from its own day. */
	private static boolean isReported(Claim quote) {
		return quote.detail() instanceof Detail.Attribution said && said.directness() == Detail.Directness.INDIRECT
				&& said.cue().filter(cue -> cue.start() > quote.span().start()).isPresent();
	}

	private static Optional<Claim> problem(DatedSentence sentence, Dated date, LocalDate reference) {
		Optional<DaysCovered> period = date.period();
		Words words = sentence.words();
		if (period.isEmpty() || !sure(words, date, period.get(), reference)) return Optional.empty();
		// A date that may be read in another way is wrong only if it is so in every way.
		if (period.get().last().isBefore(reference) && date.periods().stream().allMatch(each -> each.last().isBefore(reference))) {
			int verb = GoverningVerb.ahead(words, date);
			return verb < 0 ? Optional.empty()
					: Optional.of(problem(sentence, verb, date, new Explanation.PlanPassed(period.get().last(), reference)));
		}
		if (date.periods().stream().anyMatch(each -> !each.first().isAfter(reference))) return Optional.empty();
		int verb = GoverningVerb.past(words, date);
		return verb < 0 ? Optional.empty()
				: Optional.of(problem(sentence, verb, date, new Explanation.PastToCome(period.get().first(), reference)));
	}

	private static boolean sure(Words words, Dated date, DaysCovered period, LocalDate reference) {
		if (date.stated() || words.is(date.from(), "last") || words.is(date.from(), "next")) return true;
		if (!period.isDay()) return false;
		return Math.abs(period.first().toEpochDay() - reference.toEpochDay()) <= SURE_DAYS;
	}

	private static Claim problem(DatedSentence sentence, int verb, Dated date, Explanation why) {
		Span words = sentence.span(verb, verb + 1);
		return sentence.problem(RULE, words.union(date.span()), why, words, date.span());
	}
}
