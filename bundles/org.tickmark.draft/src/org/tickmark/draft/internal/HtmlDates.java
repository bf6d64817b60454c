package org.tickmark.draft.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.tickmark.draft.DateOrigin;
import org.tickmark.draft.PublicationDate;

/** Finds the day on which a page says it was published: in its head, its data for search engines, or the time beside its headline. */
final class HtmlDates {
	private static final String HEAD = "meta[property=article:published_time], meta[name=article:published_time], "
			+ "meta[property=og:article:published_time],"
			+ " meta[itemprop=datePublished], meta[name=datePublished], meta[name=parsely-pub-date], meta[name=dc.date.issued], "
			+ "meta[name=DC.date.issued], meta[name=pubdate]";
	private static final String MARKED_TIMES = "time[pubdate], time[itemprop=datePublished], time.published, time.entry-date, "
			+ "time[class*=publish], time[class*=dateline], [class*=publish] > time, [property~=\\bdc:(date|created|issued)\\b][content]";
	private static final Pattern DATA = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"\\\\]{4,40})\"");
	/** A time in a longer passage is told about, not published at. */
	private static final int LONGEST_BESIDE_HEADLINE = 60;

	/** The one beside the headline is among the first; a live blog has thousands. */
	private static final int TIMES_LOOKED_AT = 20;

	private HtmlDates() { }

	static Optional<PublicationDate> published(Document page) {
		return first(page.select(HEAD).stream().map(meta -> meta.attr("content")), DateOrigin.PAGE_HEAD)
				.or(() -> first(page.select("script[type=application/ld+json]").stream().flatMap(HtmlDates::inData), DateOrigin.PAGE_DATA))
				.or(() -> first(page.select(MARKED_TIMES).stream().limit(TIMES_LOOKED_AT).map(HtmlDates::written), DateOrigin.TIME_ELEMENT))
				.or(() -> first(page.select("time[datetime]").stream().limit(TIMES_LOOKED_AT).filter(HtmlDates::isBesideHeadline)
						.map(HtmlDates::written), DateOrigin.TIME_ELEMENT));
	}

	private static Optional<PublicationDate> first(Stream<String> written, DateOrigin origin) {
		Optional<LocalDate> day = written.map(PublishedDay::in).flatMap(Optional::stream).findFirst();
		return day.map(found -> new PublicationDate(found, origin));
	}

	private static Stream<String> inData(Element script) {
		Matcher dates = DATA.matcher(script.data());
		return dates.results().map(found -> found.group(1));
	}

	private static String written(Element time) {
		if (time.hasAttr("content")) return time.attr("content");
		return time.hasAttr("datetime") ? time.attr("datetime") : time.text();
	}

	private static boolean isBesideHeadline(Element time) {
		Element around = time.parent();
		while (around != null && !around.isBlock()) around = around.parent();
		boolean aside = time.closest("nav, aside, footer, li, td, blockquote, figcaption") != null;
		return !aside && (around == null || around.ownText().length() <= LONGEST_BESIDE_HEADLINE);
	}
}
