package org.tickmark.ui.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;

/** Reads a picture for the screen, whoever sent it: its size is looked at before it is unpacked. Safe on any thread. */
final class Pictures {
	/** What a good camera takes; unpacked it is four bytes a point. */
	private static final long MOST_POINTS = 50_000_000;
	/** No view is wider. */
	private static final int SCREEN = 1_600;

	private Pictures() { }

	/** Empty where it is none that can be shown, or too large. */
	static Optional<ImageData> read(Path file) throws IOException {
		if (!hasBearableSize(file)) return Optional.empty();
		try (var in = Files.newInputStream(file)) {
			ImageData[] read = new ImageLoader().load(in);
			return read.length == 0 ? Optional.empty() : Optional.of(fitted(read[0]));
		} catch (SWTException e) {
			return Optional.empty();
		}
	}

	private static boolean hasBearableSize(Path file) throws IOException {
		try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) return false;
			ImageReader reader = readers.next();
			try {
				reader.setInput(in);
				return (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_POINTS;
			} finally {
				reader.dispose();
			}
		} catch (RuntimeException e) {
			// What a broken file makes of the readers of the platform.
			return false;
		}
	}

	private static ImageData fitted(ImageData data) {
		double scale = Math.min(1, (double) SCREEN / Math.max(data.width, data.height));
		return scale == 1 ? data : data.scaledTo(Math.max(1, (int) (data.width * scale)), Math.max(1, (int) (data.height * scale)));
	}
}
