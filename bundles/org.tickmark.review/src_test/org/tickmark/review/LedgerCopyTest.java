package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of decisions when a draft is saved under another name. */
class LedgerCopyTest {
	@TempDir
	Path folder;
	private Path draft;
	private Path copy;

	@BeforeEach
	void twoNames() {
		draft = folder.resolve("draft.txt");
		copy = folder.resolve("copy.txt");
	}

	private Path ledger(Path of) {
		return of.resolveSibling(of.getFileName() + ".tickmark");
	}

	@Test
	void theyGoWithTheCopy() throws IOException {
		Files.writeString(ledger(draft), "mine");

		assertThat(Ledgers.FILES.copy(draft, copy)).isEmpty();
		assertThat(ledger(copy)).hasContent("mine");
		assertThat(ledger(draft)).hasContent("mine");
	}

	@Test
	void thoseOnAReplacedDraftAreSetAside() throws IOException {
		Files.writeString(ledger(draft), "mine");
		Files.writeString(ledger(copy), "of the replaced text");

		assertThat(Ledgers.FILES.copy(draft, copy)).contains(folder.resolve("copy.txt.tickmark.replaced"));
		assertThat(folder.resolve("copy.txt.tickmark.replaced")).hasContent("of the replaced text");
		assertThat(ledger(copy)).hasContent("mine");
	}

	@Test
	void theyAreSetAsideEvenWhereTheNewTextHasNone() throws IOException {
		Files.writeString(ledger(copy), "of the replaced text");
		Ledgers.FILES.copy(draft, copy);
		Files.writeString(ledger(copy), "of another replaced text");

		assertThat(Ledgers.FILES.copy(draft, copy)).contains(folder.resolve("copy.txt.tickmark.replaced-2"));
		assertThat(ledger(copy)).doesNotExist();
	}

	@Test
	void theSameOnesStay() throws IOException {
		Files.writeString(ledger(draft), "mine");
		Files.writeString(ledger(copy), "mine");

		assertThat(Ledgers.FILES.copy(draft, copy)).isEmpty();
		assertThat(ledger(copy)).hasContent("mine");
	}
}
