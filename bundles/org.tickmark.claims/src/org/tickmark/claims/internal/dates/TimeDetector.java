package org.tickmark.claims.internal.dates;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.Optional;
import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Detail.Sense;
import org.tickmark.claims.Detail.TimexType;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.Told;
import org.tickmark.claims.internal.dates.story.Narrative;
import org.tickmark.claims.internal.dates.story.Scan;
import org.tickmark.claims.internal.dates.story.SpokenDays;
import org.tickmark.claims.internal.dates.values.TimeExpression;
import org.tickmark.claims.internal.reading.DateLines;
import org.tickmark.claims.internal.reading.Matches;
import org.tickmark.claims.internal.reading.Periods;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.spi.ClaimDetector;
import org.tickmark.claims.spi.Paragraph;
import org.tickmark.claims.spi.Prose;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.draft.Span;

/** Dated facts: marks every time expression, says what it means and what it was counted from. */
@Component
public final class TimeDetector implements ClaimDetector {
	private static final int LONGEST_HEADLINE = 120;
	private static final String SENTENCE_ENDS = ".!?:;\u201D\"";
	private static final Pattern MONTH_OF_YEAR = Pattern.compile("[0-9]{4}-(?:0[1-9]|1[0-2])");
	private static final int SHORT_NAME = "Jan".length();
	private static final int YEAR = "2019".length();
	private static final int WHOLE = "2019-01".length();

	@Override
	public String ruleId() {
		return "date.timex";
	}

	@Override
	public Set<ClaimKind> kinds() {
		return Set.of(ClaimKind.DATE);
	}

	@Override
	public List<Claim> detect(Prose prose) {
		return Times.of(prose).claims();
	}

	List<Claim> read(Prose prose) {
		String text = prose.draft().text();
		Narrative narrative = new Narrative(prose.draft().referenceDate(), Periods.in(text, prose.draft().referenceDate()),
				Matches.areIn(text));
		SpokenDays spoken = SpokenDays.in(prose);
		List<Claim> claims = new ArrayList<>();
		boolean calendar = DateLines.areHeadings(prose.paragraphs());
		for (Paragraph paragraph : prose.paragraphs()) {
			narrative.nextParagraph();
			for (Sentence sentence : paragraph.sentences()) read(sentence, narrative, spoken, prose, claims);
			if (calendar && DateLines.isOne(paragraph)) narrative.nextHeading();
		}
		return followingBody(claims, prose);
	}

	/** A headline tells in the present what was: its "January" is the one whose year the text below tells. */
	private static List<Claim> followingBody(List<Claim> claims, Prose prose) {
		if (prose.paragraphs().size() < 2) return claims;
		Span head = prose.paragraphs().getFirst().span();
		int end = head.end();
		String text = prose.draft().text();
		boolean headline = head.length() <= LONGEST_HEADLINE && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) < 0;
		return !headline ? claims
				: claims.stream().map(claim -> claim.span().end() <= end ? followed(claim, claims, text, end) : claim).toList();
	}

	private static Claim followed(Claim claim, List<Claim> claims, String text, int end) {
		if (!isOpenMonth(claim)) return claim;
		String month = value(claim).substring(YEAR);
		List<String> below = claims.stream().filter(other -> other.span().start() >= end && names(other, month, text))
				.map(TimeDetector::value).filter(value -> value.length() == WHOLE && value.endsWith(month)).distinct().toList();
		if (below.size() != 1 || below.getFirst().equals(value(claim))) return claim;
		Detail.Timex told = (Detail.Timex) claim.detail();
		var detail = new Detail.Timex(told.type(), below.getFirst(), told.relative(), told.mod());
		return new Claim(claim.ruleId(), claim.kind(), claim.spans(), claim.sentence(), claim.clause(),
				new Explanation.StoryDate(below.getFirst()), detail);
	}

	/** "the same month a year ago" does not name its month. @param month "-01" */
	private static boolean names(Claim claim, String month, String text) {
		String name = Month.of(Integer.parseInt(month.substring(1))).name().substring(0, SHORT_NAME);
		return claim.span().in(text).toUpperCase(Locale.ROOT).contains(name);
	}

	/** "January", whose year the words around it do not name. */
	private static boolean isOpenMonth(Claim claim) {
		return claim.why() instanceof Explanation.RelativeDate && claim.detail() instanceof Detail.Timex timex && !timex.fixed()
				&& timex.type() == TimexType.DATE && MONTH_OF_YEAR.matcher(timex.value()).matches();
	}

	private static String value(Claim claim) {
		return ((Detail.Timex) claim.detail()).value();
	}

	private void read(Sentence sentence, Narrative narrative, SpokenDays spoken, Prose prose, List<Claim> claims) {
		Scan scan = new Scan(new Words(sentence.tokens()), narrative, spoken, TimeGrammar::plainAt);
		narrative.nextSentence();
		int i = 0;
		while (i < scan.words().size()) {
			if (!TimeGrammar.mayBegin(scan.words(), i)) {
				i++;
				continue;
			}
			Optional<BeyondMonth> impossible = BeyondMonth.at(scan.words(), i);
			if (impossible.isPresent()) {
				i = impossible.get().to();
				continue;
			}
			Optional<TimeExpression> found = TimeGrammar.at(scan, i);
			if (found.isPresent()) {
				Readings settled = settled(scan, found.get(), prose, span(sentence, found.get()));
				scan.remember(settled.expression());
				claims.add(claim(sentence, settled));
				i = found.get().to();
			} else {
				i++;
			}
		}
	}

	/** A value that a person set is counted from as if it stood there. */
	private static Readings settled(Scan scan, TimeExpression found, Prose prose, Span span) {
		Optional<Sense> chosen = prose.told(Told.Reading.class, span).map(Told.Reading::sense);
		Readings read = Readings.of(scan, found, prose.policy(), chosen);
		return prose.told(Told.Value.class, span).map(read::set).orElse(read);
	}

	private static Span span(Sentence sentence, TimeExpression found) {
		return new Span(sentence.tokens().get(found.from()).start(), sentence.tokens().get(found.to() - 1).end());
	}

	private Claim claim(Sentence sentence, Readings settled) {
		TimeExpression found = settled.expression();
		Span span = span(sentence, found);
		Detail.Timex detail = new Detail.Timex(found.type(), found.value(), found.relative() || !settled.readings().isEmpty(), found.mod(),
				settled.readings(), settled.fixed());
		return new Claim(ruleId(), ClaimKind.DATE, List.of(span), sentence.span(), sentence.clauseAt(span.start()), found.why(), detail);
	}
}
