package org.tickmark.ui.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;

/**
 * Small texts that one run of the desk keeps for the next one, each in a file of its own.
 *
 * @param folder made when it is needed
 * @param session tells what is kept from now on from what an earlier run left
 * @param ending of all names, with its dot
 */
record SessionFiles(Path folder, String session, String ending) {
	/** The folder of this desk, in the workspace. */
	static Path ofThisDesk() {
		return Platform.getStateLocation(FrameworkUtil.getBundle(SessionFiles.class)).append("unsaved").toPath();
	}

	/** Instead of what was kept under the name before in this session. */
	void keep(String name, String content) throws IOException {
		Files.createDirectories(folder);
		Path partial = Files.createTempFile(folder, "kept", ".tmp");
		try {
			Files.writeString(partial, content, UTF_8);
			Files.move(partial, fileFor(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(partial);
		}
	}

	void forget(String name) throws IOException {
		Files.deleteIfExists(fileFor(name));
	}

	/** What earlier sessions left behind. */
	List<Path> ofEarlierSessions() throws IOException {
		if (Files.notExists(folder)) return List.of();
		try (Stream<Path> listed = Files.list(folder)) {
			return listed.filter(file -> file.toString().endsWith(ending) && !file.toString().endsWith("." + session + ending)).sorted()
					.toList();
		}
	}

	private Path fileFor(String name) {
		return folder.resolve(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)) + "." + session + ending);
	}
}
