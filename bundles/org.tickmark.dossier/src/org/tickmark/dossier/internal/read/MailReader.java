package org.tickmark.dossier.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.james.mime4j.stream.Field;
import org.tickmark.dossier.Attachment;
import org.tickmark.dossier.Locator;
import org.tickmark.dossier.internal.charset.WebCharset;
import org.tickmark.dossier.messages.Messages;
import org.tickmark.draft.file.TextFormat;

/** Reads mails: who wrote to whom and when, the text, and the names of what came with it. */
final class MailReader implements FormReader {
	private static final List<String> SHOWN = List.of("from", "to", "cc", "date", "subject");

	@Override
	public void read(Input input, Taken taken) throws IOException {
		var mail = new Mail();
		try {
			new MailParts(input, mail).read();
		} finally {
			mail.addTo(taken);
		}
	}

	static List<Attachment> attachments(Path file) throws IOException {
		var found = new MailAttachments();
		new MailParts(new Input(file, "", Optional.empty(), new Pace(() -> false)), found).read();
		return found.all();
	}

	/** What is to be read of one. */
	private static final class Mail implements MailParts.Visitor {
		private final StringBuilder head = new StringBuilder();
		private final StringBuilder plain = new StringBuilder();
		private final StringBuilder page = new StringBuilder();
		private final StringBuilder names = new StringBuilder();
		private String subject = "";
		private Optional<LocalDate> sent = Optional.empty();

		@Override
		public void field(Field field, int depth) {
			String name = field.getName().toLowerCase(Locale.ROOT);
			if (depth > 1 || !SHOWN.contains(name)) return;
			String value = MailParts.decoded(field.getBody());
			head.append(field.getName()).append(": ").append(value).append('\n');
			if (name.equals("subject") && subject.isEmpty()) subject = value;
			if (name.equals("date")) sent = day(value);
		}

		/** In the sender's own zone. A comment with its name may stand behind it. */
		private static Optional<LocalDate> day(String written) {
			try {
				return Optional
						.of(OffsetDateTime.parse(written.replaceAll("\\s*\\([^)]*\\)\\s*$", ""), DateTimeFormatter.RFC_1123_DATE_TIME)
						.toLocalDate());
			} catch (DateTimeException e) {
				// A mail that says when it was sent in words of its own.
				return Optional.empty();
			}
		}

		@Override
		public void part(MailParts.Part part, InputStream content) throws IOException {
			if (part.isFile() || !part.type().startsWith("text/")) {
				names.append(names.isEmpty() ? "" : ", ").append(part.name());
				return;
			}
			byte[] bytes = content.readNBytes(Limits.LARGEST_TEXT_FILE);
			Optional<Charset> charset = WebCharset.of(part.charset());
			boolean html = part.type().equals("text/html");
			if (html && charset.isEmpty()) charset = WebCharset.inPage(bytes);
			StringBuilder to = html ? page : plain;
			if (to.length() + bytes.length < Limits.LARGEST_TEXT_FILE) to.append(TextBytes.decode(bytes, charset)).append('\n');
		}

		void addTo(Taken taken) throws LimitException {
			taken.title(subject);
			taken.dated(sent);
			String lines = head.toString().lines().map(Paragraphs::oneLine).collect(Collectors.joining("\n", "", "\n\n"));
			if (!names.isEmpty()) taken.remark(Messages.text("remark.attachments", names));
			if (plain.toString().isBlank() && !page.isEmpty()) {
				int number = 0;
				for (String line : lines.lines().toList()) taken.add(line, new Locator.Paragraph(++number));
				new PageReader(TextFormat.HTML).read(page.toString(), taken);
			} else {
				PlainReader.read(lines + plain, taken);
			}
		}
	}
}
