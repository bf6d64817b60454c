package org.tickmark.ui.guide;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The user's guide: pages in Markdown, which code hosts show as they are. The first one leads to all others, in their order. */
final class GuideBook {
	static final String FIRST = "README.md";

	/** Finds a file of the guide. */
	interface Shelf {
		URL find(String file) throws IOException;
	}

	private final Shelf shelf;

	GuideBook(Shelf shelf) {
		this.shelf = shelf;
	}

	/** As the desk brings it along. */
	static GuideBook ofTheDesk() {
		return new GuideBook(file -> {
			URL found = GuideBook.class.getResource("/guide/" + file);
			if (found == null) throw new FileNotFoundException(file);
			return found;
		});
	}

	/** All pages by their files. */
	List<String> files() {
		return Stream.concat(Stream.of(FIRST), page(FIRST).targets().stream()).toList();
	}

	GuidePage page(String file) {
		try (InputStream page = find(file).openStream()) {
			return PageReader.read(new String(page.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	URL find(String file) {
		try {
			return shelf.find(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
