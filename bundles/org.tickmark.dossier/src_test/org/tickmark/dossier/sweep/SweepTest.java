package org.tickmark.dossier.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.dossier.Difference;
import org.tickmark.dossier.DifferenceClass;
import org.tickmark.dossier.Locator;
import org.tickmark.dossier.SourceText;
import org.tickmark.dossier.Stretch;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.House;
import org.tickmark.review.QuotationPolicy;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.ledger.Ledger;

class SweepTest {
	private static final ClaimDetection RULES = ClaimDetection.standard();
	private static final LocalDate FILED = LocalDate.of(2024, 3, 18);
	private static final LocalDate SOURCE = LocalDate.of(2024, 3, 15);

	private static SearchedSource source(String key, String text, LocalDate dated) {
		return new SearchedSource(key, key, Optional.of(dated),
				new SourceText(text, List.of(new Stretch(new Span(0, text.length()), new Locator.Page(4)))));
	}

	private static List<LookUp> sweep(String draft, SearchedSource... sources) {
		return sweep(House.USUAL, draft, sources);
	}

	private static List<LookUp> sweep(House house, String draft, SearchedSource... sources) {
		ReviewedDraft reviewed = ReviewedDraft.opened(Draft.of(draft).filedOn(FILED), Ledger.of(List.of()), house, RULES);
		return Sweep.of(List.of(sources), RULES, Progress.NONE).lookUp(reviewed, Progress.NONE);
	}

	/** Of the item with these words. */
	private static LookUp of(String words, List<LookUp> all) {
		return all.stream().filter(each -> each.item().text().equals(words)).findFirst()
				.orElseThrow(() -> new AssertionError("no item \"" + words + "\" among " + all));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			180,000 | Nearly 180,000 people used the ferry. | In all, 178,412 people used the ferry. | FOUND
			178,412 | The ferry carried 178,412 people. | Last year, 187,412 people used the ferry. | DIFFERS
			1.2 million euros | The bridge cost 1.2 million euros. | Bridge: total cost EUR 1,200,000 | FOUND
			20 per cent | Some 20 per cent of the crew is ill. | One in five of the crew is ill. | FOUND
			12 | The council bought 12 buses. | The council bought a dozen buses. | FOUND
			5 per cent | Ticket sales fell 5 per cent in June. | Ticket sales rose by 5 per cent in June. | DIFFERS
			5 per cent | Ticket sales fell 5 per cent in June. | In June, ticket sales declined by 5 per cent. | FOUND
			5 per cent | Ticket sales saw a 5 per cent rise in June. | Ticket sales saw a 5 per cent drop in June. | DIFFERS
			4.2 million euros | The bridge cost 4.2 million euros. | The bridge cost 4.1 million euros in all. | DIFFERS
			4.2 million euros | The bridge cost 4.2 million euros. | The bridge cost 4.17 million euros in all. | FOUND
			12 | The council bought 12 buses. | The council has 12 members and sold its cars. | NOWHERE
			30 | The road is 30 miles long. | The road is 48 km long. | FOUND
			44 | The new pipeline to Rudcombe is 44 kilometres long. | Water reaches Rudcombe through a pipeline of 31 km. | DIFFERS
			12 March | The bridge was opened on 12 March. | The bridge was opened on Tuesday. | FOUND
			12 March | The bridge was opened on 12 March. | The bridge was opened on Wednesday. | DIFFERS
			March | The bridge was opened in March. | The bridge was opened three days ago. | FOUND
			29 February 2024 | The bridge was opened on 29 February 2024. | The bridge was opened in the spring of 2024. | FOUND
			12 January 2024 | The bridge was opened on 12 January 2024. | The bridge was opened in the summer of 2024. | DIFFERS
			Ilse Brandt | Ilse Brandt opened the bridge. | The bridge was opened by Ilse Brand. | DIFFERS
			Ilse Brandt | Mayor Ilse Brandt opened the bridge. | Ilse M. Brandt, the mayor, opened it. | FOUND
			Ilse Brandt | Mayor Ilse Brandt opened the bridge. | Deputy mayor Ilse Brandt opened it. | DIFFERS
			Ilse Brandt | Ilse Brandt, 54, opened the bridge. | Ilse Brandt, 57, opened the bridge. | DIFFERS
			Ilse Brandt | Ilse Brandt opened the bridge. | Tom Hale closed the bridge. | NOWHERE
			""")
	void valuesAreComparedByWhatTheyMean(String words, String draft, String source, Verdict verdict) {
		List<LookUp> all = sweep(draft, source("a", source, SOURCE));

		assertThat(of(words, all).verdict()).as("%s", all).isEqualTo(verdict);
	}

	@Test
	void whichWayAFigureWentIsTold() {
		List<LookUp> all = sweep("Ticket sales fell 5 per cent in June.", source("a", "Ticket sales rose by 5 per cent in June.", SOURCE));

		assertThat(of("5 per cent", all).differences()).containsExactly(new Difference(DifferenceClass.SUBSTITUTION, "fell", "rose"));
	}

	@Test
	void aQuotationsPassageHoldsTheWordThatDiffersAtItsEnd() {
		List<LookUp> all = sweep("\u201CWe will close the night line before the summer of 2025,\u201D Marit Oosting said.",
				source("a", "Oosting: We will close the night line before the summer of 2026.", SOURCE));

		assertThat(of("We will close the night line before the summer of 2025,", all).passages()).first()
				.satisfies(passage -> assertThat(passage.text()).endsWith("summer of 2026"));
	}

	@Test
	void aPassageIsNamedByWhereItStands() {
		List<LookUp> all = sweep("The ferry carried 178,412 people.", source("a", "The ferry was late. It carried 178,412 people.",
				SOURCE));

		assertThat(of("178,412", all).passages()).first().satisfies(passage -> {
			assertThat(passage.source()).isEqualTo("a");
			assertThat(passage.locator()).isEqualTo(new Locator.Page(4));
			assertThat(passage.text()).isEqualTo("It carried 178,412 people.");
		});
	}

	@Test
	void everyItemIsAnsweredInTheOrderOfTheDraft() {
		ReviewedDraft draft = ReviewedDraft.opened(Draft.of("On 12 March, 14 of 40 ships left, \u201Call of them late\u201D, said Tom "
				+ "Hale."),
				Ledger.of(List.of()), House.USUAL, RULES);

		List<LookUp> all = Sweep.of(List.of(source("a", "Nothing.", SOURCE)), RULES, Progress.NONE).lookUp(draft, Progress.NONE);

		assertThat(all).extracting(LookUp::item).isEqualTo(draft.items().items());
		assertThat(all).extracting(LookUp::verdict).containsOnly(Verdict.NOWHERE);
	}

	@Test
	void aQuotationIsComparedWordByWord() {
		String draft = "\u201CWe will not close the harbour this winter,\u201D said Tom Hale.";
		SearchedSource right = source("a", "TOM HALE: Well, we will not close the harbour this winter.", SOURCE);
		SearchedSource turned = source("a", "TOM HALE: Well, we will close the harbour this winter.", SOURCE);

		assertThat(of("We will not close the harbour this winter,", sweep(draft, right)).verdict()).isEqualTo(Verdict.FOUND);
		LookUp other = of("We will not close the harbour this winter,", sweep(draft, turned));
		assertThat(other.verdict()).isEqualTo(Verdict.DIFFERS);
		assertThat(other.differences()).extracting(Difference::kind).contains(DifferenceClass.NEGATION);
		assertThat(other.policy()).isEqualTo("fillers-out");
	}

	@Test
	void theHouseSaysWhatAQuotationMayLeaveOut() {
		String draft = "\u201CWe will not close the harbour this winter,\u201D said Tom Hale.";
		SearchedSource halting = source("a", "TOM HALE: We will, um, not close the harbour this winter.", SOURCE);

		assertThat(of("We will not close the harbour this winter,", sweep(draft, halting)).verdict()).isEqualTo(Verdict.FOUND);
		LookUp strict = of("We will not close the harbour this winter,", sweep(House.USUAL.with(QuotationPolicy.EXACT), draft, halting));
		assertThat(strict.verdict()).isEqualTo(Verdict.DIFFERS);
		assertThat(strict.policy()).isEqualTo("exact");
	}

	@Test
	void whatReportedSpeechRestsOnIsAGuess() {
		List<LookUp> all = sweep("Tom Hale said that the harbour would stay open all winter.",
				source("a", "TOM HALE: The harbour stays open, and I mean all winter.", SOURCE));

		assertThat(all).filteredOn(each -> each.item().kind() == ClaimKind.QUOTE).singleElement().satisfies(quote -> {
			assertThat(quote.guess()).isTrue();
			assertThat(quote.passages()).isNotEmpty();
		});
	}

	@Test
	void whatWasCopiedWithoutMarksIsTold() {
		String run = "the old harbour wall was built of granite blocks that barges had carried down from the northern quarries";
		ReviewedDraft draft = ReviewedDraft.opened(Draft.of("As anybody can see, " + run + " in summer."), Ledger.of(List.of()),
				House.USUAL,
				RULES);

		List<CopiedRun> copied = Sweep.of(List.of(source("a", "It is said that " + run + " before 1900.", SOURCE)), RULES, Progress.NONE)
				.copiedUnmarked(draft, Progress.NONE);

		assertThat(copied).singleElement().satisfies(each -> assertThat(each.draft().in(draft.text())).isEqualTo(run));
	}

	@Test
	void aNumberInATableIsOfItsRowAndColumn() {
		String[][] cells = {{"Town", "Ferry passengers", "Buses"}, {"Selby", "178412", "12"}, {"Norden", "92120", "31"}};
		var text = new StringBuilder();
		List<Stretch> stretches = new ArrayList<>();
		for (int row = 0; row < cells.length; row++) {
			for (int column = 0; column < cells[row].length; column++) {
				int start = text.length();
				text.append(cells[row][column]);
				var cell = new Locator.Cell("", (char) ('A' + column) + Integer.toString(row + 1));
				stretches.add(new Stretch(new Span(start, text.length()), cell));
				text.append('\n');
			}
		}
		var table = new SearchedSource("t", "Table", Optional.of(SOURCE), new SourceText(text.toString(), stretches));

		List<LookUp> all = sweep("The ferry in Selby had 178,412 passengers. Norden has 12 buses.", table);

		assertThat(of("178,412", all).passages()).first().extracting(Passage::locator).isEqualTo(new Locator.Cell("", "B2"));
		assertThat(of("12", all).verdict()).isEqualTo(Verdict.DIFFERS);
		assertThat(of("12", all).passages()).first().extracting(Passage::locator).isEqualTo(new Locator.Cell("", "C3"));
	}
}
