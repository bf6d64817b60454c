package org.tickmark.ui.preferences;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.tickmark.claims.detection.HouseList;
import org.tickmark.draft.file.TextBytes;
import org.tickmark.draft.file.WholeFile;
import org.tickmark.review.HouseFile;
import org.tickmark.ui.files.CopyBeside;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.messages.Messages;

/** Writes all that this desk is set to into one file, for other desks and for commands, and takes over what another desk wrote. */
public final class HouseExchange {
	private final HouseSettings settings;

	public HouseExchange(HouseSettings settings) {
		this.settings = settings;
	}

	/** Replaces the file if it is there. */
	public void write(Path file) throws IOException {
		WholeFile.write(file, HouseFile.written(settings.house()).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Sets this desk as the file says; words of a list that it replaces stay beside it.
	 *
	 * @return what could not be understood, a line each; then nothing was set
	 */
	public List<String> read(Path file) throws IOException {
		HouseFile read = HouseFile.of(TextBytes.linesOf(file.toString(), Files.readAllBytes(file)));
		if (!read.faults().isEmpty()) return read.faults();
		takeList(read.house().list());
		settings.take(read.house());
		return List.of();
	}

	private void takeList(HouseList list) throws IOException {
		if (list.written().equals(settings.houseRules().list().written())) return;
		Path here = settings.houseListFile();
		if (Files.exists(here)) CopyBeside.write(here, Messages.text("copyBeside.beforeImport"), Files.readAllBytes(here));
		WholeFile.write(here, list.written().getBytes(StandardCharsets.UTF_8));
		settings.houseListSaved();
	}
}
