package org.tickmark.dossier.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.james.mime4j.stream.Field;
import org.tickmark.dossier.Attachment;
import org.tickmark.dossier.messages.Messages;

/** Gathers what came with a mail. */
final class MailAttachments implements MailParts.Visitor {
	private final List<Attachment> all = new ArrayList<>();
	private int size;

	List<Attachment> all() {
		return all;
	}

	@Override
	public void field(Field field, int depth) { }

	@Override
	public void part(MailParts.Part part, InputStream content) throws IOException {
		if (!part.isFile() && part.type().startsWith("text/")) return;
		byte[] bytes = content.readNBytes(Limits.LARGEST_ATTACHMENTS + 1);
		size += bytes.length;
		if (size > Limits.LARGEST_ATTACHMENTS)
			throw new LimitException(Messages.text("limit.attachments", Limits.LARGEST_ATTACHMENTS >> 20));
		all.add(new Attachment(part.name(), bytes));
	}
}
