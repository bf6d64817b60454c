package org.tickmark.claims.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.Detail.Speaker;
import org.tickmark.claims.Detail.Timex;
import org.tickmark.claims.HousePolicy;
import org.tickmark.claims.Told;
import org.tickmark.claims.Wording;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;

/** What a person said of a date or a quotation counts instead of what the rules find. Filed on Friday, 15 March 2024. */
class SetByHandTest {
	private static final LocalDate FILED = LocalDate.of(2024, 3, 15);

	private static Span place(String text, String words) {
		int at = text.indexOf(words);
		return new Span(at, at + words.length());
	}

	private static ClaimDetection day(String text, String words, String value) {
		return ClaimDetection.standard().told(Set.of(new Told.Value(place(text, words), value, "Ann")));
	}

	private static ClaimDetection speaker(String text, String words, String name) {
		return ClaimDetection.standard().told(Set.of(new Told.Speaker(place(text, words), name, "Ann")));
	}

	private static List<Claim> claims(ClaimDetection detection, String text) {
		return detection.claimsIn(Draft.of(text).filedOn(FILED));
	}

	private static Claim claim(ClaimDetection detection, String text, String words) {
		return claims(detection, text).stream().filter(claim -> claim.span().equals(place(text, words))).findFirst().orElseThrow();
	}

	private static String value(ClaimDetection detection, String text, String words) {
		return ((Timex) claim(detection, text, words).detail()).value();
	}

	private static List<String> problems(ClaimDetection detection, String text) {
		return claims(detection, text).stream().filter(claim -> claim.kind() == ClaimKind.PROBLEM).map(Claim::ruleId).toList();
	}

	private static Speaker speakerOf(ClaimDetection detection, String text, String words) {
		return ((Attribution) claim(detection, text, words).detail()).speaker().orElseThrow();
	}

	@Test
	void aSetDayCountsAndSaysWhoSetItAndWhatTheRulesRead() {
		String text = "The bridge was closed on Sunday.";
		ClaimDetection set = day(text, "Sunday", "2024-03-03");

		assertThat(value(ClaimDetection.standard(), text, "Sunday")).isEqualTo("2024-03-10");
		assertThat(value(set, text, "Sunday")).isEqualTo("2024-03-03");
		assertThat(new Wording().why(claim(set, text, "Sunday"))).isEqualTo("Set by Ann: the rules read Sun 10 Mar 2024");
	}

	@Test
	void laterDatesCountFromASetDay() {
		String text = "The bridge was closed on March 4. Two days later it was open. A week later it fell.";
		ClaimDetection set = day(text, "March 4", "2019-03-04");

		assertThat(value(set, text, "Two days later")).isEqualTo("2019-03-06");
		assertThat(value(ClaimDetection.standard(), text, "Two days later")).isEqualTo("2024-03-06");
	}

	@Test
	void aSetDayDoesNotMoveWithTheDraft() {
		String text = "The bridge was closed on Sunday.";
		Draft draft = Draft.of(text).filedOn(FILED);

		assertThat(HoldOver.preview(ClaimDetection.standard(), draft, FILED.plusWeeks(1)).moved()).hasSize(1);
		assertThat(HoldOver.preview(day(text, "Sunday", "2024-03-03"), draft, FILED.plusWeeks(1)).moved()).isEmpty();
	}

	@Test
	void aWeekdayIsComparedWithTheSetDay() {
		String text = "The bridge was closed on Monday, March 4.";
		String date = "Monday, March 4";

		assertThat(problems(ClaimDetection.standard(), text)).isEmpty();
		assertThat(problems(day(text, date, "2023-03-04"), text)).containsExactly("problem.weekday");
		String alone = "On Sunday it rained.";
		assertThat(problems(day(alone, "Sunday", "2024-03-04"), alone)).containsExactly("problem.weekday");
	}

	@Test
	void aTenseIsComparedWithTheSetDay() {
		String text = "The council will vote on Monday.";

		assertThat(problems(ClaimDetection.standard(), text)).isEmpty();
		assertThat(problems(day(text, "Monday", "2024-03-11"), text)).containsExactly("problem.tense");
	}

	@Test
	void aSetSpeakerStandsInTheClaim() {
		String text = "Ann Lee met Mayor Karl Voss. “The bridge will be open,” Voss said.";
		ClaimDetection set = speaker(text, "The bridge will be open,", "Ann Lee");

		Speaker speaker = speakerOf(set, text, "The bridge will be open,");

		assertThat(speaker.span().in(text)).isEqualTo("Ann Lee");
		assertThat(new Wording().whoOrWhen(claim(set, text, "The bridge will be open,"), text)).isEqualTo("Ann Lee");
		assertThat(new Wording().why(claim(set, text, "The bridge will be open,")))
				.isEqualTo("Speaker set by Ann: the rules find “Karl Voss”");
	}

	@Test
	void aSpeakerWhomTheTextDoesNotNameIsKnownByNameOnly() {
		String text = "“The bridge will be open,” Voss said.";
		ClaimDetection set = speaker(text, "The bridge will be open,", "Ann Lee");

		assertThat(speakerOf(set, text, "The bridge will be open,").span().isEmpty()).isTrue();
		assertThat(new Wording().whoOrWhen(claim(set, text, "The bridge will be open,"), text)).isEqualTo("Ann Lee");
	}

	@Test
	void aQuotationThatNobodySpeaksIsNoProblemOnceItsSpeakerIsSet() {
		String text = "The hall was full. “The bridge will be open by the end of the year.” The rain went on.";
		String words = "The bridge will be open by the end of the year.";

		assertThat(problems(ClaimDetection.standard(), text)).contains("problem.quote.unattributed");
		assertThat(problems(speaker(text, words, "Ann Lee"), text)).doesNotContain("problem.quote.unattributed");
	}

	@Test
	void whatGoesOnFromAQuotationHasItsSetSpeaker() {
		String text = "Anna Lee met Mayor Karl Voss. “The bridge will be open,” he said. “It has been shut for a long time,” she added.";

		assertThat(speakerOf(speaker(text, "The bridge will be open,", "Anna Lee"), text, "It has been shut for a long time,").resolved())
				.contains("Anna Lee");
	}

	@Test
	void aSurnameThatTwoBearIsClearOnceTheSpeakerIsSet() {
		String text = "Karl Brandt met Eva Brandt in the hall on the hill.\n\n“The bridge will be open,” Brandt said.";

		var asking = HousePolicy.USUAL.asking(Set.of("problem.quote.surname"));

		assertThat(problems(ClaimDetection.standard().following(asking), text)).contains("problem.quote.surname");
		assertThat(problems(speaker(text, "The bridge will be open,", "Eva Brandt").following(asking), text))
				.doesNotContain("problem.quote.surname");
	}
}
