package org.tickmark.cli.input;

import static org.tickmark.cli.terminal.Messages.text;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.tickmark.draft.file.WholeFile;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The file that results go to: moved into place when it is complete, so that half of it is never taken for all. */
public final class ResultFile {
	private ResultFile() { }

	/**
	 * @param inputs as they were typed
	 * @param results writes all of them
	 * @throws ParameterException for people, if nothing was written
	 */
	public static void write(CommandLine command, Path file, List<String> inputs, Consumer<PrintWriter> results) {
		if (inputs.stream().anyMatch(input -> !input.equals("-") && Inputs.isSameFile(Path.of(input), file)))
			throw new ParameterException(command, text("scan.outputIsDraft", file));
		try {
			WholeFile.write(file, bytes -> {
				var writer = new PrintWriter(new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8)));
				results.accept(writer);
				if (writer.checkError()) throw new IOException(text("scan.diskFull"));
			});
		} catch (IOException e) {
			throw new ParameterException(command, text("scan.outputFailed", file, e.getMessage()), e);
		}
	}
}
