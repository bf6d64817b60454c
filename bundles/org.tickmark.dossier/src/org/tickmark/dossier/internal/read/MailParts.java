package org.tickmark.dossier.internal.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.tickmark.dossier.messages.Messages;

/** Goes through a mail part by part. Holds none of it; a part's content is read by whoever wants it. */
record MailParts(Input input, Visitor visitor) {
	private static final Pattern NAME = Pattern.compile("(?i)(?:file)?name\\*?(?:0\\*?)?\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))");
	private static final MimeConfig CONFIG = new MimeConfig.Builder().setMaxLineLen(1 << 20).setMaxHeaderCount(1000)
			.setMaxHeaderLen(1 << 16).setMaxContentLen(-1).setStrictParsing(false).build();

	/** Who wants to know. */
	interface Visitor {
		/** @param depth 1 for those of the mail itself */
		void field(Field field, int depth) throws IOException;

		/** @param content decoded; need not be read */
		void part(Part part, InputStream content) throws IOException;
	}

	/**
	 * A part that holds no others.
	 *
	 * @param type its media type, in lower case
	 * @param name of the file, or one made for it
	 * @param isFile whether the sender meant it as a file
	 */
	record Part(String type, String charset, String name, boolean isFile) { }

	void read() throws IOException {
		var tokens = new MimeTokenStream(CONFIG);
		try (InputStream in = new BufferedInputStream(Files.newInputStream(input.file()))) {
			tokens.parse(in);
			new Walk(tokens).walk();
		} catch (MimeException e) {
			throw new IOException(Messages.text("damage.mail"), e);
		}
	}

	/** Words in other letters, as headers write them. */
	static String decoded(String value) {
		try {
			return DecoderUtil.decodeEncodedWords(value.strip().replaceAll("\\r?\\n\\s*", " "), DecodeMonitor.SILENT,
					StandardCharsets.UTF_8);
		} catch (IllegalArgumentException e) {
			// In a charset that nobody knows: as it stands there.
			return value.strip();
		}
	}

	private final class Walk {
		private final MimeTokenStream tokens;
		private int depth;
		private int parts;
		private String disposition = "";
		private String type = "";

		Walk(MimeTokenStream tokens) {
			this.tokens = tokens;
		}

		void walk() throws IOException, MimeException {
			for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
				input.pace().check();
				switch (state) {
					case T_START_MESSAGE, T_START_MULTIPART -> deeper();
					case T_END_MESSAGE, T_END_MULTIPART -> depth--;
					case T_START_HEADER -> {
						disposition = "";
						type = "";
					}
					case T_FIELD -> field(tokens.getField());
					case T_BODY -> body(tokens.getBodyDescriptor());
					default -> { }
				}
			}
		}

		private void deeper() throws LimitException {
			if (++depth > Limits.DEEPEST_MAIL) throw new LimitException(Messages.text("limit.deep", Limits.DEEPEST_MAIL));
		}

		private void field(Field field) throws IOException {
			if (field.getName().equalsIgnoreCase("Content-Disposition")) disposition = field.getBody();
			if (field.getName().equalsIgnoreCase("Content-Type")) type = field.getBody();
			visitor.field(field, depth);
		}

		private void body(BodyDescriptor body) throws IOException {
			if (++parts > Limits.MOST_MAIL_PARTS) throw new LimitException(Messages.text("limit.mailParts", Limits.MOST_MAIL_PARTS));
			String name = name(disposition).isEmpty() ? name(type) : name(disposition);
			boolean isFile = !name.isEmpty() || disposition.strip().toLowerCase(Locale.ROOT).startsWith("attachment");
			String media = body.getMimeType().toLowerCase(Locale.ROOT);
			String shown = name.isEmpty() ? Messages.text("mail.part", parts, media.substring(media.indexOf('/') + 1)) : name;
			String charset = body.getCharset() == null ? "" : body.getCharset();
			visitor.part(new Part(media, type.contains("charset") ? charset : "", shown, isFile), tokens.getDecodedInputStream());
			input.pace().got(0);
		}

		/** Without folders, whichever way they are written. */
		private static String name(String header) {
			Matcher name = NAME.matcher(header);
			if (!name.find()) return "";
			String written = decoded(name.group(1) == null ? name.group(2) : name.group(1));
			if (written.regionMatches(true, 0, "utf-8''", 0, 7)) written = percents(written.substring(7));
			return written.substring(Math.max(written.lastIndexOf('/'), written.lastIndexOf('\\')) + 1).strip();
		}

		private static String percents(String written) {
			try {
				return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
			} catch (IllegalArgumentException e) {
				return written;
			}
		}
	}
}
