package org.tickmark.word.internal.odt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.osgi.service.component.annotations.Component;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.file.DraftReader;
import org.tickmark.draft.file.UnreadableDraftException;
import org.tickmark.word.internal.messages.Messages;
import org.tickmark.word.internal.pack.Archive;
import org.tickmark.word.internal.pack.ArchiveFaultException;
import org.tickmark.word.internal.pack.Fault;

/** OpenDocument texts. */
@Component(service = DraftReader.class)
public final class OdtReader implements DraftReader {
	private static final long LARGEST = 200_000_000;

	@Override
	public String format() {
		return OdtFile.FORMAT;
	}

	@Override
	public List<String> endings() {
		return List.of("odt", "ott");
	}

	@Override
	public long largest() {
		return LARGEST;
	}

	@Override
	public boolean reads(String name, byte[] bytes) {
		if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') return false;
		if (name.toLowerCase(Locale.ROOT).endsWith(".odt")) return true;
		try {
			return OdtFile.isText(new Archive(bytes));
		} catch (IOException e) {
			return false;
		}
	}

	@Override
	public DraftFile read(String name, byte[] bytes) throws UnreadableDraftException {
		try {
			Archive archive = new Archive(bytes);
			if (!OdtFile.isText(archive)) throw refused("read.noOpenDocument", name);
			String manifest = new String(archive.read("META-INF/manifest.xml"), StandardCharsets.UTF_8);
			if (manifest.contains("encryption-data")) throw refused("read.encrypted", name);
			return OdtFile.of(bytes, archive);
		} catch (UnreadableDraftException e) {
			throw e;
		} catch (ArchiveFaultException e) {
			throw refused(e.fault() == Fault.TOO_LARGE ? "read.tooLarge" : e.fault() == Fault.ENCRYPTED ? "read.encrypted" : "read.damaged",
					name);
		} catch (IOException e) {
			throw refused("read.damaged", name);
		}
	}

	private static UnreadableDraftException refused(String key, String name) {
		return new UnreadableDraftException(Messages.text(key, name));
	}
}
