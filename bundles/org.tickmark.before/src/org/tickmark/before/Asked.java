package org.tickmark.before;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.tickmark.review.PrintedAges;

/**
 * What is known of a draft whose items are looked up.
 *
 * @param file of its own, whose passages say nothing about it; empty for none
 * @param today from which ages are counted
 */
public record Asked(Optional<Path> file, LocalDate today, PrintedAges ages) {
	boolean isOwn(PrintedPassage passage) {
		return file.filter(own -> own.toAbsolutePath().normalize().toString().equals(passage.file())).isPresent();
	}
}
