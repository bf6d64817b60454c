package org.tickmark.archive.store;

import static org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit.MICROS;
import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.timestampType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BOOLEAN;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.DOUBLE;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.tickmark.archive.schema.Table;

/** How a row of a table is written as Parquet: as Spark would, and without its conversions, which take as long as the writing itself. */
final class TableSupport extends WriteSupport<Row> {
	private static final String LIST = "list";
	private static final String ELEMENT = "element";

	private final List<Table.Column> columns;
	private final MessageType schema;
	private RecordConsumer out;

	TableSupport(Table table) {
		this.columns = table.columns();
		this.schema = new MessageType("spark_schema", columns.stream().map(each -> type(each.type(), each.name())).toList());
	}

	private static Type type(DataType type, String name) {
		if (type instanceof ArrayType array) return Types.optionalList().element(type(array.elementType(), ELEMENT)).named(name);
		if (type.equals(DataTypes.StringType)) return Types.optional(BINARY).as(stringType()).named(name);
		if (type.equals(DataTypes.DateType)) return Types.optional(INT32).as(dateType()).named(name);
		if (type.equals(DataTypes.TimestampType)) return Types.optional(INT64).as(timestampType(true, MICROS)).named(name);
		if (type.equals(DataTypes.IntegerType)) return Types.optional(INT32).named(name);
		if (type.equals(DataTypes.DoubleType)) return Types.optional(DOUBLE).named(name);
		if (type.equals(DataTypes.BooleanType)) return Types.optional(BOOLEAN).named(name);
		throw new IllegalArgumentException(name + ": no way to write " + type.simpleString());
	}

	@Override
	public WriteContext init(Configuration settings) {
		return new WriteContext(schema, Map.of());
	}

	@Override
	public WriteContext init(ParquetConfiguration settings) {
		return new WriteContext(schema, Map.of());
	}

	@Override
	public void prepareForWrite(RecordConsumer consumer) {
		out = consumer;
	}

	@Override
	public void write(Row row) {
		out.startMessage();
		for (int i = 0; i < columns.size(); i++) {
			if (row.isNullAt(i)) continue;
			out.startField(columns.get(i).name(), i);
			value(row.get(i));
			out.endField(columns.get(i).name(), i);
		}
		out.endMessage();
	}

	private void value(Object value) {
		switch (value) {
			case String words -> out.addBinary(Binary.fromString(words));
			case Integer number -> out.addInteger(number);
			case Double number -> out.addDouble(number);
			case Boolean is -> out.addBoolean(is);
			case Date day -> out.addInteger(Math.toIntExact(day.toLocalDate().toEpochDay()));
			case Timestamp time -> out.addLong(ChronoUnit.MICROS.between(Instant.EPOCH, time.toInstant()));
			case String[] all -> list(all);
			default -> throw new IllegalArgumentException("no way to write " + value.getClass());
		}
	}

	private void list(String[] all) {
		out.startGroup();
		if (all.length > 0) {
			out.startField(LIST, 0);
			for (String each : all) {
				out.startGroup();
				out.startField(ELEMENT, 0);
				value(each);
				out.endField(ELEMENT, 0);
				out.endGroup();
			}
			out.endField(LIST, 0);
		}
		out.endGroup();
	}
}
