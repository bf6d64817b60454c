package org.tickmark.claims.internal.quotes.phrases;

import java.util.Optional;

import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/** What is written and speaks for itself: "a letter accusing the mayor", "the report by Judge Ann Lee, which". */
public final class Document {
	/** Speak themselves, unless somebody sends them out: "a letter accusing", but "Roth sent a letter accusing". */
	public static final WordSet DOCUMENTS = WordSet.of("statement", "letter", "report", "email", "e-mail", "note", "tweet", "message", "post", "release",
			"memo", "ad", "ads", "advert", "sign", "signs", "banner", "banners", "poster", "posters", "video", "text", "texts", "letters", "reports",
			"emails", "item", "lawsuit", "petition", "article", "articles", "leaflet", "leaflets", "resolution", "flier", "fliers", "flyer", "flyers",
			"pamphlet", "pamphlets", "brochures", "story", "stories", "editorial", "placards", "bill", "documents", "document", "poll", "survey",
			"study", "studies");

	private Document() { }

	/** "The report" of "The report by Judge Ann Lee, which": it says so, and not she. */
	public static Optional<Span> madeBefore(Period period, int which) {
		int name = NameBeside.behindSmall(period, period.lower(which - 1).equals(",") ? which - 1 : which);
		boolean made = name > 2 && period.lower(name - 1).equals("by") && DOCUMENTS.contains(period.lower(name - 2))
				&& FunctionWords.DETERMINERS.contains(period.lower(name - 3));
		return made ? Optional.of(period.span(name - 3, name - 1)) : Optional.empty();
	}
}
