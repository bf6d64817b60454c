package org.tickmark.ui.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Explanation;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.review.ItemList;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.ui.views.Speakers.Speaker;

class SpeakersTest {
	private static final String TEXT = "On Monday harbour master Rosa Lima, who runs the port, spoke. \u201CWe wait,\u201D Lima said. "
			+ "\u201CFor fuel,\u201D she added. \u201CSoon.\u201D";
	private final List<Item> items = new ArrayList<>();

	private void quoted(String words, Optional<Detail.Speaker> speaker) {
		Span span = spanOf(words);
		var claim = new Claim("quote.direct", ClaimKind.QUOTE, span, span, new Explanation.AttributedSpeech("said"),
				new Detail.Attribution(Detail.Directness.DIRECT, speaker, Optional.empty()));
		items.add(new Item(ItemId.of(claim, TEXT), ClaimKind.QUOTE, "quote.direct", List.of(span), span, words, Optional.of(claim),
				Item.Standing.UNTOUCHED));
	}

	private static Span spanOf(String words) {
		int start = TEXT.indexOf(words);
		return new Span(start, start + words.length());
	}

	private static Optional<Detail.Speaker> speaker(String written) {
		return Optional.of(new Detail.Speaker(spanOf(written + (written.equals("Lima") ? " said" : " added")), Optional.of("Rosa Lima")));
	}

	@Test
	void allQuotationsOfOneSpeakerStandTogether() {
		quoted("We wait,", speaker("Lima"));
		quoted("For fuel,", speaker("she"));
		quoted("Soon.", Optional.empty());

		List<Speaker> speakers = Speakers.in(new ItemList(items, List.of()), TEXT);

		assertThat(speakers).extracting(Speaker::name).containsExactly("Rosa Lima", Speakers.NOBODY);
		assertThat(speakers.getFirst().quotations()).extracting(Item::text).containsExactly("We wait,", "For fuel,");
		assertThat(speakers.getFirst().variants()).containsExactly("Lima said", "she added");
	}

	@Test
	void anOfficeMakesNobodyAnother() {
		quoted("We wait,", Optional.of(new Detail.Speaker(spanOf("harbour master Rosa Lima"), Optional.empty(), Optional.of("Rosa Lima"))));
		quoted("For fuel,", speaker("she"));

		List<Speaker> speakers = Speakers.in(new ItemList(items, List.of()), TEXT);

		assertThat(speakers).extracting(Speaker::name).containsExactly("Rosa Lima");
		assertThat(speakers.getFirst().variants()).containsExactly("harbour master Rosa Lima", "she added");
	}

	@Test
	void theIntroductionIsTheFirstMentionWithItsOffice() {
		quoted("We wait,", speaker("Lima"));
		quoted("Soon.", Optional.empty());

		List<Speaker> speakers = Speakers.in(new ItemList(items, List.of()), TEXT);

		assertThat(speakers).extracting(Speaker::introduced).containsExactly("On Monday harbour master Rosa Lima, who runs the port", "");
	}

	@Test
	void aDraftWithoutQuotationsHasNoSpeakers() {
		assertThat(Speakers.in(new ItemList(List.of(), List.of()), TEXT)).isEmpty();
	}
}
