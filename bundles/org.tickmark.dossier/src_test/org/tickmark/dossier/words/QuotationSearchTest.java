package org.tickmark.dossier.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.dossier.Difference;
import org.tickmark.dossier.DifferenceClass;
import org.tickmark.dossier.Locator;
import org.tickmark.dossier.SourceText;
import org.tickmark.dossier.Stretch;
import org.tickmark.draft.Span;
import org.tickmark.review.QuotationPolicy;

class QuotationSearchTest {
	private static final String SAID = "Well, we bought fifteen boats from Petrov in March, um, and we did not sell any of them to the "
			+ "harbour office.";

	@ParameterizedTest
	@ValueSource(strings = {
			"we bought fifteen boats from Petrov in March",
			"We bought 15 boats from Petrov in March.",
			"we didn\u2019t sell any of them to the harbor office",
			"and we did not sell any of them"
	})
	void theSameWordsAreTheSameHoweverTheyAreWritten(String quoted) {
		assertThat(differences(quoted, SAID)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"we bought fifty boats from Petrov in March | FIGURE | fifty | fifteen",
			"we bought fifteen boats from Petrova in March | NAME | Petrova | Petrov",
			"we bought fifteen boats from Petrov in April | FIGURE | April | March",
			"and we did sell any of them to the harbour office | NEGATION | '' | not",
			"we bought fifteen ships from Petrov in March | SUBSTITUTION | ships | boats",
			"they bought fifteen boats from Petrov in March | SEAM | they | we",
			"we bought fifteen boats in March | DELETION | '' | from Petrov",
			"we bought boats from Petrov in March | FIGURE | '' | fifteen",
			"from Petrov in March, and we did not sell any | FILLER | '' | um",
			"we bought [exactly] fifteen boats from Petrov | INSERTION | exactly | ''",
			"we bought fifteen boats \u2026 and we did not sell any | ELLIPSIS | \u2026 | 'from Petrov in March, um'",
			"we bought fifteen boats [...] and we did not sell any | ELLIPSIS | \u2026 | 'from Petrov in March, um'",
			"we bought fifteen boats from Petrov \u2026 and we did \u2026 sell any of them to the harbour office | NEGATION | '' | not",
	})
	void eachDifferenceIsOfItsClass(String quoted, DifferenceClass kind, String draft, String source) {
		assertThat(differences(quoted, SAID)).contains(new Difference(kind, draft, source));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"\u201CWe will,\u201D she said, \u201Crebuild the northern pier before winter.\u201D",
			"\"We will,\" said Ada Barrow, 41, the mayor of Harlow, \"rebuild the northern pier before winter.\"",
			"\u201CWe will rebuild,\u201D Barrow told the council on Monday, \u201Cthe northern pier before winter.\u201D",
	})
	void wordsThatSayWhoSpeaksAreNotWhatIsSaid(String printed) {
		assertThat(differences("We will rebuild the northern pier before winter", printed)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"\u201CWe will,\u201D she said, \u201Cnot rebuild the northern pier before winter.\u201D | NEGATION",
			"\u201CWe will,\u201D she said, \u201Crebuild the southern pier before winter.\u201D | SUBSTITUTION",
			"\u201CWe will,\u201D she never said, \u201Crebuild the northern pier before winter.\u201D | NEGATION",
			"\u201CWe will,\u201D she said, and the minister: \u201Crebuild the northern pier before winter.\u201D | DELETION",
			"\u201CWe will,\u201D as of today, \u201Crebuild the northern pier before winter.\u201D | DELETION",
			"We will, she said, rebuild the northern pier before winter. | DELETION",
	})
	void whatIsLeftOutOfTheWordsThemselvesStillDiffers(String printed, DifferenceClass kind) {
		assertThat(differences("We will rebuild the northern pier before winter", printed)).extracting(Difference::kind).contains(kind);
	}

	@Test
	void aMistakeThatTheDraftPointsOutIsNone() {
		assertThat(differences("they was [sic] all at the old mill on Friday", "They was all at the old mill on Friday.")).isEmpty();
	}

	@Test
	void aTurnEndsWhereAnotherPersonSpeaks() {
		SourceText talk = lines("MARA LINDQVIST: We saw the lorry come down the lane.", "TOM OYELARAN: It never stopped at the gate.");

		List<QuotationMatch> found = new QuotationSearch(WordIndex.of(List.of(talk)), QuotationPolicy.USUAL)
				.best(Quotation.of("We saw the lorry come down the lane. It never stopped at the gate"));

		assertThat(found).isNotEmpty().allSatisfy(match -> assertThat(match.span().in(talk.text())).doesNotContain("TOM"));
	}

	@Test
	void ofTwoWhoSayTheSameTheNamedOneCounts() {
		SourceText talk = lines("MARA LINDQVIST: The dam will hold for ten years.", "TOM OYELARAN: The dam will hold for ten years.");

		List<QuotationMatch> found = new QuotationSearch(WordIndex.of(List.of(talk)), QuotationPolicy.USUAL)
				.best(new Quotation(List.of("The dam will hold for ten years"), "Tom Oyelaran"));

		assertThat(found.getFirst().speaker()).isEqualTo("TOM OYELARAN");
	}

	static List<Difference> differences(String quoted, String said) {
		var search = new QuotationSearch(WordIndex.of(List.of(lines(said))), QuotationPolicy.USUAL);
		List<QuotationMatch> found = search.best(Quotation.of(quoted));
		assertThat(found).isNotEmpty();
		return found.getFirst().differences();
	}

	static SourceText lines(String... lines) {
		var text = new StringBuilder();
		List<Stretch> stretches = new ArrayList<>();
		for (int i = 0; i < lines.length; i++) {
			stretches.add(new Stretch(new Span(text.length(), text.length() + lines[i].length()), new Locator.Line(i + 1)));
			text.append(lines[i]).append('\n');
		}
		return new SourceText(text.toString(), stretches);
	}
}
