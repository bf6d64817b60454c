package org.tickmark.dossier.internal.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDPage;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.tickmark.dossier.messages.Messages;

/**
 * Looks at the pieces that a PDF is made of, before PDFBox inflates them in memory, however large they get: those that are read as the file
 * is opened by looking through its bytes, those of a page when it is its turn. Pictures are never inflated for the text's sake.
 */
final class PdfPieces {
	private static final int WINDOW = 1 << 16;
	/** What stands before a piece and says what it is. */
	private static final int LOOK_BACK = 2048;
	private static final String START = "stream";
	private static final Pattern FILTERS = Pattern.compile("/Filter\\s*(\\[[^\\]]{0,300}\\]|/[A-Za-z0-9]+)");
	private static final Pattern NAME = Pattern.compile("/([A-Za-z0-9]+)");
	private static final Set<String> INFLATING = Set.of("FlateDecode", "Fl", "LZWDecode", "LZW", "RunLengthDecode", "RL", "ASCII85Decode",
			"A85", "ASCIIHexDecode", "AHx");
	/** Nobody packs a page more often. */
	private static final int MOST_FILTERS = 4;

	private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

	/** Those that are in the open in a file. @throws LimitException for one that is made to jam a computer */
	static void refuseBombs(Path file, Pace pace) throws IOException {
		try (var in = new RandomAccessFile(file.toFile(), "r")) {
			byte[] window = new byte[WINDOW];
			for (long at = 0; at < in.length(); at += WINDOW - LOOK_BACK) {
				in.seek(at);
				int length = in.read(window);
				String letters = new String(window, 0, length, ISO_8859_1);
				int from = at == 0 ? 0 : LOOK_BACK - START.length() - 2;
				for (int start = letters.indexOf(START, from); start >= 0; start = letters.indexOf(START, start + 1)) {
					int begin = contentStart(letters, start);
					if (begin < 0) continue;
					String before = letters.substring(Math.max(0, start - LOOK_BACK), start);
					String about = before.substring(Math.max(0, before.lastIndexOf(" obj")));
					if (!about.matches("(?s).*/Subtype\\s*/Image\\b.*")) look(in, at + begin, about, pace);
				}
			}
		}
	}

	/** Behind the word and the line end; -1 where the word is another one. */
	private static int contentStart(String letters, int start) {
		if (start >= 3 && letters.startsWith("end", start - 3)) return -1;
		int behind = start + START.length();
		if (letters.startsWith("\r\n", behind)) return behind + 2;
		return letters.startsWith("\n", behind) || letters.startsWith("\r", behind) ? behind + 1 : -1;
	}

	private static void look(RandomAccessFile in, long at, String about, Pace pace) throws IOException {
		Matcher filters = FILTERS.matcher(about);
		List<String> names = new ArrayList<>();
		if (filters.find()) NAME.matcher(filters.group(1)).results().forEach(name -> names.add(name.group(1)));
		else if (about.contains("/Filter")) names.add("FlateDecode");
		pace.check();
		in.seek(at);
		refuseIfHuge(new StaysOpen(Channels.newInputStream(in.getChannel())), names);
	}

	/** Those of a page: its text, its fonts, and what is drawn on it, pictures aside. @throws LimitException as above */
	void refuseBombs(PDPage page) throws IOException {
		Deque<COSBase> left = new ArrayDeque<>();
		add(page.getCOSObject().getDictionaryObject(COSName.CONTENTS), left);
		if (page.getResources() != null) add(page.getResources().getCOSObject(), left);
		while (!left.isEmpty()) {
			switch (left.pop()) {
				case COSStream stream -> {
					if (!COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE)) || isContents(page, stream)) refuseIfHuge(stream);
					stream.getValues().forEach(value -> add(value, left));
				}
				case COSDictionary dictionary -> dictionary.getValues().forEach(value -> add(value, left));
				case COSArray array -> array.forEach(value -> add(value, left));
				default -> { }
			}
		}
	}

	private static boolean isContents(PDPage page, COSStream stream) {
		COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
		if (!(contents instanceof COSArray array)) return contents == stream;
		for (int i = 0; i < array.size(); i++) if (array.getObject(i) == stream) return true;
		return false;
	}

	private void add(COSBase value, Deque<COSBase> left) {
		COSBase object = value instanceof COSObject reference ? reference.getObject() : value;
		boolean holds = object instanceof COSDictionary || object instanceof COSArray;
		// Back to other pages; each has its turn.
		if (object instanceof COSDictionary page && COSName.PAGE.equals(page.getCOSName(COSName.TYPE))) return;
		if (holds && seen.add(object)) left.push(object);
	}

	private static void refuseIfHuge(COSStream stream) throws IOException {
		List<String> names = new ArrayList<>();
		switch (stream.getFilters()) {
			case COSName name -> names.add(name.getName());
			case COSArray array -> array.forEach(name -> {
				if (name instanceof COSName filter) names.add(filter.getName());
			});
			case null, default -> { }
		}
		try (InputStream raw = stream.createRawInputStream()) {
			refuseIfHuge(raw, names);
		}
	}

	private static void refuseIfHuge(InputStream raw, List<String> filters) throws IOException {
		if (filters.size() > MOST_FILTERS) throw new LimitException(Messages.text("limit.bomb"));
		InputStream in = raw;
		for (int i = 0; i < filters.size() && INFLATING.contains(filters.get(i)); i++) {
			boolean last = i + 1 == filters.size() || !INFLATING.contains(filters.get(i + 1));
			var out = new ByteArrayOutputStream();
			var counted = new Counted(last ? OutputStream.nullOutputStream() : out);
			try {
				FilterFactory.INSTANCE.getFilter(COSName.getPDFName(filters.get(i))).decode(in, counted, new COSDictionary(), 0);
			} catch (LimitException e) {
				throw e;
			} catch (IOException | RuntimeException e) {
				// Damaged or in cipher; whoever wants to read it says so.
				return;
			}
			in = new ByteArrayInputStream(out.toByteArray());
		}
	}

	/** Filters close what they read from. */
	private static final class StaysOpen extends FilterInputStream {
		StaysOpen(InputStream in) {
			super(in);
		}

		@Override
		public void close() { }
	}

	/** Throws when there is more than a piece may have. */
	private static final class Counted extends OutputStream {
		private final OutputStream out;
		private long count;

		Counted(OutputStream out) {
			this.out = out;
		}

		@Override
		public void write(int b) throws IOException {
			count(1);
			out.write(b);
		}

		@Override
		@NonNullByDefault({})
		public void write(byte[] bytes, int from, int length) throws IOException {
			count(length);
			out.write(bytes, from, length);
		}

		private void count(int bytes) throws LimitException {
			count += bytes;
			if (count > Limits.LARGEST_PIECE) throw new LimitException(Messages.text("limit.bomb"));
		}
	}
}
