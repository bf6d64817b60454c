package org.tickmark.dossier.values;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

import org.tickmark.claims.Detail.TimexMod;
import org.tickmark.claims.Detail.TimexType;
import org.tickmark.claims.Figure;
import org.tickmark.claims.Naming;
import org.tickmark.draft.Span;

/**
 * What a source states, as bytes that say what they were made of. Java's own serialization was left out: it would read whatever class a
 * file names. JSON took four times as long.
 */
public final class StatementCodec {
	/** To be raised whenever values are read or written otherwise. */
	private static final int VERSION = 2;
	private static final int TAIL = Long.BYTES;

	private StatementCodec() { }

	/** @param key of the text and the rules that this was found in and by */
	public static byte[] write(SourceStatements statements, byte[] key) {
		var bytes = new ByteArrayOutputStream(1 << 16);
		try (var out = new DataOutputStream(bytes)) {
			out.writeInt(VERSION);
			out.writeInt(key.length);
			out.write(key);
			write(statements, new PooledOutput(out));
			out.flush();
			out.writeLong(sum(bytes.toByteArray(), bytes.size()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	/** Empty for what was made of another text, by other rules or by another version, and for what is not whole. */
	public static Optional<SourceStatements> read(byte[] bytes, byte[] key) {
		int size = bytes.length - TAIL;
		if (size < 0 || ByteBuffer.wrap(bytes, size, TAIL).getLong() != sum(bytes, size)) return Optional.empty();
		try (var in = new DataInputStream(new ByteArrayInputStream(bytes, 0, size))) {
			if (in.readInt() != VERSION || in.readInt() != key.length || !Arrays.equals(in.readNBytes(key.length), key))
				return Optional.empty();
			return Optional.of(read(new PooledInput(in)));
		} catch (IOException | RuntimeException e) {
			// Whatever it is: the text itself says what is right.
			return Optional.empty();
		}
	}

	/** The same without a key or a sum, for whoever keeps very many of them in a file that has its own. */
	public static byte[] bare(SourceStatements statements) {
		var bytes = new ByteArrayOutputStream(256);
		try (var out = new DataOutputStream(bytes)) {
			out.writeByte(VERSION);
			write(statements, new PooledOutput(out));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	/** Empty for what another version wrote, and for what is not whole. */
	public static Optional<SourceStatements> ofBare(byte[] bytes) {
		try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
			return in.readByte() == VERSION ? Optional.of(read(new PooledInput(in))) : Optional.empty();
		} catch (IOException | RuntimeException e) {
			// Whatever it is: the text itself says what is right.
			return Optional.empty();
		}
	}

	private static long sum(byte[] bytes, int size) {
		var sum = new CRC32();
		sum.update(bytes, 0, size);
		return sum.getValue();
	}

	private static void write(SourceStatements all, PooledOutput out) throws IOException {
		out.text(all.dated().map(LocalDate::toString).orElse(""));
		out.number(all.sentences().size());
		for (Span sentence : all.sentences()) write(sentence, out);
		out.number(all.statements().size());
		for (Statement each : all.statements()) {
			write(each.span(), out);
			write(each.clause(), out);
			switch (each.value()) {
				case TimeValue time -> write(time, out);
				case FigureValue figure -> write(figure, out);
				case NameValue name -> write(name, out);
				default -> throw new IllegalArgumentException(each.value().getClass().getName());
			}
		}
	}

	private static SourceStatements read(PooledInput in) throws IOException {
		Optional<LocalDate> dated = Optional.of(in.text()).filter(day -> !day.isEmpty()).map(LocalDate::parse);
		List<Span> sentences = new ArrayList<>();
		for (int left = in.number(); left > 0; left--) sentences.add(span(in));
		List<Statement> statements = new ArrayList<>();
		for (int left = in.number(); left > 0; left--) {
			Span span = span(in);
			Span clause = span(in);
			statements.add(new Statement(value(in), span, clause));
		}
		return new SourceStatements(dated, List.copyOf(sentences), List.copyOf(statements));
	}

	private static void write(Span span, PooledOutput out) throws IOException {
		out.number(span.start());
		out.number(span.length());
	}

	private static Span span(PooledInput in) throws IOException {
		int start = in.number();
		return new Span(start, start + in.number());
	}

	private static Value value(PooledInput in) throws IOException {
		int kind = in.number();
		return switch (kind) {
			case 0 -> time(in);
			case 1 -> figure(in);
			case 2 -> name(in);
			default -> throw new IllegalArgumentException("kind " + kind);
		};
	}

	private static void write(TimeValue time, PooledOutput out) throws IOException {
		out.number(0);
		out.text(time.type().name());
		out.text(time.value());
		out.text(time.mod().map(TimexMod::name).orElse(""));
		out.number(time.counted() ? 1 : 0);
	}

	private static TimeValue time(PooledInput in) throws IOException {
		TimexType type = TimexType.valueOf(in.text());
		String value = in.text();
		Optional<TimexMod> mod = Optional.of(in.text()).filter(word -> !word.isEmpty()).map(TimexMod::valueOf);
		return TimeValue.of(type, value, mod, in.number() == 1);
	}

	private static void write(FigureValue value, PooledOutput out) throws IOException {
		Figure figure = value.figure();
		out.number(1);
		out.text(figure.role().name());
		out.text(figure.value().toString());
		out.text(figure.upTo().map(BigDecimal::toString).orElse(""));
		out.text(figure.step().toString());
		out.text(figure.unit());
		out.text(figure.of());
		out.text(figure.precision().name());
		out.number(value.exact() ? 1 : 0);
		for (double bound : new double[] {value.low(), value.high(), value.point()}) out.fraction(bound);
	}

	private static FigureValue figure(PooledInput in) throws IOException {
		var role = Figure.Role.valueOf(in.text());
		var number = new BigDecimal(in.text());
		Optional<BigDecimal> upTo = Optional.of(in.text()).filter(digits -> !digits.isEmpty()).map(BigDecimal::new);
		var step = new BigDecimal(in.text());
		String unit = in.text();
		String of = in.text();
		var figure = new Figure(role, number, upTo, step, unit, of, Figure.Precision.valueOf(in.text()));
		boolean exact = in.number() == 1;
		return new FigureValue(figure, Measure.of(figure), in.fraction(), in.fraction(), in.fraction(), exact);
	}

	private static void write(NameValue name, PooledOutput out) throws IOException {
		out.number(2);
		out.text(name.type().name());
		out.text(name.canonical());
		out.texts(name.words());
		out.texts(name.folded());
		out.number(name.age().map(age -> age + 1).orElse(0));
		out.text(name.role().words());
		out.number(name.role().offices().size());
		for (Role.Office office : name.role().offices()) {
			out.text(office.head());
			out.texts(office.bounds());
			out.texts(office.field());
		}
	}

	private static NameValue name(PooledInput in) throws IOException {
		var type = Naming.Type.valueOf(in.text());
		String canonical = in.text();
		List<String> words = in.texts();
		List<String> folded = in.texts();
		int age = in.number();
		String said = in.text();
		List<Role.Office> offices = new ArrayList<>();
		for (int left = in.number(); left > 0; left--)
			offices.add(new Role.Office(in.text(), new HashSet<>(in.texts()), new HashSet<>(in.texts())));
		Role role = said.isEmpty() && offices.isEmpty() ? Role.NONE : new Role(said, List.copyOf(offices));
		return new NameValue(type, canonical, words, folded, role, age == 0 ? Optional.empty() : Optional.of(age - 1));
	}
}
