package org.tickmark.ui.files;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.file.UnreadableDraftException;
import org.tickmark.draft.reading.DraftReaders;

/** In which encodings a file can be read whole, and what it says then. No widget in here. */
public final class Encodings {
	private static final List<String> USUAL = List.of("UTF-8", "windows-1252", "windows-1250", "windows-1251", "windows-1253",
			"windows-1254", "windows-1255", "windows-1256", "windows-1257",
			"ISO-8859-2", "ISO-8859-15", "KOI8-R", "IBM850", "x-MacRoman", "UTF-16LE", "UTF-16BE", "Shift_JIS", "GB18030", "Big5",
			"EUC-KR");
	private static final int SAMPLE_LENGTH = 60;

	/** @param sample the first words with a letter that tells this encoding from another; empty if all is ASCII */
	public record Choice(Charset charset, String sample) {
		public String label() {
			return charset.name() + (sample.isEmpty() ? "" : "    " + sample);
		}
	}

	private Encodings() { }

	/** None for a file that is no text. */
	public static List<Choice> of(DraftReaders readers, String name, byte[] bytes) {
		return USUAL.stream().filter(Charset::isSupported).map(Charset::forName)
				.flatMap(charset -> choice(readers, name, bytes, charset).stream())
				.toList();
	}

	private static Optional<Choice> choice(DraftReaders readers, String name, byte[] bytes, Charset charset) {
		try {
			DraftFile file = readers.read(name, bytes, Optional.of(charset));
			if (file.encoding().isEmpty()) return Optional.empty();
			// Any two bytes make some Chinese character: no blank anywhere means that it is none.
			boolean text = !charset.name().startsWith("UTF-16") || file.source().chars().anyMatch(c -> c == ' ' || c == '\n');
			return text ? Optional.of(new Choice(charset, sample(file.source()))) : Optional.empty();
		} catch (UnreadableDraftException e) {
			// Not to be chosen: it would lose something.
			return Optional.empty();
		}
	}

	private static String sample(String source) {
		Optional<String> line = Stream.of(source).flatMap(String::lines).filter(each -> each.chars().anyMatch(c -> c > 126)).findFirst();
		if (line.isEmpty()) return "";
		int telling = (int) line.get().chars().takeWhile(c -> c <= 126).count();
		int from = Math.max(0, telling - SAMPLE_LENGTH / 2);
		return line.get().substring(from, Math.min(line.get().length(), from + SAMPLE_LENGTH)).strip();
	}
}
