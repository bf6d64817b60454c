package org.tickmark.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.ClaimKind;
import org.tickmark.dossier.links.CheckedLink;
import org.tickmark.dossier.links.DraftLink;
import org.tickmark.dossier.links.LinkState;
import org.tickmark.dossier.sweep.LookUp;
import org.tickmark.dossier.sweep.Verdict;
import org.tickmark.draft.Span;
import org.tickmark.review.Item;
import org.tickmark.review.ledger.ItemId;
import org.tickmark.ui.texts.WordDiff.Look;
import org.tickmark.ui.texts.WordDiff;

class LinkWordsTest {
	private static Item item(String words) {
		return new Item(new ItemId(words), ClaimKind.FIGURE, "test", List.of(new Span(0, words.length())), new Span(0, words.length()),
				words, Optional.empty(), Item.Standing.UNTOUCHED);
	}

	private static CheckedLink link(String address, LinkState state, List<String> remarks, LookUp... values) {
		return new CheckedLink(new DraftLink(item("report"), address, new Span(0, 6)), state, Optional.empty(), remarks, List.of(values));
	}

	private static LookUp said(String words, Verdict verdict) {
		return new LookUp(item(words), verdict, "", List.of(), List.of(), false);
	}

	private static final List<CheckedLink> LINKS = List.of(
			link("https://port.example/report", LinkState.ALIVE, List.of(), said("64", Verdict.FOUND), said("178,000", Verdict.DIFFERS)),
			link("https://port.example/old", LinkState.DEAD, List.of("There is no such page.")));

	@Test
	void saysOfEachLinkWhatBecameOfItAndWhatThePageBearsOut() {
		assertThat(LinkWords.of(LINKS).text()).isEqualTo("""
				Alive: https://port.example/report
				    \u201C64\u201D is found on the page.
				    \u26A0 \u201C178,000\u201D differs on the page.
				\u26A0 DEAD: https://port.example/old
				    There is no such page.""");
	}

	@Test
	void whatIsDeadOrDiffersIsMarked() {
		WordDiff words = LinkWords.of(LINKS);

		assertThat(words.runs()).extracting(WordDiff.Run::look).containsExactly(Look.GRAVE, Look.GRAVE);
		assertThat(words.runs().getLast().span().in(words.text())).endsWith("https://port.example/old");
	}

	@Test
	void countsThem() {
		assertThat(LinkWords.summary(LINKS)).isEqualTo("2 links: 1 alive, 1 dead, 0 uncertain.");
	}
}
