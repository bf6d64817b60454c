package org.tickmark.claims.internal.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Detail.Sense;
import org.tickmark.claims.Told;
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
		List<Claim> claims = new ArrayList<>();
		boolean calendar = DateLines.areHeadings(prose.paragraphs());
		for (Paragraph paragraph : prose.paragraphs()) {
			narrative.nextParagraph();
			for (Sentence sentence : paragraph.sentences()) read(sentence, narrative, prose, claims);
			if (calendar && DateLines.isOne(paragraph)) narrative.nextHeading();
		}
		return claims;
	}

	private void read(Sentence sentence, Narrative narrative, Prose prose, List<Claim> claims) {
		Scan scan = new Scan(new Words(sentence.tokens()), narrative, TimeGrammar::plainAt);
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
