package org.tickmark.ui.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.tickmark.review.sharing.ThreeTexts;
import org.tickmark.ui.messages.Messages;

/** A draft that was changed here and by another program, and the ways out of that. Nobody's text is lost on any of them. */
public final class OutsideChange {
	private final DraftDocumentProvider provider;
	private final Object input;
	private final IDocument document;
	private final ThreeTexts texts;

	public OutsideChange(DraftDocumentProvider provider, Object input) throws CoreException {
		this.provider = provider;
		this.input = input;
		this.document = provider.getDocument(input);
		this.texts = ThreeTexts.of(provider.lastKnown(input), document.get(), provider.inFile(input));
	}

	public ThreeTexts texts() {
		return texts;
	}

	Path draft() throws CoreException {
		return DraftDocumentProvider.pathOf(input);
	}

	/** Saving replaces the other text from now on; a copy of it stays beside the draft. @return the copy */
	public Path keepMine() throws CoreException, IOException {
		Path copy = CopyBeside.write(draft(), Messages.text("copyBeside.theirs"), Files.readAllBytes(draft()));
		provider.acceptFile(input);
		return copy;
	}

	/** The other text is shown from now on; a copy of what was typed here stays beside the draft. @return the copy */
	public Path takeTheirs() throws CoreException, IOException {
		Path copy = CopyBeside.write(draft(), Messages.text("copyBeside.mine"), provider.encoded(input, document));
		provider.synchronize(input);
		return copy;
	}

	/** The changes of both are shown, and saved with the next save. @return whether nothing had to be chosen */
	public boolean joinBoth() throws CoreException {
		Optional<String> joined = texts.joined();
		if (joined.isEmpty()) return false;
		provider.acceptFile(input);
		document.set(joined.get());
		return true;
	}
}
