package org.tickmark.archive.read;

import java.sql.Date;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail;
import org.tickmark.draft.Span;

/** An attributed quotation as the columns of the quotes have it. */
final class QuoteRow {
	/** A page that is one paragraph is not repeated with each of its quotations. */
	private static final int MOST_CONTEXT = 600;
	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	private QuoteRow() { }

	/** Empty for what is no attributed quotation. @param dates that stand in its sentence */
	static Optional<Row> of(Claim claim, List<Claim> dates, String text) {
		if (!(claim.detail() instanceof Detail.Attribution attribution)) return Optional.empty();
		String words = claim.spans().stream().map(span -> span.in(text).strip()).collect(Collectors.joining(" "));
		Optional<Detail.Speaker> speaker = attribution.speaker();
		String written = speaker.map(each -> each.span().in(text)).orElse("");
		return Optional.of(RowFactory.create(claim.span().start(), claim.span().end(), words, ClaimRow.word(attribution.directness()),
				speaker.flatMap(Detail.Speaker::resolved).orElse(written), written, attribution.cue().map(cue -> cue.in(text)).orElse(""),
				paragraph(claim.span(), text), said(claim, dates).map(Date::valueOf).orElse(null)));
	}

	/** Of several days nobody can say which is meant; what is quoted may name any. */
	private static Optional<LocalDate> said(Claim quote, List<Claim> dates) {
		List<LocalDate> days = dates.stream()
				.filter(each -> quote.spans().stream().noneMatch(span -> meet(each.span(), span)))
				.flatMap(each -> day(each).stream()).distinct().toList();
		return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
	}

	private static boolean meet(Span one, Span other) {
		return one.start() < other.end() && one.end() > other.start();
	}

	private static Optional<LocalDate> day(Claim date) {
		if (!(date.detail() instanceof Detail.Timex timex) || !DAY.matcher(timex.value()).matches()) return Optional.empty();
		try {
			return Optional.of(LocalDate.parse(timex.value()));
		} catch (DateTimeParseException e) {
			// 30 February, which a problem tells.
			return Optional.empty();
		}
	}

	private static String paragraph(Span span, String text) {
		int start = Math.max(text.lastIndexOf('\n', span.start()) + 1, span.start() - MOST_CONTEXT / 2);
		int stop = text.indexOf('\n', span.end());
		int end = Math.min(stop < 0 ? text.length() : stop, span.end() + MOST_CONTEXT / 2);
		return text.substring(Math.min(start, span.start()), Math.max(end, span.end())).strip();
	}
}
