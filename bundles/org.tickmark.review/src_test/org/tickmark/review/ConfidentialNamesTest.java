package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;
import org.tickmark.review.confidential.ConfidentialNamesFile;
import org.tickmark.review.confidential.ConfidentialNames.Named;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.evidence.EvidenceKind;
import org.tickmark.review.ledger.Piece;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.sourcing.AddEvidence;
import org.tickmark.review.sourcing.ChangeEvidence;
import org.tickmark.review.sourcing.WithdrawEvidence;
import org.tickmark.review.verbs.DecideItem;
import org.tickmark.review.verbs.NoteItem;

class ConfidentialNamesTest {
	private static final String TEXT = "The yard lost its crane on March 12, 2024. It reopened on March 14, 2024.\n";
	private static final Named HERON = new Named("Heron", "Ottilie Brackwater", "0170 555 0199", "foreman at the yard");

	@TempDir
	Path folder;
	private Path draft;
	private ConfidentialNamesFile file;
	private Review review;

	@BeforeEach
	void open() throws IOException {
		draft = folder.resolve("yard.txt");
		file = ConfidentialNamesFile.of(draft);
		file.add(HERON);
		review = Review.open(Ledgers.FILES.of(draft), file);
	}

	private ReviewedDraft reviewed() {
		return ReviewedDraft.opened(Draft.of(TEXT), review.ledger(), Desk.DATES_AND_QUOTATIONS, ClaimDetection.standard());
	}

	private Item item() {
		return reviewed().items().items().getFirst();
	}

	private void apply(Action action) throws IOException {
		review.apply(action, TEXT, "Ann", Desk.NOON);
	}

	private static Evidence interview(String title, String note) {
		return new Evidence(EvidenceKind.INTERVIEW, title, "0:12:31", "0170 555 0199", Optional.of(LocalDate.of(2024, 3, 13)), note,
				Optional.empty());
	}

	/** Whatever is made of a draft is made of its ledger. */
	private String allThatIsRecorded() throws IOException {
		String history = History.of(review.ledger(), HouseStatuses.usual()).lines().toString();
		String queries = Queries.asText(List.of(Queries.in("yard.txt", List.of(), reviewed().items(), TEXT)));
		return Files.readString(folder.resolve("yard.txt.tickmark")) + history + queries + reviewed().items();
	}

	@Test
	void noRealNameIsRecordedWhereverItIsTyped() throws IOException {
		apply(new AddEvidence(item(), interview("Ottilie Brackwater", "OTTILIE  BRACKWATER said so, call 0170 555 0199")));
		apply(new NoteItem(item(), "Ask ottilie brackwater again"));
		apply(new DecideItem(item(), Status.QUERY, "Did Ottilie\nBrackwater see it?"));
		apply(new AddEvidence(item(), Evidence.ofSource("letter of Ottilie Brackwater, p. 2")));
		Piece letter = item().evidence().getLast();
		apply(new ChangeEvidence(letter.id(), Evidence.ofSource("mail of Ottilie Brackwater")));
		apply(new WithdrawEvidence(List.of(item()), letter.id()));

		assertThat(allThatIsRecorded().toLowerCase(Locale.ROOT)).contains("heron").doesNotContain("ottilie", "brackwater", "555 0199");
		assertThat(item().evidenceInWords()).isEqualTo("Heron, 0:12:31 (interview, confidential)");
		assertThat(item().note()).isEqualTo("Ask Heron again");
	}

	@Test
	void theNameOfAPieceDoesNotFollowFromTheRealNameEither() throws IOException {
		Evidence typed = interview("Ottilie Brackwater", "");
		apply(new AddEvidence(item(), typed));

		assertThat(item().evidence().getFirst().id()).isNotEqualTo(review.ledger().idOf(typed));
	}

	@Test
	void aCodeNameMakesAPieceConfidentialAndWithoutAContact() throws IOException {
		apply(new AddEvidence(item(), interview("heron", "")));

		assertThat(item().evidence().getFirst().evidence().confidential()).isTrue();
		assertThat(item().evidence().getFirst().evidence().contact()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"Brackwater Street", "Ottilie Brackwaters", "Notottilie Brackwater", "the heron stood still"})
	void otherWordsStay(String words) throws IOException {
		apply(new NoteItem(item(), words));

		assertThat(item().note()).isEqualTo(words);
	}

	@Test
	void theListIsItsOwnersAloneFromTheStart() throws IOException {
		assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));

		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("yard.txt.tickmark-names"))))
				.isEqualTo("rw-------");
	}

	@Test
	void theListKeepsWhatOthersWroteAndGrowsByLines() throws IOException {
		Files.writeString(file.file(), "{\"code\":\"Finch\",\"name\":\"Bert Olm\",\"file\":\"tape.mp3\"}");
		file.add(HERON);
		file.add(HERON);

		assertThat(Files.readAllLines(file.file())).hasSize(2).first().asString().contains("tape.mp3");
		assertThat(file.read().of("finch")).get().extracting(Named::realName).isEqualTo("Bert Olm");
		assertThat(file.read().of("Heron")).contains(HERON);
	}

	@Test
	void aDeskWithoutTheListShowsTheCodeName() throws IOException {
		apply(new AddEvidence(item(), interview("Ottilie Brackwater", "")));
		Files.delete(file.file());
		review = Review.open(Ledgers.FILES.of(draft), file);
		apply(new DecideItem(item(), Status.VERIFIED));

		assertThat(item().evidenceInWords()).isEqualTo("Heron, 0:12:31 (interview, confidential)");
		assertThat(Files.exists(file.file())).isFalse();
	}

	@Test
	void nothingIsRecordedWhileTheListCannotBeRead() throws IOException {
		Files.writeString(file.file(), "{\"code\":\"Heron\"\n");

		assertThatThrownBy(() -> apply(new NoteItem(item(), "seen"))).isInstanceOf(IOException.class)
				.hasMessageStartingWith("yard.txt.tickmark-names, line 1: ").hasMessageContaining("nothing was recorded");
		assertThat(Files.exists(folder.resolve("yard.txt.tickmark"))).isFalse();
	}

	@Test
	void aListThatIsALinkIsNotRead() throws IOException {
		Path elsewhere = Files.move(file.file(), folder.resolve("elsewhere"));
		Files.createSymbolicLink(file.file(), elsewhere);

		assertThatThrownBy(() -> file.read()).isInstanceOf(IOException.class);
		assertThatThrownBy(() -> file.add(HERON)).isInstanceOf(IOException.class);
	}
}
