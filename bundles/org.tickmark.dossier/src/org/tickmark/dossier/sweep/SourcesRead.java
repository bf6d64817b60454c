package org.tickmark.dossier.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.tickmark.dossier.ReadSource;
import org.tickmark.dossier.Source;
import org.tickmark.dossier.store.Dossier;

/**
 * Sources as they were read to be searched.
 *
 * @param sources that have text
 * @param failures sentences for people on those that could not be read
 */
public record SourcesRead(List<SearchedSource> sources, List<String> failures) {
	public SourcesRead {
		sources = List.copyOf(sources);
		failures = List.copyOf(failures);
	}

	/** All that a dossier keeps; there need be none. @throws IOException if its list of sources cannot be read */
	public static SourcesRead of(Dossier dossier) throws IOException {
		List<SearchedSource> sources = new ArrayList<>();
		List<String> failures = new ArrayList<>();
		if (!dossier.exists()) return new SourcesRead(List.of(), List.of());
		for (Source source : dossier.sources()) {
			if (source.purged()) continue;
			try {
				add(source.hash(), source.title(), dossier.read(source), sources);
			} catch (IOException e) {
				failures.add(source.title() + ": " + e.getMessage());
			}
		}
		return new SourcesRead(sources, failures);
	}

	/** All files in and below a folder, such as an author sends, in the order of their names. @throws IOException if it cannot be read */
	public static SourcesRead in(Path folder) throws IOException {
		List<Path> files;
		try (Stream<Path> walk = Files.walk(folder)) {
			files = walk.filter(Files::isRegularFile).filter(file -> !String.valueOf(file.getFileName()).startsWith(".")).sorted().toList();
		} catch (UncheckedIOException e) {
			throw new IOException(e.getMessage(), e);
		}
		List<SearchedSource> sources = new ArrayList<>();
		List<String> failures = new ArrayList<>();
		for (Path file : files) {
			try {
				SearchedSource source = of(file);
				if (!source.text().isEmpty()) sources.add(source);
			} catch (IOException e) {
				failures.add(file + ": " + e.getMessage());
			}
		}
		return new SourcesRead(sources, failures);
	}

	/** A file that is in no dossier. @throws IOException with a message for people */
	public static SearchedSource of(Path file) throws IOException {
		ReadSource read = Dossier.read(file);
		String title = read.title().isBlank() ? String.valueOf(file.getFileName()) : read.title();
		return new SearchedSource(file.toString(), title, read.dated(), read.text());
	}

	private static void add(String key, String title, ReadSource read, List<SearchedSource> sources) {
		if (!read.text().isEmpty()) sources.add(new SearchedSource(key, title, read.dated(), read.text()));
	}
}
