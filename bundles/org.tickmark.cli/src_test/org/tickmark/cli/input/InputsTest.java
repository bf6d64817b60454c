package org.tickmark.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.tickmark.draft.reading.DraftReaders;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read is said in words, and the rest goes on. */
class InputsTest {
	@TempDir
	Path folder;

	@Test
	void whyAFileCannotBeReadIsSaidInWords() {
		assertThat(Inputs.reason(new AccessDeniedException("closed"))).isEqualTo("you may not read this file");
		assertThat(Inputs.reason(new FileSystemException("closed", null, "Input/output error"))).isEqualTo("Input/output error");
	}

	@Test
	void theWalkThroughAFolderGoesOnBehindWhatCannotBeRead() throws IOException {
		var failure = new AccessDeniedException("closed");

		var drafts = new FolderDrafts(DraftReaders.standard(), folder);
		assertThat(drafts.visitFileFailed(folder.resolve("closed"), failure)).isEqualTo(FileVisitResult.CONTINUE);
		assertThat(drafts.postVisitDirectory(folder, failure)).isEqualTo(FileVisitResult.CONTINUE);
	}
}
