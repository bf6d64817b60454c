package org.tickmark.review.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.draft.Span;

/** Sentences that are cut and pasted elsewhere, as they are or edited, and what may not be taken for them. */
class MovedSentencesTest {
	private static final String HEAD = "The ferry to Skarholm will not sail this winter, its owner told the island council. ";
	private static final String NEXT = "Passengers were offered seats on a bus that takes twice as long. ";
	private static final String LAST = "Two other lines closed in the past decade, among them the one to Lund.\n"
			+ "Freight goes by road since the spring, and nobody expects that to change. ";
	private static final String SALES = "Petra Olsen sold a third of her 48 boats in May, the harbour office says. ";

	/** The sentence in which the words stand now that stood in another text. */
	private static Optional<String> now(String words, String before, String after) {
		int at = before.indexOf(words);
		Span item = new Span(at, at + words.length());
		return Relocation.between(before, after).sure(item, Words.sentenceAt(item, before))
				.map(place -> Words.sentenceAt(place, after).in(after));
	}

	@Test
	void aShortOneIsKnownByTheNameInIt() {
		String before = HEAD + "Olsen left it there. " + NEXT + SALES.replace("Petra Olsen", "Mr. Olsen") + LAST;
		String after = HEAD + NEXT + SALES.replace("Petra Olsen", "Mr. Olsen") + LAST + "Olsen left it there. ";

		assertThat(now("left", before, after)).contains("Olsen left it there");
	}

	@Test
	void aShortOneThatNamesNobodyIsLostSinceItsLikeIsWrittenByChance() {
		String before = HEAD + "Nobody was there. " + NEXT + SALES + LAST;
		String after = HEAD + NEXT + SALES + LAST + "Nobody was there. ";

		assertThat(now("there", before, after)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"a third of|most of", "in May|in spring", "sold a|sold nearly a", "harbour office|harbour master",
			"Petra Olsen|Olsen"})
	void anEditedOneIsFoundThoughAFactIsLeftOutOrAdded(String was, String is) {
		String after = HEAD + NEXT + LAST + SALES.replace(was, is);

		assertThat(now("48 boats", HEAD + SALES + NEXT + LAST, after)).get().asString().contains(is);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"a third|a half", "48|52", "Petra Olsen|Anna Berg", "May|June"})
	void oneWithOtherFactsInPlaceOfTheseIsNeverTaken(String was, String is) {
		assertThat(now("harbour office", HEAD + SALES + NEXT + LAST, HEAD + NEXT + LAST + SALES.replace(was, is))).isEmpty();
	}

	@Test
	void theItemsOwnWordMayHaveChanged() {
		String after = HEAD + NEXT + LAST + SALES.replace("48 boats", "48 nets");

		assertThat(now("boats", HEAD + SALES + NEXT + LAST, after)).get().asString().contains("48 nets");
	}

	@Test
	void aLongOneIsTheSameEvenIfItDeniesWhatItSaid() {
		String after = HEAD + NEXT + LAST + SALES.replace("sold", "never sold");

		assertThat(now("48 boats", HEAD + SALES + NEXT + LAST, after)).get().asString().contains("never sold");
	}

	@Test
	void aPartOfOneIsFoundWhereItWasPasted() {
		String before = HEAD + "The talks are over, said Sen. Petra Olsen of Lund, who had asked 48 owners in May. " + NEXT + LAST;
		String after = HEAD + "The talks are over. " + NEXT + LAST + "Petra Olsen of Lund, who had asked 48 owners in May. ";

		assertThat(now("48 owners", before, after)).contains("Petra Olsen of Lund, who had asked 48 owners in May");
	}

	@Test
	void ofTwoThatWereBothMovedAndEditedEachIsFound() {
		String other = SALES.replace("Petra Olsen", "Anna Berg").replace("48", "52");
		String after = HEAD + NEXT + LAST + other.replace("sold", "quickly sold") + SALES.replace("boats", "old boats");

		assertThat(now("48", HEAD + SALES + other + NEXT + LAST, after)).get().asString().startsWith("Petra Olsen");
		assertThat(now("52", HEAD + SALES + other + NEXT + LAST, after)).get().asString().startsWith("Anna Berg");
	}

	@Test
	void ofTwoThatAreEquallyLikeItNoneIsTaken() {
		String after = HEAD + NEXT + LAST + SALES.replace("sold", "soon sold") + SALES.replace("sold", "then sold");

		assertThat(now("48", HEAD + SALES + NEXT + LAST, after)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"\"It was all in vain,\" said Mae Dunn.", "\"Two of the 14 boats are sold.\"", "Nobody answered."})
	void whatIsPutBehindAClosingMarkTearsNothingApart(String added) {
		String quoted = "\"We sold all we had. Who would not?\" ";
		String before = HEAD + quoted + NEXT + LAST;
		String after = HEAD + quoted + added + ' ' + NEXT + LAST;

		assertThat(Relocation.between(before, after).sure(span(before, "We sold all we had. Who would not?"), span(before, quoted.strip())))
				.contains(span(after, "We sold all we had. Who would not?"));
	}

	@Test
	void ofAQuotationThatWasCutApartTheGreaterPartIsFound() {
		String quotation = "\"We sold what we had in that spring, and not a day too late. We wept.\"";
		String after = HEAD + "\"We sold what we had in that spring, and not a day too late.\" " + NEXT + LAST + "\"We wept.\"";
		String before = HEAD + quotation + ' ' + NEXT + LAST;

		assertThat(Relocation.between(before, after).sure(span(before, quotation), span(before, quotation)).map(place -> place.in(after)))
				.get().asString().contains("We sold what we had in that spring").doesNotContain("Freight");
	}

	@Test
	void aLookAlikeBetweenStrangersIsNotTheSentenceThatStoodThere() {
		String far = "The harbour at Lund has no crane that lifts more than a rowing boat. Its keeper lives elsewhere. ";
		String before = HEAD + SALES + far + NEXT + LAST;
		// Deleted, another one written two sentences on, and what stood between moved away, all before anybody opens it again.
		String other = SALES.replace("48", "52").replace("Petra Olsen", "Anna Berg").replace("a third", "a fifth");
		String after = HEAD + "It rained. " + other + "It went on raining. " + NEXT + LAST + far;

		assertThat(now("May", before, after)).isEmpty();
	}

	@Test
	void aLookAlikeBeforeAnotherParagraphIsNotTheSentenceThatEndedThere() {
		String other = SALES.replace("48", "52").replace("Petra Olsen", "Anna Berg").replace("a third", "a fifth");
		String before = HEAD + SALES.strip() + "\n" + NEXT + LAST;
		String after = HEAD + "\nIt rained all day. " + other.strip() + "\n" + NEXT + LAST;

		assertThat(now("May", before, after)).isEmpty();
	}

	@Test
	void oneWithOtherFactsBesideTheSameNeighbourWasEditedInItsPlace() {
		String after = HEAD + SALES.replace("48", "52") + "It rained. " + NEXT + LAST;

		assertThat(now("May", HEAD + SALES + NEXT + LAST, after)).get().asString().contains("52 boats");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"found|found", "most owners|some owners", "48 boats|48 small boats"})
	void aHalfThatWasCutOffItsSentenceIsFound(String was, String is) {
		String half = "told most owners that she had found 48 boats without a keeper. ";
		String before = HEAD + "The mayor of Lund, Petra Olsen (Dem.) " + half + NEXT + LAST;
		String after = HEAD + "The mayor of Lund, Petra Olsen (Dem.) " + NEXT + LAST + half.replace(was, is);

		assertThat(now("boats", before, after)).get().asString().contains(half.replace(was, is).strip().replace(".", ""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"48|52", "Anna Berg|Mae Dunn"})
	void aHalfWithOtherFactsIsNotTaken(String was, String is) {
		String half = "told Anna Berg that she had found 48 boats without a keeper. ";
		String before = HEAD + "The mayor of Lund, Petra Olsen (Dem.) " + half + NEXT + LAST;
		String after = HEAD + "The mayor of Lund, Petra Olsen (Dem.) " + NEXT + LAST + half.replace(was, is);

		assertThat(now("keeper", before, after)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"Olsen accused Berg of ducking.", "Olsen accused Berg of hiding.", "Olsen accused Berg of openly ducking."})
	void aShortOneIsKnownByItsNamesBehindALineWithoutAFullStop(String moved) {
		String before = HEAD + "Olsen accused Berg of ducking. " + NEXT + "\nWhat Berg said of Olsen\n" + LAST;
		String after = HEAD + NEXT + "\nWhat Berg said of Olsen " + moved + "\n" + LAST;

		assertThat(now("accused Berg", before, after)).contains("What Berg said of Olsen " + moved.replace(".", ""));
	}

	@ParameterizedTest
	@ValueSource(strings = {"Olsen accused Dunn of ducking.", "Olsen warned Berg of hiding.", "Olsen never accused Berg of ducking."})
	void aShortOneWithAnotherNameOrWithTwoOtherWordsIsNotTaken(String other) {
		String before = HEAD + "Olsen accused Berg of ducking. " + NEXT + LAST;

		assertThat(now("ducking", before, HEAD + NEXT + LAST + other)).isEmpty();
	}

	@Test
	void aShortLineWithANameIsTheSameBetweenOtherNeighbours() {
		String before = HEAD + "\n\n" + NEXT + "\n\nMae Dunn.\n\n" + SALES + "\n\n" + LAST;
		String after = HEAD + "\n\nIt rained all day, and no boat went out.\n\nMae Dunn.\n\nThe harbour stayed empty until dusk.\n\n" + LAST
				+ "\n\n" + SALES + "\n\n" + NEXT;

		assertThat(now("Mae Dunn", before, after)).contains("Mae Dunn");
	}

	@Test
	void ofTwoShortLinesThatReadAlikeNoneIsTakenForTheOther() {
		String before = HEAD + "\n\n" + NEXT + "\n\nMae Dunn.\n\n" + SALES + "\n\n" + LAST + "\n\nMae Dunn.";
		String after = HEAD + "\n\nIt rained all day, and no boat went out.\n\nMae Dunn.\n\nThe harbour stayed empty until dusk.\n\n" + LAST
				+ "\n\n" + SALES + "\n\n" + NEXT;

		assertThat(now("Mae Dunn", before, after)).isEmpty();
	}

	private static Span span(String text, String words) {
		int at = text.indexOf(words);
		return new Span(at, at + words.length());
	}
}
