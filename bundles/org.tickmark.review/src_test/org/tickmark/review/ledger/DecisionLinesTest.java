package org.tickmark.review.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;
import org.tickmark.review.growing.SharedValues;
import org.tickmark.review.hash.Sha256;
import org.tickmark.review.ledger.LedgerEntry.Decided;
import org.tickmark.review.ledger.LedgerEntry.Subject;

/** A decision in words that other lines had is read as it is alone. */
class DecisionLinesTest {
	private static final String FIRST = Sha256.of("first");
	private static final Instant NOON = Instant.parse("2024-03-05T12:00:00Z");
	private static final Status HELD = Status.added("on-hold", "On hold", 'H', false);

	private final SharedValues shared = new SharedValues();

	private static Subject subject(String words) {
		Span place = new Span(12, 12 + words.codePointCount(0, words.length()));
		var anchor = new Anchor(words, "They left on ", ", he said", place, place, new TextHash(Sha256.of(words)));
		return new Subject(new ItemId(Sha256.of(words).substring(0, 16)), ClaimKind.DATE, "date.timex", anchor);
	}

	private static Decided decided(String words, Status status, String reason) {
		return new Decided(subject(words), status, reason);
	}

	private static String line(Decided decided, String by, Instant at, String... after) {
		return LedgerCodec.line(LedgerCodec.seal(List.of(after), at, by, decided));
	}

	private static String sealed(String content) {
		return "{\"hash\":\"" + Sha256.of(content) + "\"," + content.substring(1);
	}

	/** With something else in its content. */
	private static String other(String line, String words, String others) {
		assertThat(line).contains(words);
		return sealed("{" + line.substring(line.indexOf("\"v\":")).replace(words, others));
	}

	private LedgerEvent read(String line) throws UnreadableEventException {
		return LedgerCodec.event(line.getBytes(UTF_8), shared);
	}

	/** By other decisions on the item, and by this person on others. */
	private void known() throws UnreadableEventException {
		for (String words : List.of("Sunday", "Monday", "“Sunday”,\"status\":\"open\"")) {
			for (Status status : List.of(Status.VERIFIED, Status.QUERY, HELD)) {
				read(line(decided(words, status, ""), "Ann", NOON, FIRST));
				read(line(decided(words, status, "asked,\"at\":\"noon\""), "Ben", NOON, FIRST));
			}
		}
	}

	@Test
	void partsThatAreKnownMakeWhatTheLineSays() throws UnreadableEventException {
		known();
		for (String words : List.of("Sunday", "Monday", "“Sunday”,\"status\":\"open\"")) {
			for (Status status : List.of(Status.VERIFIED, Status.QUERY, HELD)) {
				String again = line(decided(words, status, ""), "Ann", NOON.plusSeconds(7), FIRST, Sha256.of("second"));
				String reasoned = line(decided(words, status, "asked,\"at\":\"noon\""), "Ben", NOON.plusMillis(1), Sha256.of(words));

				assertThat(read(again)).isEqualTo(LedgerCodec.event(again));
				assertThat(read(reasoned)).isEqualTo(LedgerCodec.event(reasoned));
				assertThat(LedgerCodec.line(read(reasoned))).isEqualTo(reasoned);
			}
		}
	}

	@Test
	void whatADecisionRestsOnBelongsToIt() throws UnreadableEventException {
		known();
		var basis = new Basis(Optional.of("2024-03-03"), Optional.empty(), Optional.of(LocalDate.of(2024, 3, 5)));
		String resting = line(new Decided(subject("Sunday"), Status.VERIFIED, "", Optional.of(basis), true), "Ann", NOON, FIRST);
		read(resting);
		String onMonday = line(new Decided(subject("Monday"), Status.VERIFIED, "", Optional.of(basis), true), "Ann", NOON, FIRST);

		assertThat(read(onMonday)).isEqualTo(LedgerCodec.event(onMonday));
		assertThat(read(onMonday).entry()).isInstanceOfSatisfying(Decided.class, decided -> {
			assertThat(decided.basis()).contains(basis);
			assertThat(decided.withSentence()).isTrue();
		});
	}

	@Test
	void aChangedOneIsRefused() throws UnreadableEventException {
		known();
		String line = line(decided("Sunday", Status.VERIFIED, ""), "Ann", NOON.plusSeconds(7), FIRST);

		assertThatThrownBy(() -> read(line.replace("verified", "query"))).isInstanceOf(UnreadableEventException.class);
		assertThatThrownBy(() -> read(line.replace(FIRST, Sha256.of("other")))).isInstanceOf(UnreadableEventException.class);
	}

	@Test
	void oneWhoseWordsLackTheirEndIsRefused() throws UnreadableEventException {
		known();
		String line = line(decided("Sunday", Status.VERIFIED, ""), "Ann", NOON, FIRST);

		for (String part : List.of(FIRST + "\"", NOON + "\"", "verified\"")) {
			String lacking = other(line, part, "");
			assertThatThrownBy(() -> read(lacking)).as(lacking).isInstanceOf(UnreadableEventException.class);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"2024-03-05T12:00:07.000Z", "2024-03-05T12:00:07+00:00", "2024-03-05T12:00:07.Z", "2024-03-05T12:00:07.25Z",
			"2024-03-05T12:00:07.250000Z", "2024-03-05T12:00:07.000000000Z", "2024-03-05t12:00:07z", "2024-03-05T24:00:00Z", "2024-03-05T23:59:60Z"})
	void aMomentInAnotherSpellingStaysInItsBytes(String spelling) throws UnreadableEventException {
		known();
		staysInItsBytes(other(line(decided("Sunday", Status.VERIFIED, ""), "Ann", NOON.plusSeconds(7), FIRST), "2024-03-05T12:00:07Z",
				spelling));
	}

	@ParameterizedTest
	@ValueSource(strings = {"2024-02-29T00:00:00Z", "2024-12-31T23:59:59.999999999Z", "2024-03-05T12:00:07.250Z",
			"2024-03-05T12:00:07.000001Z", "2024-03-05T12:00:07.000000010Z", "0000-01-01T00:00:00Z", "9999-12-31T23:59:59Z",
			"+10000-01-01T00:00:00Z", "-0001-12-31T00:00:00Z"})
	void aMomentIsTheOneThatIsWritten(String written) throws UnreadableEventException {
		known();
		LedgerEvent event = read(line(decided("Sunday", Status.VERIFIED, ""), "Ann", Instant.parse(written), FIRST));

		assertThat(event.at()).isEqualTo(Instant.parse(written));
		assertThat(event.asWritten()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"2023-02-29T12:00:00Z", "2024-03-05T12:60:00Z", "2024-13-05T12:00:00Z", "2024-03-05T12:00:07",
			"2024-03-05T12:00:07.0000000001Z", "2024-03-05T12:00Z\",\"x\":\"", "Z", ""})
	void whatIsNoMomentIsRefused(String words) throws UnreadableEventException {
		known();
		String line = other(line(decided("Sunday", Status.VERIFIED, ""), "Ann", NOON, FIRST), NOON.toString(), words);

		assertThatThrownBy(() -> read(line)).isInstanceOf(UnreadableEventException.class);
	}

	@ParameterizedTest
	@ValueSource(strings = {"\"colour\":\"green\",\"at\":", "\"item\":\"0123456789abcdef\",\"at\":", "\"at\" :"})
	void whatOnlyANewerDeskWritesStaysInItsBytes(String members) throws UnreadableEventException {
		known();
		staysInItsBytes(other(line(decided("Sunday", Status.VERIFIED, ""), "Ann", NOON, FIRST), "\"at\":", members));
	}

	@Test
	void soDoesAMemberBehindTheEventsItFollows() throws UnreadableEventException {
		known();
		String line = line(decided("Sunday", Status.VERIFIED, ""), "Ann", NOON, FIRST);

		staysInItsBytes(other(line, FIRST + "\"]}", FIRST + "\"],\"places\":[\"" + FIRST + "\"]}"));
	}

	private void staysInItsBytes(String line) throws UnreadableEventException {
		assertThat(read(line)).isEqualTo(LedgerCodec.event(line));
		assertThat(LedgerCodec.line(read(line))).isEqualTo(line);
		assertThat(read(line).asWritten()).contains(line);
	}
}
