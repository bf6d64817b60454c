package org.tickmark.word.internal.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.tickmark.draft.file.UnreadableDraftException;
import org.tickmark.word.internal.messages.Messages;
import org.tickmark.word.internal.pack.Archive;
import org.tickmark.word.internal.pack.ArchiveFaultException;
import org.tickmark.word.internal.pack.Fault;
import org.tickmark.word.internal.pack.OfficePackage;
import org.tickmark.word.internal.xml.XmlFaultException;

/** Opens Word documents, and says of everything else what it is. */
final class WordPackage {
	private static final String MACROS = "macroEnabled";
	private static final int[] OLD_OFFICE = {0xD0, 0xCF, 0x11, 0xE0};

	private WordPackage() { }

	/** Whether such a file is to be opened here, even if only to say what is wrong with it. */
	static boolean claims(String name, byte[] bytes) {
		boolean named = name.toLowerCase(java.util.Locale.ROOT).matches(".*\\.(docx|docm|dotx|dotm)");
		if (isEncrypted(bytes)) return named;
		if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') return false;
		if (named) return true;
		try {
			OfficePackage parts = new OfficePackage(new Archive(bytes));
			return parts.typeOf(main(parts).orElse("")).contains("word");
		} catch (IOException e) {
			return false;
		}
	}

	/** @throws UnreadableDraftException with what is wrong with it and what to do */
	static OfficePackage open(String name, byte[] bytes) throws UnreadableDraftException {
		if (isEncrypted(bytes)) throw refused("read.encrypted", name);
		try {
			OfficePackage parts = new OfficePackage(new Archive(bytes));
			String main = main(parts).orElse("");
			String type = parts.typeOf(main);
			if (type.contains(MACROS) || parts.archive().names().stream().anyMatch(part -> part.endsWith("vbaProject.bin")))
				throw refused("read.macros", name);
			if (type.contains("spreadsheet")) throw refused("read.sheet", name);
			if (type.contains("presentation")) throw refused("read.presentation", name);
			if (!type.contains("wordprocessingml")) throw refused("read.noDocument", name);
			return parts;
		} catch (ArchiveFaultException | XmlFaultException e) {
			throw unreadable(name, e);
		} catch (UnreadableDraftException e) {
			throw e;
		} catch (IOException e) {
			throw refused("read.damaged", name);
		}
	}

	/** What a fault of the file says to people. */
	static UnreadableDraftException unreadable(String name, IOException fault) {
		String key = "read.damaged";
		if (fault instanceof XmlFaultException xml && xml.isSuspicious()) key = "read.entities";
		if (fault instanceof ArchiveFaultException archive) {
			if (archive.fault() == Fault.ENCRYPTED) key = "read.encrypted";
			else if (archive.fault() == Fault.TOO_LARGE) key = "read.tooLarge";
			else if (archive.fault() == Fault.NO_ARCHIVE) key = "read.noDocument";
		}
		UnreadableDraftException unreadable = refused(key, name);
		unreadable.initCause(fault);
		return unreadable;
	}

	private static UnreadableDraftException refused(String key, String name) {
		return new UnreadableDraftException(Messages.text(key, name));
	}

	/** The part that holds the body. */
	static Optional<String> main(OfficePackage parts) throws IOException {
		return parts.related("", "officeDocument");
	}

	/** Office keeps what it encrypts in a file of the old form. */
	private static boolean isEncrypted(byte[] bytes) {
		if (bytes.length < OLD_OFFICE.length) return false;
		for (int i = 0; i < OLD_OFFICE.length; i++) if ((bytes[i] & 0xFF) != OLD_OFFICE[i]) return false;
		return new String(bytes, StandardCharsets.ISO_8859_1)
				.contains(new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
	}
}
