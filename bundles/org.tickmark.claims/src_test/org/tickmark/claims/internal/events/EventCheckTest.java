package org.tickmark.claims.internal.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail.Related;
import org.tickmark.claims.Wording;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.claims.internal.dates.TimeDetector;
import org.tickmark.claims.internal.names.NameDetector;
import org.tickmark.draft.Draft;

class EventCheckTest {
	private static final ClaimDetection DETECTION = new ClaimDetection(List.of(new TimeDetector(), new NameDetector()),
			List.of(new EventCheck()));

	/** @param text paragraphs with strokes between them, filed on Thursday, 20 March 2025 */
	private static List<Claim> problems(String text) {
		return DETECTION.claimsIn(Draft.of(text.replace("|", "\n\n")).filedOn(LocalDate.of(2025, 3, 20))).stream()
				.filter(claim -> claim.kind() == ClaimKind.PROBLEM).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Ministers flew to a climate summit in Vienna.|The summit in Geneva will end with a treaty on climate.; Geneva; Vienna",
			"The chess final in Oslo drew a crowd.|The crowd booed at the final in Lisbon.; Lisbon; Oslo",
			"Berg met Lund at a wedding in Madrid.|Berg left the wedding in Lisbon in tears.; Lisbon; Madrid",
			"Lund was tried for fraud.|The trial in Hamburg was long. Lund wept.|Lund was late at the trial in Bremen.; Bremen; Hamburg",
			"A funeral for the four miners took place in Leeds.|Miners from all over came to the funeral in Sheffield.; Sheffield; Leeds",
			"A conference on dykes was held in Rotterdam.|Engineers of dykes met at the conference in Antwerp.; Antwerp; Rotterdam"})
	void showsTwoPlacesSideBySide(String text, String here, String there) {
		List<Claim> problems = problems(text);

		assertThat(problems).extracting(claim -> claim.span().in(text.replace("|", "\n\n"))).containsExactly(here);
		assertThat(((Related) problems.getFirst().detail()).spans()).extracting(span -> span.in(text.replace("|", "\n\n")))
				.containsExactly(there);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"The blast on Monday tore a hole into the mill.|The mill stood empty. The blast on Tuesday was heard for miles.; Tuesday",
			"The crash on 3 March closed the bridge.|The bridge had ice on it before the crash on 4 March.; 4 March",
			"Monday's explosion shook the harbour.|The harbour was full when the explosion on Sunday came.; Sunday"})
	void showsTwoDaysOfWhatIsOverInOne(String text, String marked) {
		assertThat(problems(text)).extracting(claim -> claim.span().in(text.replace("|", "\n\n"))).containsExactly(marked);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"The dockers went on a three-week strike.|The two-week strike cost the dockers their bonus.; two-week",
			"The siege lasted three days.|Police fed the hostages during the four-day siege. The hostages are well.; four-day",
			"Divers began a ten-day search of the lake.|The 12-day search of the lake found nothing.; 12-day",
			"The blackout lasted two hours and hit the hospital.|The hospital ran on diesel during the three-hour blackout.; three-hour"})
	void showsTwoLengths(String text, String marked) {
		assertThat(problems(text)).extracting(claim -> claim.span().in(text.replace("|", "\n\n")))
				.containsExactly(marked);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Ministers flew to a climate summit in Vienna.|The summit in Vienna will end with a treaty on climate.",
			"Ministers flew to a climate summit in Vienna.|The trade summit in Geneva will end without a word on climate.",
			"Ministers flew to a climate summit in Vienna.|The last summit in Geneva ended without a treaty on climate.",
			"Ministers flew to a climate summit in Vienna.|The summit in Geneva in 2019 ended without a treaty on climate.",
			"Ministers flew to a climate summit in Vienna.|A climate summit in Geneva is planned.",
			"Ministers flew to a climate summit in Vienna.|The climate summit in Austria is guarded by the army.",
			"Ministers flew to a climate summit in Vienna and Geneva.|The summit in Geneva is about climate.",
			"The summit in Vienna, the summit in Geneva and the summit in Oslo were about trade.|The summit in Oslo was short.",
			"The blast on Monday tore a hole into the mill.|The second blast on Tuesday hit the mill's boiler.",
			"The blast on Monday tore a hole into the mill.|The blast on 3 December 2019 had hit the mill's boiler.",
			"The dockers went on a three-week strike.|The 21-day strike cost the dockers their bonus.",
			"The dockers went on a three-week strike.|The previous two-week strike cost the dockers their bonus.",
			"The dockers went on a three-week strike.|The pilots' two-week strike cost the dockers their bonus.",
			"The dockers went on a three-week strike.|A two-week strike would cost the dockers their bonus.",
			"The dockers went on a three-week strike.|The strike of nearly two weeks cost the dockers their bonus.",
			"The search lasted about ten days.|The 12-day search of the lake found nothing."})
	void staysSilent(String text) {
		assertThat(problems(text)).isEmpty();
	}

	@Test
	void saysWhatIsHeldAgainstWhat() {
		List<Claim> problems = problems("The dockers went on a three-week strike.|The two-week strike cost the dockers their bonus.");

		assertThat(new Wording().of(problems.getFirst().why())).isEqualTo("One strike, two lengths: two-week here, three-week there");
	}
}
