package org.tickmark.dossier.sweep;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.dossier.Stretch;
import org.tickmark.dossier.store.Dossier;
import org.tickmark.dossier.values.SourceStatements;
import org.tickmark.dossier.values.StatementCodec;
import org.tickmark.review.hash.Sha256;

/**
 * What sources state, as it was found when somebody looked things up before. A dossier keeps it on this desk, for these texts and these
 * rules; all else is found anew. Safe on any thread.
 */
public final class KeptStatements {
	/** Of sources that are in no dossier. */
	public static final KeptStatements NONE = new KeptStatements(Optional.empty(), key -> Optional.empty());

	private static final byte[] NO_KEY = {};

	private final Optional<Dossier> dossier;
	private final Function<String, Optional<byte[]>> passages;

	private KeptStatements(Optional<Dossier> dossier, Function<String, Optional<byte[]>> passages) {
		this.dossier = dossier;
		this.passages = passages;
	}

	/** Beside the copies of a dossier, whose sources are named by their hash. */
	public static KeptStatements in(Dossier dossier) {
		return new KeptStatements(Optional.of(dossier), key -> Optional.empty());
	}

	/** Of {@link StatedPassage}s, whatever the rules by which they were found. @param passages their statements by a source's key */
	public static KeptStatements of(Function<String, Optional<byte[]>> passages) {
		return new KeptStatements(Optional.empty(), passages);
	}

	/** @param rules see {@link #of(ClaimDetection)} */
	Optional<SourceStatements> read(SearchedSource source, byte[] rules) {
		return passages.apply(source.key()).flatMap(StatementCodec::ofBare)
				.map(stated -> new SourceStatements(source.dated(), stated.sentences(), stated.statements()))
				.or(() -> dossier.flatMap(kept -> kept.values(source.key()))
						.flatMap(bytes -> StatementCodec.read(bytes, key(source, rules))));
	}

	/** Nothing happens where it cannot be kept. */
	void keep(SearchedSource source, SourceStatements statements, byte[] rules) {
		if (dossier.isEmpty()) return;
		try {
			dossier.get().keepValues(source.key(), StatementCodec.write(statements, key(source, rules)));
		} catch (IOException e) {
			// It is found anew next time.
		}
	}

	private static byte[] key(SearchedSource source, byte[] rules) {
		MessageDigest digest = Sha256.digest();
		digest.update(rules);
		add(digest, source.dated().map(Object::toString).orElse(""));
		add(digest, source.text().text());
		for (Stretch stretch : source.text().stretches()) add(digest, stretch.span().start() + stretch.locator().shown());
		return digest.digest();
	}

	/** Of rules, as far as anything that is kept depends on them: it takes a while to find out how much code they are. */
	byte[] keyOf(ClaimDetection rules) {
		return dossier.isPresent() ? of(rules) : NO_KEY;
	}

	/** What tells rules from others, those of an older or newer version among them: their ids, and how much code they are. */
	static byte[] of(ClaimDetection rules) {
		MessageDigest digest = Sha256.digest();
		rules.ruleIds().forEach(id -> add(digest, id));
		add(digest, rules.policy().toString());
		for (Class<?> each : List.of(ClaimDetection.class, KeptStatements.class)) add(digest, String.valueOf(size(each)));
		return digest.digest();
	}

	/** Of the file or folder that a class comes from; its age tells nothing, since an installation may be a copy. */
	private static long size(Class<?> type) {
		CodeSource source = type.getProtectionDomain().getCodeSource();
		try {
			Path place = Path.of(source.getLocation().toURI());
			if (!Files.isDirectory(place)) return Files.size(place);
			try (Stream<Path> files = Files.walk(place)) {
				return files.map(Path::toFile).filter(File::isFile).mapToLong(File::length).sum();
			}
		} catch (IOException | URISyntaxException | RuntimeException e) {
			// Its version has to do.
			return String.valueOf(type.getPackage().getImplementationVersion()).hashCode();
		}
	}

	private static void add(MessageDigest digest, String words) {
		digest.update(words.getBytes(UTF_8));
		digest.update((byte) 0);
	}
}
