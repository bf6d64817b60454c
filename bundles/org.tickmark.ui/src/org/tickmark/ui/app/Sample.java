package org.tickmark.ui.app;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.ui.IWorkbenchPage;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.Failures;

/** The draft that shows newcomers what the desk does. A copy in the workspace, so that it can be edited and settled. */
final class Sample {
	static final String NAME = "harbour.txt";

	private Sample() { }

	static void open(IWorkbenchPage page) {
		try {
			OpenDraft.open(page, copyInWorkspace());
		} catch (IOException | URISyntaxException e) {
			Failures.report(Messages.text("sample.notCopied"), e);
		}
	}

	private static Path copyInWorkspace() throws IOException, URISyntaxException {
		Path workspace = Path.of(URIUtil.toURI(Platform.getInstanceLocation().getURL()));
		Path copy = workspace.resolve(NAME);
		if (Files.exists(copy)) return copy;
		Files.createDirectories(workspace);
		try (InputStream original = Sample.class.getResourceAsStream("/sample/" + NAME)) {
			if (original == null) throw new IOException(Messages.text("install.lacks", "/sample/" + NAME));
			Files.copy(original, copy);
		}
		return copy;
	}
}
