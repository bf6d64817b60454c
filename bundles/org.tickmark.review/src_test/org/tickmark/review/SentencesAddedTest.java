package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;
import org.tickmark.review.ledger.LedgerCodec;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.ledger.TextVersion;
import org.tickmark.review.text.Terms;
import org.tickmark.review.verbs.DecideItems;

/** What somebody settled stays settled while others write beside it, and never is said to read otherwise where no word of it changed. */
class SentencesAddedTest {
	private static final ClaimDetection RULES = ClaimDetection.standard();
	private static final int REPORTS = 40;
	private static final List<String> ADDED = List.of("It was a long evening.", "Nobody there took notes.", "Two dogs barked.",
			"The Oak Street hall seats 240 people.", "That is not all.", "\"We all went home,\" Mae Dunn said.",
			"On Tuesday the river rose by 12 centimetres.", "The band, which never rehearsed, was paid $300.", "Why?",
			"He was late.", "Not everybody agreed.");

	/** Where the writer puts the new sentence, as seen from one that is there. */
	private enum Place {
		BEHIND, BEFORE, PARAGRAPH_BEHIND, PARAGRAPH_BEFORE, AT_BOTH_ENDS
	}

	@Test
	void nothingThatIsSettledIsAskedForAgainWhenASentenceIsAddedBesideIt() {
		List<String> asked = new ArrayList<>();
		int settled = 0;
		for (int trial = 0; trial < REPORTS; trial++) {
			NewsProse prose = new NewsProse(7_000L + trial);
			List<String> sentences = new ArrayList<>();
			prose.report().stream().limit(4).forEach(sentences::addAll);
			sentences.replaceAll(sentence -> sentence.replaceAll("[\\[\\]]", ""));
			String before = String.join(" ", sentences) + "\n";
			Ledger ledger = allVerified(before);
			for (Place place : Place.values()) {
				int at = prose.below(sentences.size());
				String after = withAdded(sentences, at, prose.one(ADDED), place);
				for (Item item : reviewed(after, ledger).items().items()) {
					if (ledger.item(item.id()).isEmpty()) continue;
					settled++;
					// A month without a year may count from another date once a paragraph stands between them: that is another date.
					item.recheck().filter(why -> !(why instanceof Recheck.Reread))
							.ifPresent(why -> asked.add(place + ": " + why.inWords(HouseStatuses.usual())));
				}
			}
		}

		System.out.printf("settled items asked for again beside a new sentence: %d of %d%n", asked.size(), settled);
		assertThat(asked).isEmpty();
		assertThat(settled).isGreaterThan(1_000);
	}

	/** The commonest one of all, with every sentence in turn the one that stands before the new one. */
	@Test
	void aSentenceBehindReopensNoneOfManyDifferentSentences() {
		List<String> asked = new ArrayList<>();
		int settled = 0;
		for (int trial = 0; trial < 300; trial++) {
			NewsProse prose = new NewsProse(90_000L + trial);
			String sentence = prose.sentence().replaceAll("[\\[\\]]", "");
			String end = trial % 2 == 0 ? "\n" : " " + prose.unlike(sentence).replaceAll("[\\[\\]]", "") + "\n";
			Ledger ledger = allVerified(sentence + end);
			String after = sentence + " " + ADDED.get(trial % ADDED.size()) + end;
			for (Item item : reviewed(after, ledger).items().items()) {
				if (ledger.item(item.id()).isEmpty()) continue;
				settled++;
				item.recheck().ifPresent(why -> asked.add(why.inWords(HouseStatuses.usual())));
			}
		}

		System.out.printf("settled items asked for again before a new sentence: %d of %d%n", asked.size(), settled);
		assertThat(asked).isEmpty();
		assertThat(settled).isGreaterThan(500);
	}

	@Test
	void noItemIsSaidToReadNowAsItReadBefore() {
		List<String> alike = new ArrayList<>();
		for (int trial = 0; trial < 150; trial++) {
			NewsProse prose = new NewsProse(50_000L + trial);
			List<String> sentences = new ArrayList<>();
			prose.report().stream().limit(3).forEach(sentences::addAll);
			sentences.replaceAll(sentence -> sentence.replaceAll("[\\[\\]]", ""));
			Ledger ledger = allVerified(String.join(" ", sentences) + "\n");
			int at = prose.below(sentences.size());
			switch (trial % 3) {
				case 0 -> sentences.set(at, prose.sibling(sentences.get(at)));
				case 1 -> sentences.remove(at);
				default -> sentences.add(prose.below(sentences.size()), sentences.remove(at));
			}
			for (Item item : reviewed(String.join(" ", sentences) + "\n", ledger).items().items()) {
				item.recheck().filter(Recheck.Changed.class::isInstance).map(Recheck.Changed.class::cast)
						.filter(changed -> Terms.sameWords(changed.before(), changed.after()))
						.ifPresent(changed -> alike.add(changed.before()));
			}
		}

		assertThat(alike).isEmpty();
	}

	private static String withAdded(List<String> sentences, int at, String added, Place place) {
		List<String> all = new ArrayList<>(sentences);
		switch (place) {
			case BEHIND -> all.add(at + 1, added);
			case BEFORE -> all.add(at, added);
			case PARAGRAPH_BEHIND -> all.set(at, all.get(at) + "\n\n" + added + "\n\n");
			case PARAGRAPH_BEFORE -> all.set(at, "\n\n" + added + "\n\n" + all.get(at));
			case AT_BOTH_ENDS -> {
				all.addFirst(added);
				all.add(added);
			}
		}
		return all.stream().collect(Collectors.joining(" ")) + "\n";
	}

	private static ReviewedDraft reviewed(String text, Ledger ledger) {
		return ReviewedDraft.opened(Draft.of(text).filedOn(LocalDate.of(2024, 3, 13)), ledger, House.USUAL, RULES);
	}

	private static Ledger allVerified(String text) {
		TextVersion version = TextVersion.of(text);
		Ledger empty = Ledger.of(List.of());
		List<LedgerEntry> entries = new ArrayList<>(List.of(empty.pack(version.hash(), text)));
		entries.addAll(
				new DecideItems(reviewed(text, empty).items().items().stream().filter(item -> item.kind() != ClaimKind.PROBLEM).toList(),
				Status.VERIFIED).entries(empty, version));
		List<LedgerEvent> events = new ArrayList<>();
		for (LedgerEntry entry : entries)
			events.add(LedgerCodec.seal(events.isEmpty() ? List.of() : List.of(events.getLast().hash()), Desk.NOON, "Ann", entry));
		return Ledger.of(events);
	}
}
