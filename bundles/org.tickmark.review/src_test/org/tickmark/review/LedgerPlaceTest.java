package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.review.ledger.LedgerReading;
import org.tickmark.review.ledger.LedgerUnreadableException;
import org.tickmark.review.ledger.Status;

/** A folder of drafts that somebody sent: what stands in a ledger's place keeps nobody waiting and writes nowhere else. */
@Timeout(60)
class LedgerPlaceTest {
	private static final String DRAFT = "The minister arrived on Sunday. The mayor left on Monday.\n";

	@TempDir
	Path folder;
	@TempDir
	Path elsewhere;

	@BeforeEach
	void whereEveryUserMayMakeLinks() {
		assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
	}

	private void refusing(String reason) throws IOException {
		Desk desk = Desk.open(folder, DRAFT).finding("Sunday");
		assertThat(desk.review.ledger().events()).isEmpty();
		assertThat(desk.review.warnings()).singleElement().asString().contains(reason);
		assertThat(desk.review.readOnly().orElse("")).contains(reason);
		assertThatThrownBy(() -> desk.decide("Sunday", Status.VERIFIED)).isInstanceOf(LedgerUnreadableException.class)
				.hasMessageContaining(reason);
	}

	@Test
	void aLinkThatLeavesTheFolderIsNotOpened() throws IOException {
		Desk theirs = Desk.open(elsewhere, DRAFT).finding("Sunday");
		theirs.decide("Sunday", Status.VERIFIED);
		byte[] before = theirs.bytes();
		Files.createSymbolicLink(folder.resolve("draft.txt.tickmark"), theirs.ledger);

		refusing("draft.txt.tickmark is a link to " + theirs.ledger + ", outside the folder of the draft");

		assertThat(theirs.bytes()).isEqualTo(before);
		assertThat(folder.resolve("draft.txt.tickmark.lock")).doesNotExist();
	}

	@Test
	void aLinkThatLeadsNowhereMakesNoFile() throws IOException {
		Files.createSymbolicLink(folder.resolve("draft.txt.tickmark"), elsewhere.resolve("new"));

		refusing(", which does not exist; nothing is written there");

		assertThat(elsewhere.resolve("new")).doesNotExist();
	}

	@Test
	void aLinkWithinTheFolderIsFollowed() throws IOException {
		Path kept = Files.createDirectory(folder.resolve("decisions")).resolve("draft.tickmark");
		Files.createFile(kept);
		Files.createSymbolicLink(folder.resolve("draft.txt.tickmark"), kept);

		Desk desk = Desk.open(folder, DRAFT).finding("Sunday");
		desk.decide("Sunday", Status.VERIFIED);

		assertThat(desk.reopenedWith(DRAFT).item("Sunday").status()).isEqualTo(Status.VERIFIED);
		assertThat(kept).isNotEmptyFile();
	}

	@Test
	void aPipeKeepsNobodyWaiting() throws IOException, InterruptedException {
		Path pipe = folder.resolve("draft.txt.tickmark");
		assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

		refusing("draft.txt.tickmark is a folder, a pipe or a device");

		Path draft = Files.writeString(folder.resolve("draft.txt"), DRAFT);
		assertThatThrownBy(() -> Ledgers.FILES.copy(draft, folder.resolve("copy.txt"))).isInstanceOf(LedgerUnreadableException.class);
		assertThatThrownBy(() -> Ledgers.FILES.copy(folder.resolve("copy.txt"), draft)).isInstanceOf(LedgerUnreadableException.class);
		assertThatThrownBy(() -> Ledgers.FILES.others(pipe)).hasMessageContaining("is not an ordinary file");
	}

	@Test
	void aFolderInPlaceOfALedgerIsNotOpened() throws IOException {
		Files.createDirectory(folder.resolve("draft.txt.tickmark"));

		refusing("is a folder, a pipe or a device");
	}

	@Test
	void aLinkInPlaceOfTheLockMakesNoFile() throws IOException {
		Files.createSymbolicLink(folder.resolve("draft.txt.tickmark.lock"), elsewhere.resolve("new"));
		Desk desk = Desk.open(folder, DRAFT).finding("Sunday");

		assertThatThrownBy(() -> desk.decide("Sunday", Status.VERIFIED)).hasMessageContaining(".lock is a link");

		assertThat(elsewhere.resolve("new")).doesNotExist();
		assertThat(desk.ledger).doesNotExist();
	}

	@Test
	void aDraftThatIsALinkSharesTheLedgerOfItsTarget() throws IOException {
		Desk desk = Desk.open(folder, DRAFT).finding("Sunday");
		desk.decide("Sunday", Status.VERIFIED);
		Path draft = Files.writeString(folder.resolve("draft.txt"), DRAFT);
		Path link = Files.createSymbolicLink(elsewhere.resolve("today.txt"), draft);

		LedgerReading throughLink = Ledgers.FILES.of(link).read();

		assertThat(throughLink.events()).hasSize(2);
		assertThat(Ledgers.FILES.of(link).id()).isEqualTo(Ledgers.FILES.of(draft).id());
		assertThat(Ledgers.FILES.others(link).path()).isEqualTo(desk.ledger.toRealPath());
		assertThat(Files.exists(elsewhere.resolve("today.txt.tickmark"), LinkOption.NOFOLLOW_LINKS)).isFalse();
	}

	@Test
	void aDraftInALinkedFolderHasTheSameLedger() throws IOException {
		Path draft = Files.writeString(folder.resolve("draft.txt"), DRAFT);
		Path linked = Files.createSymbolicLink(elsewhere.resolve("drafts"), folder).resolve("draft.txt");

		assertThat(Ledgers.FILES.of(linked).id()).isEqualTo(Ledgers.FILES.of(draft).id());
	}
}
