package org.tickmark.ui.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.tickmark.ui.messages.Messages;

/** Puts another version of a draft beside it, over nothing that is there. */
public final class CopyBeside {
	private static final int MOST = 1000;

	private CopyBeside() { }

	/** @param whose said in the name: "ferry (theirs).txt" */
	public static Path write(Path draft, String whose, byte[] bytes) throws IOException {
		String name = draft.getFileName().toString();
		int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
		for (int number = 1; number < MOST; number++) {
			String mark = number == 1 ? " (" + whose + ")" : " (" + whose + " " + number + ")";
			Path copy = draft.resolveSibling(name.substring(0, dot) + mark + name.substring(dot));
			try {
				return Files.write(copy, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
			} catch (FileAlreadyExistsException e) {
				// An earlier copy; the next number is free perhaps.
				continue;
			}
		}
		throw new IOException(Messages.text("copyBeside.tooMany", name, MOST));
	}
}
