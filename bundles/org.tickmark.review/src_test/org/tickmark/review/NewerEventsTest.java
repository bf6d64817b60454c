package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.review.hash.Sha256;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerCodec;
import org.tickmark.review.ledger.LedgerEntry;
import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.ledger.UnreadableEventException;
import org.tickmark.review.verbs.NoteItem;
import org.tickmark.review.verbs.SignOffDraft;
import org.tickmark.review.verbs.Undo;

/** An old desk and a new one on one ledger: what only the new one understands is kept, and stops nobody. */
class NewerEventsTest {
	private static final String DRAFT = "The minister arrived on Sunday. The mayor left on Monday.\n";

	@TempDir
	Path folder;
	private Desk ann;

	@BeforeEach
	void decideBoth() throws IOException {
		ann = desk("ann", "Ann");
		ann.decide("Sunday", Status.VERIFIED);
		ann.decide("Monday", Status.VERIFIED);
	}

	private Desk desk(String name, String person) throws IOException {
		return Desk.open(Files.createDirectories(folder.resolve(name)), person, DRAFT).finding("Sunday", "Monday");
	}

	private Desk copyOf(Desk desk, String name, String person) throws IOException {
		Files.copy(desk.ledger, Files.createDirectories(folder.resolve(name)).resolve(desk.ledger.getFileName()));
		return desk(name, person);
	}

	/** A line as a newer desk writes it behind all that is there. @param members of the content, each with a comma behind it */
	private static String lineOf(Desk desk, String members) {
		String after = "[\"" + String.join("\",\"", desk.review.ledger().heads()) + "\"]";
		return sealed("{\"v\":1," + members + "\"by\":\"Nell\",\"at\":\"2024-03-05T13:00:00Z\",\"after\":" + after + "}");
	}

	private static String sealed(String content) {
		return "{\"hash\":\"" + Sha256.of(content) + "\"," + content.substring(1);
	}

	private static String recorded(Desk desk, String members) throws IOException {
		String line = lineOf(desk, members);
		Files.writeString(desk.ledger, line + "\n", StandardOpenOption.APPEND);
		desk.review.refresh();
		return line;
	}

	private static String about(Desk desk, String words) {
		return "\"item\":\"" + desk.item(words).id() + "\",\"anchor\":{\"exact\":\"" + words + "\"},";
	}

	private static Readiness readiness(Desk desk) {
		return desk.readiness("Eve");
	}

	private static List<String> history(Desk desk) {
		return History.of(desk.review.ledger(), HouseStatuses.usual()).lines().stream().map(History.Line::what).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = {"\"what\":\"recorded-voice\",\"file\":\"a.ogg\",", "\"what\":\"decided\",\"item\":\"00\",\"kind\":\"rumour\",",
			"\"what\":\"decided\",\"status\":\"disputed\",", "\"what\":\"classed\",\"class\":\"D\",", "\"what\":\"placed\",\"items\":{},",
			"\"what\":\"dateline-set\",\"day\":\"spring\",", "\"what\":\"noted\",\"note\":[\"two\",\"notes\"],",
			"\"what\":\"signed-off\",\"pages\":4,"})
	void whatIsNewStopsNobodyFromDeciding(String members) throws IOException {
		String line = recorded(ann, members);

		assertThat(ann.review.readOnly()).isEmpty();
		assertThat(ann.review.warnings()).isEmpty();
		ann.decide("Sunday", Status.CORRECTED);

		Desk again = ann.reopenedWith(DRAFT);
		assertThat(again.item("Sunday").status()).isEqualTo(Status.CORRECTED);
		assertThat(again.review.ledger().firstWithoutPredecessor()).isEmpty();
		assertThat(again.review.ledger().heads()).hasSize(1);
		assertThat(Files.readAllLines(ann.ledger)).contains(line);
		assertThat(history(again)).contains("Recorded by a newer Tickmark; update Tickmark to see it");
	}

	@Test
	void onlyANewerFormatMakesALedgerReadOnly() throws IOException {
		Files.writeString(ann.ledger, sealed("{\"v\":2,\"what\":\"recorded-voice\"}") + "\n", StandardOpenOption.APPEND);

		assertThat(ann.reopenedWith(DRAFT).review.readOnly().orElse("")).contains("was written by a newer Tickmark (format 2");
	}

	@Test
	void anUnknownEventThatSomebodyChangedIsDamage() throws IOException {
		String changed = lineOf(ann, "\"what\":\"recorded-voice\",").replace("Nell", "Neil");
		Files.writeString(ann.ledger, changed + "\n", StandardOpenOption.APPEND);

		assertThat(ann.reopenedWith(DRAFT).review.readOnly().orElse("")).contains("was changed after it was written");
	}

	@Test
	void signOffNamesTheItemThatItIsAbout() throws IOException {
		assertThat(readiness(ann).isReady()).isTrue();

		recorded(ann, "\"what\":\"recorded-voice\"," + about(ann, "Monday"));

		assertThat(readiness(ann).obstacles()).singleElement().satisfies(obstacle -> {
			assertThat(obstacle.item()).contains(ann.item("Monday"));
			assertThat(obstacle.inWords(HouseStatuses.usual()))
					.isEqualTo("A newer Tickmark recorded something about this item (Nell); update Tickmark to see it before signing off");
		});
	}

	@Test
	void signOffNamesAnItemThatOnlyTheNewerDeskLists() throws IOException {
		recorded(ann, "\"what\":\"marked\",\"item\":\"0123456789abcdef\",\"kind\":\"rumour\",\"anchor\":{\"exact\":\"the mayor\"},");

		assertThat(readiness(ann).obstacles()).singleElement().extracting(obstacle -> obstacle.inWords(HouseStatuses.usual())).asString()
				.startsWith("A newer Tickmark recorded something about “the mayor”, which is not listed (Nell); update Tickmark");
	}

	@Test
	void whatConcernsNoItemKeepsNobodyFromSigning() throws IOException {
		recorded(ann, "\"what\":\"printed\",\"pages\":4,");

		assertThat(readiness(ann).isReady()).isTrue();
	}

	@Test
	void aSignOffThatDidNotKnowOfItIsLifted() throws IOException {
		ann.apply(new SignOffDraft(readiness(ann)));
		assertThat(SignOffState.of(ann.review.ledger(), ann.list(), DRAFT, List.of())).isInstanceOf(SignOffState.Signed.class);

		recorded(ann, "\"what\":\"recorded-voice\"," + about(ann, "Monday"));

		assertThat(SignOffState.of(ann.review.ledger(), ann.list(), DRAFT, List.of())).isInstanceOfSatisfying(SignOffState.Lifted.class,
				lifted -> assertThat(lifted.reopened()).containsExactly(ann.item("Monday")));
	}

	@Test
	void aSignOffByWhoKnewItStands() throws IOException {
		recorded(ann, "\"what\":\"recorded-voice\"," + about(ann, "Monday"));

		// As the newer desk sees it, which understands what was recorded.
		ann.apply(new SignOffDraft(new Readiness(ann.list(), List.of(), new LedgerEntry.Unchecked(0, 0, 0))));

		assertThat(SignOffState.of(ann.review.ledger(), ann.list(), DRAFT, List.of())).isInstanceOf(SignOffState.Signed.class);
	}

	@Test
	void itIsTakenBackAndBroughtBackLikeAnyOther() throws IOException {
		recorded(ann, "\"what\":\"recorded-voice\"," + about(ann, "Monday"));
		String event = ann.review.ledger().notUnderstood().getFirst().hash();

		ann.apply(new Undo(List.of(event)));

		assertThat(ann.reopenedWith(DRAFT).review.ledger().notUnderstood()).isEmpty();
		assertThat(readiness(ann).isReady()).isTrue();
		assertThat(history(ann)).contains("Undone: Recorded by a newer Tickmark; update Tickmark to see it (Nell)");
		ann.apply(new Undo(List.of(ann.review.ledger().heads().getFirst())));
		assertThat(readiness(ann).isReady()).isFalse();
	}

	@Test
	void mergesHandItOnByteForByteBothWays() throws IOException {
		Desk bob = copyOf(ann, "bob", "Bob");
		String newer = recorded(bob, "\"what\":\"recorded-voice\", \"seconds\" : 1.50 ," + about(bob, "Monday"));
		bob.decide("Monday", Status.QUERY);
		ann.decide("Sunday", Status.CORRECTED);

		Ledgers.join(ann.ledger, bob.ledger);
		Ledgers.join(bob.ledger, ann.ledger);

		for (Path ledger : List.of(ann.ledger, bob.ledger)) assertThat(Files.readAllLines(ledger)).containsOnlyOnce(newer);
		Ledger one = ann.reopenedWith(DRAFT).review.ledger();
		Ledger other = bob.reopenedWith(DRAFT).review.ledger();
		assertThat(one.events()).isEqualTo(other.events());
		assertThat(one.firstWithoutPredecessor()).isEmpty();
		assertThat(ann.reopenedWith(DRAFT).item("Monday").status()).isEqualTo(Status.QUERY);
		assertThat(ann.reopenedWith(DRAFT).item("Sunday").status()).isEqualTo(Status.CORRECTED);
	}

	@Test
	void withoutItItsFollowersLackAPredecessor() throws IOException {
		String newer = recorded(ann, "\"what\":\"recorded-voice\",");
		ann.decide("Monday", Status.QUERY);

		Files.write(ann.ledger, Files.readAllLines(ann.ledger).stream().filter(line -> !line.equals(newer)).toList());

		assertThat(ann.reopenedWith(DRAFT).review.ledger().firstWithoutPredecessor()).isPresent();
	}

	@Test
	void membersThatAreNewInAKnownEventStayInItsBytes() throws IOException, UnreadableEventException {
		ann.apply(new NoteItem(ann.item("Sunday"), "seen"));
		String known = Files.readAllLines(ann.ledger).getLast();
		String content = "{" + known.substring(known.indexOf("\"v\":")).replace("\"note\":", "\"colour\":\"green\",\"note\":");
		String line = sealed(content);

		LedgerEvent event = LedgerCodec.event(line);

		assertThat(event.entry()).isInstanceOfSatisfying(LedgerEntry.Noted.class, noted -> assertThat(noted.note()).isEqualTo("seen"));
		assertThat(LedgerCodec.line(event)).isEqualTo(line);
		assertThat(LedgerCodec.event(known).asWritten()).isEmpty();
		assertThat(LedgerCodec.line(LedgerCodec.event(known))).isEqualTo(known);
	}

	@Test
	void nobodyHereCanSayAnewWhatOnlyANewerDeskUnderstands() throws IOException {
		recorded(ann, "\"what\":\"recorded-voice\",");
		LedgerEntry entry = ann.review.ledger().notUnderstood().getFirst().entry();

		assertThatThrownBy(() -> LedgerCodec.seal(List.of(), Desk.NOON, "Ann", entry)).isInstanceOf(IllegalArgumentException.class);
	}
}
