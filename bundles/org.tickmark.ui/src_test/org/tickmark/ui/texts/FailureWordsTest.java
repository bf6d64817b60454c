package org.tickmark.ui.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

import org.junit.jupiter.api.Test;

class FailureWordsTest {
	private static final String UNFINISHED = "/news/monday/.0b2c.saving";

	@Test
	void aFolderInWhichNobodyMayWriteIsNamed() {
		assertThat(FailureWords.of(new AccessDeniedException(UNFINISHED))).isEqualTo("you have no permission for the folder /news/monday");
		assertThat(FailureWords.of(new AccessDeniedException("/news/ferry.txt"))).isEqualTo("you have no permission for /news/ferry.txt");
	}

	@Test
	void aFullDiskAndOneThatIsOnlyReadAreCalledSo() {
		assertThat(FailureWords.of(new FileSystemException(UNFINISHED, null, "No space left on device")))
				.isEqualTo("the disk is full (the folder /news/monday)");
		assertThat(FailureWords.of(new FileSystemException(UNFINISHED, null, "Read-only file system")))
				.isEqualTo("nothing can be written on this disk (the folder /news/monday)");
	}

	@Test
	void aFolderThatIsGoneIsAskedFor() {
		assertThat(FailureWords.of(new NoSuchFileException(UNFINISHED)))
				.isEqualTo("the folder /news/monday no longer exists; was it moved or renamed?");
	}

	@Test
	void whatTheDeskSaysItselfStays() {
		assertThat(FailureWords.of(new IOException("the ledger was written by a newer Tickmark")))
				.isEqualTo("the ledger was written by a newer Tickmark");
		assertThat(FailureWords.of(new FileSystemException("/news/ferry.txt", null, "Too many links")))
				.isEqualTo("/news/ferry.txt: Too many links");
		assertThat(FailureWords.of(new IOException())).isEqualTo("java.io.IOException");
	}
}
