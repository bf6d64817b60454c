package org.tickmark.claims.internal.checks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.TimexType;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.reading.Zone;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/** One time given for two zones that are not so far apart on that day: "8 p.m. ET (1 a.m. GMT)" while New York keeps daylight time. */
@Component
public final class ZoneCheck implements ClaimCheck {
	private static final String RULE = "problem.zones";
	private static final int DAY = 24 * 60;
	private static final WordSet LINKS = WordSet.of("(", "/", ",", "or", "[", ";", "which", "is", "that", "=", "i.e.");
	private static final int REACH = 3;

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		List<Claim> problems = new ArrayList<>();
		for (DatedSentence sentence : DatedSentence.in(prose, claims)) {
			if (sentence.isTimeless()) continue;
			List<ZonedClock> clocks = clocks(sentence.words());
			if (clocks.isEmpty()) continue;
			Optional<LocalDate> day = dayOf(sentence).or(() -> prose.draft().referenceDate());
			if (day.isEmpty()) continue;
			for (int i = 0; i < clocks.size(); i++) {
				Optional<Claim> apart = i + 1 < clocks.size() ? apart(prose, sentence, clocks.get(i), clocks.get(i + 1), day.get())
						: Optional.empty();
				apart.ifPresent(problems::add);
				if (apart.isEmpty()) outOfSeason(prose, sentence, clocks.get(i), day.get()).ifPresent(problems::add);
			}
		}
		return problems;
	}

	private static List<ZonedClock> clocks(Words words) {
		List<ZonedClock> clocks = new ArrayList<>();
		int i = 0;
		while (i < words.size()) {
			Optional<ZonedClock> clock = ZonedClock.at(words, i);
			if (clock.isPresent()) clocks.add(clock.get());
			i = clock.isPresent() ? clock.get().to() : i + 1;
		}
		return clocks;
	}

	/** The day that the sentence names; clocks alone were given that of the draft or of the story before. */
	private static Optional<LocalDate> dayOf(DatedSentence sentence) {
		Stream<Dated> days = sentence.dates().stream().filter(date -> date.period().filter(DaysCovered::isDay).isPresent());
		return days.min(Comparator.comparing(date -> date.timex().type() == TimexType.TIME && !date.stated())).flatMap(Dated::period)
				.map(DaysCovered::first);
	}

	private static Optional<Claim> apart(Prose prose, DatedSentence sentence, ZonedClock first, ZonedClock second, LocalDate day) {
		if (!linked(sentence.words(), first, second) || first.zones().equals(second.zones())) return Optional.empty();
		List<Integer> right = first.zones().stream()
				.flatMap(from -> second.zones().stream().flatMap(to -> minutes(from, to, first.minute(), day))).distinct().toList();
		if (right.contains(second.minute())) return Optional.empty();
		Span one = sentence.span(first.from(), first.to());
		Span other = sentence.span(second.from(), second.to());
		LocalTime should = LocalTime.of(right.getFirst() / 60, right.getFirst() % 60);
		var why = new Explanation.ZonesApart(prose.textOf(one), prose.textOf(other), should,
				prose.textOf(sentence.span(second.sign(), second.to())), day);
		return Optional.of(sentence.problem(RULE, one.union(other), why, one, other));
	}

	/** What the other clock shows at that moment. */
	private static Stream<Integer> minutes(Zone from, Zone to, int minute, LocalDate day) {
		LocalDateTime local = day.atTime(minute / 60, minute % 60);
		LocalDateTime moment = local.minusSeconds(from.offsetAt(local).getTotalSeconds());
		ZoneOffset offset = to.offset().orElseGet(() -> to.region().getRules().getOffset(moment.toInstant(ZoneOffset.UTC)));
		LocalTime there = moment.plusSeconds(offset.getTotalSeconds()).toLocalTime();
		return Stream.of((there.getHour() * 60 + there.getMinute()) % DAY);
	}

	/** Behind a mere comma what is told of the second clock may be something else: "8 a.m. GMT, 9 p.m. PT was the next". */
	private static boolean linked(Words words, ZonedClock first, ZonedClock second) {
		int apart = second.from() - first.to();
		if (apart < 1 || apart > REACH) return false;
		for (int i = first.to(); i < second.from(); i++) if (!words.in(i, LINKS) && !words.isDash(i)) return false;
		return apart > 1 || !words.is(first.to(), ",") || !words.isWord(second.to()) || words.is(second.to(), "on");
	}

	private static Optional<Claim> outOfSeason(Prose prose, DatedSentence sentence, ZonedClock clock, LocalDate day) {
		if (clock.zones().stream().anyMatch(zone -> !zone.isOutOfSeason(day))) return Optional.empty();
		Span sign = sentence.span(clock.sign(), clock.sign() + 1);
		Zone zone = clock.zones().getFirst();
		var why = new Explanation.ZoneOutOfSeason(prose.textOf(sign), zone.region(), day);
		return Optional.of(sentence.problem(RULE, sentence.span(clock.from(), clock.to()), why, sign));
	}
}
