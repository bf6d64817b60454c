package org.tickmark.draft.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Link;
import org.tickmark.draft.PassageKind;
import org.tickmark.draft.Span;
import org.tickmark.draft.file.StoryLines.Line;

/** A story as it reads, a paragraph a line, whatever people do to it. */
class StoryLinesTest {
	private static final StoryLines FERRY = new StoryLines(List.of(new Line(PassageKind.HEADLINE, "Ferry runs aground"),
			new Line(PassageKind.CREDIT, "By Ann Lee"), new Line(PassageKind.PARAGRAPH, "The ferry left on Tuesday."),
			new Line(PassageKind.LIST_ITEM, "12 cars"), new Line(PassageKind.LIST_ITEM, "80 people"),
			new Line(PassageKind.PARAGRAPH, "Nobody was hurt, the harbour master said.",
					List.of(new Link(new Span(21, 35), "https://port.example/")))),
			Optional.empty());

	/** "h:" a headline, "c:" a credit, "p:" a paragraph, "l:" a list item. */
	private static List<String> read(Draft draft) {
		return draft.passages().stream().map(passage -> passage.kind().word().charAt(0) + ":" + passage.span().in(draft.text())).toList();
	}

	@Test
	void eachLineIsAPassageOfItsKind() {
		Draft draft = FERRY.draft(FERRY.source());

		assertThat(FERRY.source()).startsWith("Ferry runs aground\nBy Ann Lee\n");
		assertThat(read(draft)).containsExactly("h:Ferry runs aground", "c:By Ann Lee", "p:The ferry left on Tuesday.", "l:12 cars",
				"l:80 people", "p:Nobody was hurt, the harbour master said.");
		assertThat(draft.text()).contains("aground\n\nBy Ann Lee");
		int tuesday = draft.text().indexOf("Tuesday");
		assertThat(draft.source().toSource(new Span(tuesday, tuesday + 7)).in(FERRY.source())).isEqualTo("Tuesday");
		assertThat(draft.links()).singleElement().satisfies(link -> assertThat(link.words().in(draft.text())).isEqualTo("harbour master"));
	}

	@Test
	void aChangedLineStaysWhatItIs() {
		Draft draft = FERRY.draft(FERRY.source().replace("runs aground", "hits the pier").replace("80 people", "81 people"));

		assertThat(read(draft)).contains("h:Ferry hits the pier", "l:81 people").hasSize(6);
	}

	@Test
	void aNewLineIsAParagraphAndMovesNothing() {
		Draft draft = FERRY.draft(FERRY.source().replace("12 cars", "It carried these:\n\n12 cars"));

		assertThat(read(draft)).containsExactly("h:Ferry runs aground", "c:By Ann Lee", "p:The ferry left on Tuesday.",
				"p:It carried these:", "l:12 cars", "l:80 people", "p:Nobody was hurt, the harbour master said.");
	}

	@Test
	void whatIsMovedAwayLeavesTheOthersWhatTheyAre() {
		String last = "\nNobody was hurt, the harbour master said.";
		Draft draft = FERRY.draft(last.strip() + "\n" + FERRY.source().replace(last, ""));

		assertThat(read(draft)).containsExactly("p:Nobody was hurt, the harbour master said.", "h:Ferry runs aground", "c:By Ann Lee",
				"p:The ferry left on Tuesday.", "l:12 cars", "l:80 people");
	}

	@Test
	void aLinkGoesWithItsWords() {
		Draft draft = FERRY.draft(FERRY.source().replace("Nobody was hurt", "Only a dog was hurt"));

		assertThat(draft.links()).singleElement().satisfies(link -> assertThat(link.words().in(draft.text())).isEqualTo("harbour master"));
		assertThat(FERRY.draft(FERRY.source().replace("harbour master", "captain")).links()).isEmpty();
	}

	@Test
	void whateverIsMadeOfItIsRead() {
		var random = new Random(5);
		for (int i = 0; i < 2000; i++) {
			var changed = new StringBuilder(FERRY.source());
			for (int edits = random.nextInt(6); edits >= 0; edits--) {
				int from = random.nextInt(changed.length() + 1);
				int to = Math.min(changed.length(), from + random.nextInt(30));
				changed.replace(from, to, List.of("", "\n", "x", "\n\nNobody", "\r", "\uD83D").get(random.nextInt(6)));
			}
			Draft draft = FERRY.draft(changed.toString());
			assertThat(draft.passages()).allSatisfy(passage -> {
				String source = draft.source().toSource(passage.span()).in(changed.toString());
				assertThat(passage.span().in(draft.text())).isEqualTo(source);
			});
		}
	}

	@Test
	void aBookIsFollowedWithinAMoment() {
		List<Line> lines = IntStream.range(0, 20_000).mapToObj(i -> new Line(PassageKind.LIST_ITEM, "Line " + i % 5000 + " of the book"))
				.collect(Collectors.toList());
		StoryLines book = new StoryLines(lines, Optional.empty());
		String changed = book.source().replace("Line 17 ", "Row 17 ").replace("Line 4000 of the book\n", "");

		long start = System.nanoTime();
		Draft draft = book.draft(changed);

		assertThat(draft.passages()).hasSize(19_996).allMatch(passage -> passage.kind() == PassageKind.LIST_ITEM);
		assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
	}
}
